import type { Spending } from './accounts.ts';
import { opdOf, sampleOpds, type OpdKey, type SampleOpd } from './offices.ts';

/** A sub kegiatan that the sample's planning documents carry. */
export interface SampleSubActivity {
  readonly code: string;
  readonly name: string;
  readonly opd: SampleOpd;
  readonly spending: Spending;
  /** The source of its money, as SIPD names it. */
  readonly source: string;
}

/** Codes in the official form, nearly all official with their names; the sums that the sample gives are invented. */
const rows: readonly (readonly [OpdKey, string, string, Spending?])[] = [
  ['dikbud', '1.01.02.2.01.0014', 'Pengadaan Mebel Sekolah'],
  ['dikbud', '1.01.02.2.01.0025', 'Pembinaan Minat, Bakat dan Kreativitas Siswa'],
  [
    'dikbud',
    '1.01.02.2.01.0048',
    'Rehabilitasi Sedang/Berat Sarana, Prasarana dan Utilitas Sekolah',
    'works',
  ],
  ['dikbud', '1.01.02.2.02.0050', 'Pelatihan Penggunaan Aplikasi Bidang Pendidikan'],
  ['dikbud', '1.01.02.2.02.0058', 'Penyelenggaraan Proses Belajar bagi Peserta Didik'],
  ['dikbud', '1.01.02.2.03.0015', 'Penyediaan Pendidik dan Tenaga Kependidikan bagi Satuan PAUD'],
  ['dinkes', '1.02.02.2.01.0007', 'Pengembangan Fasilitas Kesehatan Lainnya', 'works'],
  ['dinkes', '1.02.02.2.02.0001', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil'],
  ['dinkes', '1.02.02.2.02.0015', 'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat'],
  ['dinkes', '1.02.02.2.02.0020', 'Pengelolaan Surveilans Kesehatan'],
  ['dinkes', '1.02.02.2.02.0026', 'Pengelolaan Jaminan Kesehatan Masyarakat'],
  ['dinkes', '1.02.02.2.02.0032', 'Operasional Pelayanan Rumah Sakit'],
  ['dinkes', '1.02.02.2.02.0042', 'Pengelolaan Pelayanan Kesehatan Malaria'],
  ['dinkes', '1.02.02.2.03.0002', 'Pengelolaan Sistem Informasi Kesehatan'],
  [
    'dinkes',
    '1.02.03.2.02.0001',
    'Perencanaan dan Distribusi serta Pemerataan Sumber Daya Manusia Kesehatan',
  ],
  ['pupr', '1.03.02.2.01.0115', 'Pembangunan Tanggul Sungai', 'works'],
  ['pupr', '1.03.02.2.02.0014', 'Rehabilitasi Jaringan Irigasi Permukaan', 'works'],
  ['pupr', '1.03.03.2.01.0022', 'Pembangunan SPAM Bukan Jaringan Perpipaan', 'works'],
  ['pupr', '1.03.03.2.01.0026', 'Peningkatan SPAM Jaringan Perpipaan', 'works'],
  ['pupr', '1.03.10.2.01.0032', 'Pembangunan Jalan', 'works'],
  ['pupr', '1.03.10.2.01.0034', 'Pemeliharaan Berkala Jalan', 'works'],
  ['pupr', '1.03.10.2.01.0040', 'Pembangunan Jembatan', 'works'],
  ['pupr', '1.03.10.2.01.0046', 'Pemeliharaan Rutin Jalan', 'works'],
  ['perkim', '1.04.03.2.03.0002', 'Perbaikan Rumah Tidak Layak Huni', 'grant'],
  ['perkim', '1.04.05.2.01.0001', 'Perencanaan Penyediaan PSU Perumahan'],
  ['satpol', '1.05.02.2.01.0013', 'Peningkatan Kapasitas SDM Satuan Pelindungan Masyarakat'],
  ['satpol', '1.05.02.2.02.0010', 'Sosialisasi Penegakan Peraturan Daerah dan Peraturan Kepala Daerah'],
  ['bpbd', '1.05.03.2.02.0021', 'Pengembangan Kapasitas Tim Reaksi Cepat Bencana Kabupaten/Kota'],
  ['bpbd', '1.05.03.2.02.0028', 'Pelatihan Pencegahan dan Mitigasi Bencana Kabupaten/Kota'],
  ['dinsos', '1.06.04.2.01.0003', 'Penyediaan Alat Bantu'],
  ['dinsos', '1.06.05.2.02.0002', 'Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota'],
  ['dinsos', '2.08.07.2.03.0004', 'Pengembangan Lembaga Penyedia Layanan AMPK Tingkat Kabupaten/Kota'],
  ['naker', '2.07.03.2.02.0001', 'Pembinaan Lembaga Pelatihan Kerja Swasta'],
  ['naker', '2.07.04.2.01.0005', 'Perluasan Kesempatan Kerja'],
  ['naker', '2.07.04.2.03.0003', 'Job Fair/Bursa Kerja'],
  [
    'pangan',
    '2.09.03.2.01.0003',
    'Koordinasi, Sinkronisasi dan Pelaksanaan Distribusi Pangan Pokok dan Pangan Lainnya',
  ],
  ['pangan', '2.09.03.2.01.0015', 'Pemantauan Harga dan Pasokan Pangan'],
  ['pangan', '2.09.03.2.02.0006', 'Pengelolaan Cadangan Pangan Pemerintah Kabupaten/Kota'],
  [
    'pangan',
    '2.09.04.2.01.0001',
    'Penyusunan, Pemutakhiran dan Analisis Peta Ketahanan dan Kerentanan Pangan',
  ],
  ['pangan', '3.27.02.2.02.0002', 'Peningkatan Kualitas SDG Hewan/Tanaman'],
  ['pangan', '3.27.03.2.02.0003', 'Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani', 'works'],
  ['pangan', '3.27.05.2.01.0004', 'Penanggulangan Bencana Non Alam yang Bersifat Zoonosis'],
  ['dlh', '2.11.02.2.02.0002', 'Pembuatan dan Pelaksanaan KLHS RPJPD/RPJMD'],
  ['dlh', '2.11.03.2.01.0015', 'Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota'],
  ['dlh', '2.11.04.2.01.0004', 'Pengelolaan Ruang Terbuka Hijau (RTH)'],
  ['dlh', '2.11.11.2.01.0012', 'Penanganan Sampah melalui Pengangkutan'],
  ['dlh', '2.11.11.2.01.0019', 'Pengurangan Sampah melalui Pendauran Ulang Sampah'],
  ['capil', '2.12.02.2.01.0004', 'Peningkatan Pelayanan Pendaftaran Penduduk'],
  ['capil', '2.12.03.2.01.0002', 'Peningkatan dalam Pelayanan Pencatatan Sipil'],
  ['capil', '2.12.04.2.01.0002', 'Kerja Sama Pemanfaatan Data Kependudukan'],
  ['dpmk', '2.13.03.2.01.0001', 'Fasilitasi Kerja Sama Antar Kampung'],
  [
    'dpmk',
    '2.13.05.2.01.0004',
    'Fasilitasi Penyelenggaraan Ketenteraman dan Pemberdayaan Lembaga Kemasyarakatan',
  ],
  ['hub', '2.15.02.2.02.0002', 'Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota'],
  ['hub', '2.15.02.2.03.0010', 'Peningkatan Kapasitas Kompetensi SDM Pengelola Terminal Penumpang Tipe C'],
  ['hub', '2.15.02.2.05.0007', 'Pemeliharaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor'],
  ['kominfo', '2.16.02.2.01.0014', 'Relasi Media'],
  ['kominfo', '2.16.02.2.01.0020', 'Diseminasi Informasi'],
  ['kominfo', '2.16.03.2.02.0015', 'Fasilitasi Penyelenggaraan SPBE di Lingkungan Pemda'],
  ['dagang', '2.17.07.2.01.0002', 'Pemberdayaan Melalui Kemitraan Usaha Mikro'],
  ['dagang', '3.30.03.2.01.0002', 'Fasilitasi Pengelolaan Sarana Distribusi Perdagangan'],
  ['dagang', '3.30.06.2.01.0001', 'Pelaksanaan Metrologi Legal, Berupa Tera, Tera Ulang'],
  ['ptsp', '2.18.02.2.01.0003', 'Fasilitasi Kemitraan yang Dilakukan oleh Pemerintah Kabupaten/Kota'],
  ['ptsp', '2.18.03.2.01.0002', 'Pelaksanaan Kegiatan Promosi Penanaman Modal Daerah Kabupaten/Kota'],
  ['par', '2.19.03.2.03.0009', 'Pembinaan dan Pengembangan Olahragawan Berprestasi Kabupaten/Kota'],
  ['par', '3.26.03.2.01.0004', 'Peningkatan Kerja Sama dan Kemitraan Pariwisata Dalam dan Luar Negeri'],
  ['par', '3.26.05.2.02.0001', 'Pelatihan, Bimbingan Teknis, dan Pendampingan Ekonomi Kreatif'],
  ['pustaka', '2.23.02.2.01.0020', 'Pengembangan dan Pemeliharaan Layanan Perpustakaan Elektronik'],
  ['pustaka', '2.23.02.2.02.0007', 'Pengembangan Literasi Berbasis Inklusi Sosial'],
  ['ikan', '3.25.03.2.02.0001', 'Pengembangan Kapasitas Nelayan Kecil'],
  ['ikan', '3.25.03.2.03.0002', 'Pelayanan Penyelenggaraan Tempat Pelelangan Ikan (TPI)'],
  ['ikan', '3.25.04.2.02.0001', 'Pengembangan Kapasitas Pembudi Daya Ikan Kecil'],
  ['setda', '4.01.02.2.01.0002', 'Pengelolaan Administrasi Kewilayahan'],
  ['setda', '4.01.02.2.03.0002', 'Fasilitasi Bantuan Hukum'],
  ['setda', '4.01.02.2.04.0001', 'Fasilitasi Kerja Sama Dalam Negeri'],
  ['setda', '4.01.03.2.03.0003', 'Pembinaan dan Advokasi Pengadaan Barang dan Jasa'],
  ['bappeda', '5.01.02.2.01.0005', 'Pelaksanaan Musrenbang Kabupaten/Kota'],
  ['bappeda', '5.01.02.2.02.0001', 'Analisis Data dan Informasi Perencanaan Pembangunan Daerah'],
  [
    'bappeda',
    '5.05.02.2.04.0001',
    'Penelitian, Pengembangan, dan Perekayasaan di Bidang Teknologi dan Inovasi',
  ],
  ['bpkad', '5.02.02.2.04.0008', 'Pengelolaan Dana Bantuan Keuangan Antar Daerah', 'transfer'],
];

const sources = ['DAU', 'PAD', 'DBH', 'DAU', 'DBH'] as const;

const substantive: readonly SampleSubActivity[] = rows.map(([opd, code, name, spending], index) => ({
  code,
  name,
  opd: opdOf(opd),
  spending: spending ?? 'goods',
  source: sources[index % sources.length] ?? 'DAU',
}));

/** What every perangkat daerah carries under its own bidang (`X.XX.01` in the master lists). */
const support: readonly (readonly [string, string, Spending])[] = [
  ['2.02.0001', 'Penyediaan Gaji dan Tunjangan ASN', 'salary'],
  ['2.06.0002', 'Penyediaan Peralatan dan Perlengkapan Kantor', 'office'],
  ['2.08.0002', 'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik', 'office'],
];

/** Every sub kegiatan of the sample's documents: the substance first, then the support of each perangkat daerah. */
export const sampleSubActivities: readonly SampleSubActivity[] = [
  ...substantive,
  ...sampleOpds.flatMap((opd) =>
    support.map(([tail, name, spending]) => ({
      code: `${opd.code.slice(0, 4)}.01.${tail}`,
      name,
      opd,
      spending,
      source: 'DAU',
    })),
  ),
];

const byCode = new Map(substantive.map((sub) => [sub.code, sub]));

/** The sub kegiatan of a code. */
export function subActivityOf(code: string): SampleSubActivity {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`no sub kegiatan ${code} in the sample`);
  return found;
}
