/** A sub urusan of each bidang that a kabupaten/kota holds, as the sample's office words it. */
export const usualSubFields: readonly (readonly [fieldCode: string, subField: string])[] = [
  ['1.01', 'Manajemen pendidikan dasar'],
  ['1.02', 'Upaya kesehatan perseorangan dan masyarakat'],
  ['1.03', 'Sumber daya air dan air minum'],
  ['1.04', 'Perumahan dan kawasan permukiman'],
  ['1.05', 'Kebencanaan'],
  ['1.06', 'Rehabilitasi sosial'],
  ['2.07', 'Penempatan tenaga kerja'],
  ['2.08', 'Pelindungan khusus anak'],
  ['2.09', 'Penyelenggaraan pangan'],
  ['2.11', 'Persampahan dan mutu lingkungan'],
  ['2.12', 'Pendaftaran penduduk dan pencatatan sipil'],
  ['2.13', 'Pemberdayaan lembaga kemasyarakatan'],
  ['2.15', 'Lalu lintas dan angkutan jalan'],
  ['2.16', 'Informasi, komunikasi, dan aplikasi informatika'],
  ['2.17', 'Pemberdayaan usaha mikro'],
  ['2.18', 'Promosi penanaman modal'],
  ['2.19', 'Keolahragaan'],
  ['2.23', 'Pembinaan perpustakaan'],
  ['3.25', 'Perikanan budi daya dan nelayan kecil'],
  ['3.26', 'Destinasi dan pemasaran pariwisata'],
  ['3.27', 'Sarana dan prasarana pertanian'],
  ['3.30', 'Sarana distribusi perdagangan'],
];

const byField = new Map(usualSubFields);

/** The usual sub urusan of a bidang, or null for what is no bidang urusan. */
export const usualSubField = (fieldCode: string): string | null => byField.get(fieldCode) ?? null;
