import type { PartnerGroup } from './partners.ts';

/** What an agreement of the sample is about. */
export interface Topic {
  readonly subActivity: string;
  readonly title: string;
  readonly activity: string;
  readonly target: number;
  readonly unit: string;
  readonly amountMillion: number;
  readonly subField: string | null;
}

const topic = (
  subActivity: string,
  title: string,
  activity: string,
  [target, unit, amountMillion, subField = null]: readonly [number, string, number, (string | null)?],
): Topic => ({ subActivity, title, activity, target, unit, amountMillion, subField });

/**
 * Topics of the agreements in good order, by the group of partners that they suit.
 *
 * Their sub kegiatan are not those of `troubles.ts`, so that a trouble never spoils a healthy agreement.
 */
export const healthyTopics: Readonly<
  Record<'neighbour' | 'company' | 'university' | 'community' | 'central', readonly Topic[]>
> = {
  neighbour: [
    topic(
      '2.12.02.2.01.0004',
      'Pelayanan Jemput Bola Dokumen Kependudukan Warga Perbatasan',
      'Pelayanan keliling perekaman dan penerbitan dokumen',
      [1200, 'dokumen', 180],
    ),
    topic(
      '1.02.02.2.02.0001',
      'Pertolongan Persalinan Ibu Hamil di Puskesmas Terdekat Lintas Wilayah',
      'Pelayanan persalinan dan rumah tunggu kelahiran',
      [60, 'ibu bersalin', 240],
    ),
    topic(
      '2.09.03.2.01.0003',
      'Pasokan Beras, Bawang, dan Cabai untuk Pengendalian Inflasi',
      'Distribusi pangan pokok antardaerah',
      [90, 'ton', 350],
    ),
    topic(
      '1.05.03.2.02.0021',
      'Kesiapsiagaan Bersama Banjir dan Kebakaran Lahan',
      'Gladi dan pengerahan tim reaksi cepat',
      [4, 'kegiatan', 150],
    ),
    topic(
      '1.03.10.2.01.0046',
      'Pemeliharaan Ruas Jalan Kabupaten di Tapal Batas',
      'Pemeliharaan rutin ruas perbatasan',
      [18, 'km', 900, 'Jalan kabupaten/kota'],
    ),
    topic(
      '3.27.05.2.01.0004',
      'Pengendalian Rabies dan Penyakit Hewan Menular',
      'Vaksinasi dan pengawasan lalu lintas hewan',
      [1500, 'ekor', 120],
    ),
    topic(
      '1.01.02.2.02.0058',
      'Penerimaan Peserta Didik Kampung Perbatasan',
      'Penyelenggaraan proses belajar siswa lintas wilayah',
      [85, 'siswa', 200, 'Pendidikan dasar'],
    ),
    topic(
      '2.15.02.2.03.0010',
      'Angkutan Penyeberangan dan Terminal Sungai Perintis',
      'Peningkatan kapasitas pengelola terminal',
      [6, 'orang', 90, 'Terminal penumpang tipe C'],
    ),
    topic(
      '3.26.03.2.01.0004',
      'Promosi Bersama Wisata Susur Sungai dan Budaya Hulu',
      'Festival dan paket wisata bersama',
      [3, 'kegiatan', 260],
    ),
    topic('1.03.03.2.01.0026', 'Penyediaan Air Bersih Kampung Perbatasan', 'Peningkatan jaringan perpipaan', [
      140,
      'sambungan',
      1100,
    ]),
  ],
  company: [
    topic(
      '2.16.03.2.02.0015',
      'Penyediaan Jaringan Internet Satelit bagi Kantor Kampung',
      'Layanan koneksi kantor kampung',
      [50, 'titik', 750],
    ),
    topic(
      '2.11.11.2.01.0019',
      'Pengolahan Sampah Plastik menjadi Bahan Baku',
      'Pemilahan dan daur ulang sampah',
      [36, 'ton', 210],
    ),
    topic(
      '2.09.03.2.02.0006',
      'Penyimpanan Cadangan Pangan Pemerintah',
      'Penyewaan gudang dan perawatan cadangan',
      [120, 'ton', 320],
    ),
    topic(
      '2.16.02.2.01.0014',
      'Publikasi Informasi Pembangunan melalui Media Massa',
      'Publikasi berita dan advertorial',
      [96, 'tayang', 280],
    ),
    topic(
      '2.17.07.2.01.0002',
      'Kemitraan Pemasaran Kerajinan Rotan dan Manik',
      'Pendampingan pemasaran usaha mikro',
      [70, 'pelaku usaha', 160],
    ),
    topic(
      '2.15.02.2.05.0007',
      'Pemeliharaan Alat Uji Kendaraan Bermotor',
      'Kalibrasi dan pemeliharaan alat uji',
      [5, 'unit', 140, 'Pengujian berkala kendaraan bermotor'],
    ),
  ],
  university: [
    topic(
      '5.05.02.2.04.0001',
      'Penelitian Terapan Komoditas Unggulan Daerah',
      'Penelitian dan diseminasi hasil',
      [4, 'kajian', 400],
    ),
    topic(
      '1.02.03.2.02.0001',
      'Beasiswa Ikatan Dinas Tenaga Kesehatan',
      'Pembiayaan pendidikan tenaga kesehatan',
      [12, 'orang', 620],
    ),
    topic(
      '1.02.02.2.03.0002',
      'Pengembangan Rekam Medis Elektronik Puskesmas',
      'Pendampingan penerapan rekam medis',
      [6, 'puskesmas', 230],
    ),
    topic('2.11.02.2.02.0002', 'Kajian Lingkungan Hidup Strategis', 'Penyusunan dokumen kajian', [
      1,
      'dokumen',
      380,
    ]),
    topic(
      '3.27.02.2.02.0002',
      'Pemurnian Varietas Padi Ladang Lokal',
      'Uji multilokasi dan perbanyakan benih',
      [3, 'varietas', 190],
    ),
    topic(
      '2.13.05.2.01.0004',
      'Kuliah Kerja Nyata Tematik Kampung Mandiri',
      'Pendampingan lembaga kemasyarakatan kampung',
      [15, 'kampung', 110],
    ),
  ],
  community: [
    topic('2.23.02.2.02.0007', 'Gerakan Membaca di Rumah Betang', 'Kelas literasi berbasis inklusi sosial', [
      24,
      'kelas',
      95,
    ]),
    topic('2.08.07.2.03.0004', 'Rumah Aman bagi Anak Korban Kekerasan', 'Layanan pendampingan anak', [
      30,
      'anak',
      130,
    ]),
    topic(
      '1.02.02.2.02.0015',
      'Percepatan Penurunan Stunting Berbasis Kampung',
      'Pemberian makanan tambahan dan konseling gizi',
      [220, 'balita', 270],
    ),
    topic(
      '1.06.04.2.01.0003',
      'Penyediaan Alat Bantu Penyandang Disabilitas',
      'Pengadaan dan penyesuaian alat bantu',
      [45, 'orang', 145],
    ),
  ],
  central: [
    topic(
      '4.01.02.2.03.0002',
      'Pendampingan Hukum Perdata dan Tata Usaha Negara',
      'Pendampingan perkara dan pendapat hukum',
      [12, 'perkara', 100],
    ),
    topic(
      '1.02.02.2.02.0026',
      'Penyelenggaraan Jaminan Kesehatan bagi Penduduk Kurang Mampu',
      'Pembayaran iuran peserta',
      [9500, 'jiwa', 4300],
    ),
    topic(
      '5.01.02.2.02.0001',
      'Pembinaan Statistik Sektoral Satu Data',
      'Penyusunan metadata dan pembinaan produsen data',
      [22, 'perangkat daerah', 175],
    ),
    topic('1.03.02.2.01.0115', 'Pengamanan Tebing Sungai di Permukiman', 'Pembangunan tanggul sungai', [
      450,
      'meter',
      2200,
    ]),
    topic('3.30.03.2.01.0002', 'Pengawasan Pangan Aman di Pasar Rakyat', 'Pengujian contoh pangan di pasar', [
      4,
      'pasar',
      85,
    ]),
  ],
};

