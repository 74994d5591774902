import type { Topic } from './topics.ts';

const topic = (
  subActivity: string,
  title: string,
  activity: string,
  [target, unit, amountMillion, subField = null]: readonly [number, string, number, (string | null)?],
): Topic => ({ subActivity, title, activity, target, unit, amountMillion, subField });

/** The topics of the agreements with a story. */
export const troubleTopics = {
  referral: topic(
    '1.02.02.2.02.0032',
    'Rujukan Pasien dan Ambulans Sungai Lintas Batas',
    'Layanan rujukan dan ambulans sungai',
    [240, 'pasien', 500],
  ),
  bridge: topic(
    '1.03.10.2.01.0040',
    'Pembangunan Jembatan Penghubung Kampung Perbatasan',
    'Pembangunan jembatan rangka',
    [1, 'unit', 1850, 'Jalan kabupaten/kota'],
  ),
  training: topic(
    '1.01.02.2.02.0050',
    'Kelas Digital Guru Sekolah Pedalaman',
    'Pelatihan guru dan pendampingan kelas',
    [60, 'guru', 310, 'Pendidikan dasar'],
  ),
  jobs: topic(
    '2.07.04.2.01.0005',
    'Penempatan Tenaga Kerja Lokal pada Usaha Perkebunan',
    'Pelatihan dan penempatan pencari kerja',
    [75, 'orang', 165, 'Pelatihan kerja dan penempatan tenaga kerja'],
  ),
  fishers: topic(
    '3.25.03.2.02.0001',
    'Penangkapan Ikan Berkelanjutan di Danau dan Sungai',
    'Pelatihan dan sarana nelayan kecil',
    [40, 'nelayan', 145, 'Pemberdayaan nelayan kecil'],
  ),
  surveillance: topic(
    '1.02.02.2.02.0020',
    'Surveilans Penyakit Menular di Pintu Masuk Wilayah',
    'Pengamatan dan pelaporan penyakit',
    [52, 'laporan', 300],
  ),
  malaria: topic(
    '1.02.02.2.02.0020',
    'Laboratorium Rujukan Malaria Kawasan Hulu',
    'Pemeriksaan sediaan dan pelatihan mikroskopis',
    [900, 'sediaan', 300],
  ),
  facilitation: topic(
    '4.01.02.2.04.0001',
    'Pendampingan Hak Kelola Masyarakat Adat',
    'Rapat dan pendampingan masyarakat adat',
    [8, 'kampung', 110],
  ),
  foodMap: topic(
    '2.09.04.2.01.0001',
    'Peta Ketahanan Pangan Kampung',
    'Survei dan pemetaan ketahanan pangan',
    [50, 'kampung', 185],
  ),
  parking: topic(
    '2.15.02.2.02.0002',
    'Pengelolaan Parkir Tepi Jalan secara Elektronik',
    'Bagi hasil retribusi parkir',
    [900, 'petak', 240, 'Parkir'],
  ),
  transfer: topic(
    '5.02.02.2.04.0008',
    'Bantuan Keuangan Pengendalian Banjir Kiriman',
    'Bantuan keuangan pembangunan kolam retensi',
    [1, 'paket', 1500],
  ),
  irrigation: topic(
    '1.03.02.2.02.0014',
    'Rehabilitasi Irigasi Rawa untuk Padi Sawah',
    'Rehabilitasi jaringan irigasi',
    [6, 'km', 870],
  ),
  archive: topic(
    '2.23.02.2.01.0020',
    'Perpustakaan Digital Bersama',
    'Langganan dan pengembangan koleksi digital',
    [1500, 'judul', 130],
  ),
  waste: topic(
    '2.11.11.2.01.0012',
    'Pengangkutan Sampah Kawasan Ibu Kota',
    'Pengangkutan dan pengelolaan residu',
    [700, 'ton', 420],
  ),
  secondary: topic(
    '1.01.02.2.01.0025',
    'Penyelenggaraan Kelas Jauh Sekolah Menengah',
    'Penyelenggaraan kelas jauh',
    [3, 'kelas', 150, 'Pendidikan menengah'],
  ),
  roadPsn: topic(
    '1.03.10.2.01.0032',
    'Pembukaan Jalan Akses Kawasan Strategis Nasional',
    'Pembangunan jalan akses',
    [7, 'km', 3200, 'Jalan kabupaten/kota'],
  ),
  athletes: topic(
    '2.19.03.2.03.0009',
    'Pemusatan Latihan Atlet Dayung',
    'Pemusatan latihan dan uji tanding',
    [18, 'atlet', 175],
  ),
  ruralRoad: topic('3.27.03.2.02.0003', 'Jalan Usaha Tani Antarkampung', 'Pembangunan jalan usaha tani', [
    4,
    'km',
    680,
  ]),
  registry: topic(
    '2.12.04.2.01.0002',
    'Pemanfaatan Data Kependudukan untuk Layanan Kesehatan',
    'Akses dan verifikasi data kependudukan',
    [40000, 'akses', 75],
  ),
  maritime: topic('3.25.03.2.03.0002', 'Pembinaan Tempat Pelelangan Ikan', 'Pembinaan pengelola pelelangan', [
    2,
    'unit',
    95,
    'Tempat pelelangan ikan',
  ]),
  library: topic('2.16.02.2.01.0020', 'Siaran Informasi Berbahasa Daerah', 'Produksi siaran informasi', [
    48,
    'siaran',
    90,
  ]),
  greenCity: topic(
    '2.11.04.2.01.0004',
    'Pertukaran Pengetahuan Kota Hijau di Tepi Sungai',
    'Kunjungan ahli dan percontohan taman',
    [2, 'kegiatan', 210],
  ),
  forestFund: topic(
    '2.11.03.2.01.0015',
    'Pemantauan Mutu Air dan Keanekaragaman Hayati',
    'Pengujian mutu air dan pelatihan pemantau',
    [24, 'titik', 160],
  ),
  investment: topic('2.18.03.2.01.0002', 'Promosi Bersama Peluang Investasi Hulu', 'Pameran dan temu usaha', [
    2,
    'kegiatan',
    205,
  ]),
  housing: topic(
    '1.04.03.2.03.0002',
    'Perbaikan Rumah Tidak Layak Huni Warga Perbatasan',
    'Perbaikan rumah',
    [30, 'unit', 750],
  ),
  borderData: topic(
    '4.01.02.2.01.0002',
    'Pengelolaan Data Wilayah dan Rupabumi',
    'Pemutakhiran data kewilayahan',
    [5, 'kecamatan', 120],
  ),
} as const satisfies Readonly<Record<string, Topic>>;
