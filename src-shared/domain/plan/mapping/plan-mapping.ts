import { z } from 'zod';
import { ok, refuse } from '../../../result.ts';
import type { Result } from '../../../result.ts';

/** A column of ours that a heading of an office's own layout may stand for. */
export interface PlanColumn {
  /** The name inside the program. */
  readonly name: string;
  /** How the mapping file and the screen call it. */
  readonly label: string;
  /** Further headings that say the same. */
  readonly synonyms: readonly string[];
}

/** Every column that a mapping may name, besides `Pagu 2025` and `Target 2025`. Source: docs/spec/plan-files.md, mapping. */
export const planColumns: readonly PlanColumn[] = [
  {
    name: 'subActivityCode',
    label: 'Kode Sub Kegiatan',
    synonyms: [
      'Kode/Nama Sub Kegiatan',
      'Sub Kegiatan',
      'Kode',
      'Kode Sub Keg',
      'Kode Program/Kegiatan/Sub Kegiatan',
      'No Rekening Sub Kegiatan',
    ],
  },
  {
    name: 'subActivityName',
    label: 'Nama Sub Kegiatan',
    synonyms: ['Uraian Sub Kegiatan', 'Nomenklatur Sub Kegiatan', 'Uraian', 'Nama'],
  },
  { name: 'level1', label: 'Kode Urusan', synonyms: ['Urusan'] },
  { name: 'level2', label: 'Kode Bidang Urusan', synonyms: ['Bidang Urusan', 'Bidang', 'Kode Bidang'] },
  { name: 'level3', label: 'Kode Program', synonyms: ['Program'] },
  { name: 'level4', label: 'Kode Kegiatan', synonyms: ['Kegiatan'] },
  {
    name: 'opdCode',
    label: 'Kode Perangkat Daerah',
    synonyms: [
      'Kode SKPD',
      'Kode OPD',
      'Kode PD',
      'Kode Unit',
      'Kode Sub Unit',
      'Kode Unit Kerja',
      'Kode Dinas',
    ],
  },
  {
    name: 'opdName',
    label: 'Nama Perangkat Daerah',
    synonyms: [
      'Nama SKPD',
      'Nama OPD',
      'SKPD',
      'OPD',
      'Perangkat Daerah',
      'Unit Kerja',
      'Dinas',
      'Nama Unit',
      'Perangkat Daerah Penanggung Jawab',
      'Penanggung Jawab',
    ],
  },
  {
    name: 'accountCode',
    label: 'Kode Rekening',
    synonyms: ['Rekening', 'Kode Akun', 'Akun', 'Kode Rekening Belanja', 'No Rekening'],
  },
  {
    name: 'fundName',
    label: 'Sumber Dana',
    synonyms: ['Nama Sumber Dana', 'Sumber Pendanaan', 'Sumber Anggaran'],
  },
  { name: 'location', label: 'Lokasi', synonyms: ['Lokasi Kegiatan', 'Lokasi Sub Kegiatan'] },
  { name: 'year', label: 'Tahun', synonyms: ['Tahun Anggaran', 'TA'] },
  {
    name: 'pagu',
    label: 'Pagu',
    synonyms: [
      'Anggaran',
      'Pagu Anggaran',
      'Pagu Indikatif',
      'Jumlah Anggaran',
      'Nilai Anggaran',
      'Nilai',
      'Plafon',
      'Plafon Anggaran',
      'Alokasi Anggaran',
      'DPA',
      'RKA',
      'Jumlah',
      'Total',
      'Nilai Pagu',
      'Pagu Setelah Perubahan',
      'Setelah Perubahan',
      'Anggaran Setelah Pergeseran',
      'Setelah Pergeseran',
      'Setelah',
      'Sesudah',
      'Sesudah Perubahan',
      'Menjadi',
    ],
  },
  {
    name: 'nextPagu',
    label: 'Prakiraan Maju',
    synonyms: ['Pagu Prakiraan Maju', 'Prakiraan Maju N+1', 'N+1'],
  },
  {
    name: 'realised',
    label: 'Realisasi',
    synonyms: [
      'Realisasi Anggaran',
      'Realisasi Keuangan',
      'Nilai Realisasi',
      'Jumlah Realisasi',
      'Realisasi s.d. Triwulan Ini',
      'Serapan',
    ],
  },
  {
    name: 'physical',
    label: 'Realisasi Fisik (%)',
    synonyms: ['Realisasi Fisik', 'Fisik', 'Fisik (%)', 'Progres Fisik'],
  },
  {
    name: 'documentOn',
    label: 'Tanggal Dokumen',
    synonyms: ['Tanggal', 'Tanggal SP2D', 'Tanggal Realisasi'],
  },
  { name: 'deposit', label: 'Nilai Setoran', synonyms: ['Setoran'] },
];

const yearColumn = /^(Pagu|Target) ((?:19|20)\d{2})$/u;

/** The kind and year of a mapping's `Pagu 2025` or `Target 2025`; null for every other column. */
export function readYearColumn(
  label: string,
): { readonly kind: 'pagu' | 'target'; readonly year: number } | null {
  const found = yearColumn.exec(label);
  return found === null ? null : { kind: found[1] === 'Target' ? 'target' : 'pagu', year: Number(found[2]) };
}

const nameByLabel = new Map(planColumns.map(({ name, label }) => [label, name]));

/** The name of a column of ours by its label, or null. */
export const columnNameOf = (label: string): string | null => nameByLabel.get(label) ?? null;

/** The shape of a mapping as a file or the database keeps it. */
export const planMappingSchema = z.strictObject({
  sheet: z.string().nullable().default(null),
  headerRow: z.int().min(1).max(1_048_576),
  headerRows: z.union([z.literal(1), z.literal(2)]).default(1),
  columns: z.record(z.string().max(100), z.string().max(1_000)),
});

/**
 * What the columns of an office's own layout mean.
 *
 * `columns`: our label -> their heading. A heading that stands there twice, or not at all, is told apart by its column:
 * `Pagu (kolom H)`, `(kolom H)`. Source: docs/spec/plan-files.md, mapping.
 */
export type PlanMapping = z.infer<typeof planMappingSchema>;

/** The mapping in a JSON text. Refused with 'mapping-invalid', which names what is wrong. */
export function parsePlanMapping(text: string): Result<PlanMapping> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ code: 'mapping-invalid', detail: 'JSON' });
  }
  const parsed = planMappingSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse({ code: 'mapping-invalid', detail: issue?.path.join('.') ?? '' });
  }
  return checkPlanMapping(parsed.data);
}

/** A mapping all of whose columns exist and that names what a line needs. Refused with 'mapping-invalid'. */
export function checkPlanMapping(mapping: PlanMapping): Result<PlanMapping> {
  const labels = Object.keys(mapping.columns);
  const unknown = labels.find((label) => columnNameOf(label) === null && readYearColumn(label) === null);
  return unknown === undefined ? ok(mapping) : refuse({ code: 'mapping-invalid', detail: unknown });
}