/** The general subject of a Kesepakatan Bersama or Nota Kesepakatan with a partner of the group. */
export const umbrellaSubjects: Readonly<Record<PartnerGroup, readonly string[]>> = {
  neighbour: [
    'Kerja Sama Pembangunan Daerah Perbatasan',
    'Sinergi Pelayanan Publik Dua Wilayah Bertetangga',
    'Percepatan Pembangunan Kawasan Hulu Sungai',
  ],
  far: ['Kerja Sama Antardaerah Pengembangan Potensi Unggulan'],
  company: [
    'Kerja Sama Penyediaan Pelayanan Publik dengan Badan Usaha',
    'Kemitraan Usaha untuk Peningkatan Pelayanan Masyarakat',
    'Pengembangan Usaha dan Investasi Daerah',
  ],
  university: [
    'Tri Dharma Perguruan Tinggi bagi Pembangunan Daerah',
    'Pengembangan Sumber Daya Manusia dan Riset Daerah',
  ],
  community: [
    'Pemberdayaan Masyarakat Kampung dan Adat',
    'Peningkatan Mutu Hidup Perempuan, Anak, dan Keluarga',
  ],
  central: ['Sinergi Program Pemerintah Pusat dan Daerah', 'Sinergi Pelayanan dan Pengawasan Terpadu'],
  abroad: [
    'Kerja Sama Persahabatan dan Pertukaran Pengetahuan',
    'Pelestarian Hutan Tropis dan Daerah Aliran Sungai',
  ],
};
