/** A perangkat daerah of the sample: lifelike code of eight segments, usual name. */
export interface SampleOpd {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly abbreviation: string;
}

const rows = [
  ['dikbud', '1.01.2.22.0.00.01.0000', 'Dinas Pendidikan dan Kebudayaan', 'Disdikbud'],
  ['dinkes', '1.02.0.00.0.00.01.0000', 'Dinas Kesehatan', 'Dinkes'],
  ['pupr', '1.03.2.10.0.00.01.0000', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'],
  ['perkim', '1.04.0.00.0.00.01.0000', 'Dinas Perumahan dan Kawasan Permukiman', 'Disperkim'],
  ['satpol', '1.05.0.00.0.00.01.0000', 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran', 'Satpol PP'],
  ['bpbd', '1.05.0.00.0.00.02.0000', 'Badan Penanggulangan Bencana Daerah', 'BPBD'],
  [
    'dinsos',
    '1.06.2.08.2.14.01.0000',
    'Dinas Sosial, Pemberdayaan Perempuan, dan Pelindungan Anak',
    'Dinsos',
  ],
  ['naker', '2.07.3.32.0.00.01.0000', 'Dinas Tenaga Kerja dan Transmigrasi', 'Disnakertrans'],
  ['pangan', '2.09.3.27.0.00.01.0000', 'Dinas Ketahanan Pangan dan Pertanian', 'DKPP'],
  ['dlh', '2.11.0.00.0.00.01.0000', 'Dinas Lingkungan Hidup', 'DLH'],
  ['capil', '2.12.0.00.0.00.01.0000', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil'],
  ['dpmk', '2.13.0.00.0.00.01.0000', 'Dinas Pemberdayaan Masyarakat dan Kampung', 'DPMK'],
  ['hub', '2.15.0.00.0.00.01.0000', 'Dinas Perhubungan', 'Dishub'],
  [
    'kominfo',
    '2.16.2.20.2.21.01.0000',
    'Dinas Komunikasi, Informatika, Statistik, dan Persandian',
    'Diskominfo',
  ],
  ['dagang', '2.17.3.30.3.31.01.0000', 'Dinas Koperasi, Perdagangan, dan Perindustrian', 'Diskoperindag'],
  ['ptsp', '2.18.0.00.0.00.01.0000', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP'],
  ['par', '2.19.3.26.0.00.01.0000', 'Dinas Pemuda, Olahraga, dan Pariwisata', 'Disporapar'],
  ['pustaka', '2.23.2.24.0.00.01.0000', 'Dinas Perpustakaan dan Kearsipan', 'Dispusip'],
  ['ikan', '3.25.0.00.0.00.01.0000', 'Dinas Perikanan', 'Diskan'],
  ['setda', '4.01.0.00.0.00.01.0000', 'Sekretariat Daerah', 'Setda'],
  [
    'bappeda',
    '5.01.5.05.0.00.01.0000',
    'Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah',
    'Bapperida',
  ],
  ['bpkad', '5.02.0.00.0.00.01.0000', 'Badan Pengelola Keuangan dan Aset Daerah', 'BPKAD'],
] as const;

export type OpdKey = (typeof rows)[number][0];

/** The perangkat daerah of the sample region, in the order of their codes. */
export const sampleOpds: readonly SampleOpd[] = rows.map(([key, code, name, abbreviation]) => ({
  key,
  code,
  name,
  abbreviation,
}));

const byKey = new Map<string, SampleOpd>(sampleOpds.map((opd) => [opd.key, opd]));

/** The perangkat daerah of a key. */
export function opdOf(key: OpdKey): SampleOpd {
  const found = byKey.get(key);
  if (found === undefined) throw new Error(`no perangkat daerah ${key} in the sample`);
  return found;
}
