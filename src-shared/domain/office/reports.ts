/** The reports, in the order in which officers meet them. */
export const reportNames = [
  'daftar',
  'rekap',
  'akan-berakhir',
  'kb-tanpa-pks',
  'matriks',
  'temuan',
  'pelaksanaan',
  'evaluasi',
  'lkpj',
  'tkksd',
  'lembar-evaluasi',
  'permintaan-data',
  'lembar-opd',
  'berita-acara',
  'surat-pengantar',
] as const;
export type ReportName = (typeof reportNames)[number];

/** The files that a report can be written to. */
export const reportFileTypes = ['xlsx', 'csv', 'html', 'pdf'] as const;
export type ReportFileType = (typeof reportFileTypes)[number];

const page: readonly ReportFileType[] = ['html', 'pdf'];

/** Reports that are no table: a letter is signed on paper, a sheet of many small tables is no CSV. */
const fewerTypes: Partial<Record<ReportName, readonly ReportFileType[]>> = {
  'surat-pengantar': page,
  'berita-acara': page,
  'lembar-evaluasi': ['xlsx', ...page],
};

/** The files that make sense of a report. */
export const fileTypesOf = (name: ReportName): readonly ReportFileType[] =>
  fewerTypes[name] ?? reportFileTypes;

/** Whether a report is about one perangkat daerah, which must be chosen. */
export const needsOpd = (name: ReportName): boolean => name === 'lembar-opd';
