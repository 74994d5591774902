import { formatDate, formatNumber, formatRupiah } from './format.ts';

/** Words of the headless command: results on stdout, messages on stderr. */
export const commandText = {
  help: `Padu: register kerja sama daerah yang terpadu dengan perencanaan dan penganggaran.

Perintah (setiap perintah memerlukan --db BERKAS; --json memberi satu dokumen JSON):
  padu init --region 64.11 [--name NAMA]
  padu sample [--region 64.11] [--agreements 60] [--seed 1] [--without-tkksd] [--files FOLDER]
  padu import register BERKAS [--dry-run] [--accept-partial] [--prefer workbook|database]
       [--map auto|PEMETAAN.json] [--save-map PEMETAAN.json] [--rejected BERKAS.xlsx]
  padu import plan BERKAS --document DPA --year 2026 --label "PERGESERAN 1" --effective 2026-04-10
       [--period 2025-2029] [--scope region|opd] [--opd KODE] [--imported-on TANGGAL] [--decimal comma|point] [--dry-run] [--accept-partial]
       [--sheet LEMBAR] [--map auto|BERKAS.json] [--save-map BERKAS.json] [--rejected BERKAS.xlsx] [--mode add|replace]
  padu import realization BERKAS --year 2026 --quarter 2 [--scope region|opd] [--opd KODE]
       [--imported-on TANGGAL] [--decimal comma|point] [--dry-run] [--accept-partial]
       [--sheet LEMBAR] [--map auto|BERKAS.json] [--save-map BERKAS.json] [--rejected BERKAS.xlsx] [--mode add|replace]
  padu import nomenclature BERKAS --regulation "900.1-2850/2025" --from-year 2026 [--imported-on TANGGAL] [--dry-run]
  padu copy-year --from 2026 --to 2027 [--agreement KODE] [--amounts keep|empty] [--dry-run]
  padu gaps --year 2026 --as-of 2026-07-15 [--rule ID] [--all] [--keep] [--fail-on M|K|B]
  padu report NAMA --year 2026 --as-of 2026-07-15 --out BERKAS.xlsx|.csv|.html|.pdf
       [--period S1|S2|TAHUNAN] [--opd KODE] [--paper A4|F4|FOLIO|LEGAL] [--number NOMOR] [--archive]
       NAMA: daftar, rekap, akan-berakhir, kb-tanpa-pks, matriks, temuan, pelaksanaan, evaluasi, lkpj, tkksd,
       lembar-evaluasi, permintaan-data, lembar-opd (dengan --opd), berita-acara, surat-pengantar
  padu suggest links --year 2026 [--as-of TANGGAL] [--agreement KODE] [--limit 3]
  padu suggest accept --year 2026 --min yakin|mungkin|lemah [--as-of TANGGAL] [--agreement KODE] [--dry-run]
  padu export register --out BERKAS.xlsx [--opd KODE]
  padu export calendar --out BERKAS.ics [--as-of TANGGAL]
  padu settings list | get KUNCI | set KUNCI NILAI
  padu bundle verify BERKAS.padu (tanpa --db)
  padu backup --out BERKAS    padu restore BERKAS    padu check    padu doctor

Status keluar: 0 selesai, 1 ditolak, 2 perintah keliru, 3 ada temuan (dengan --fail-on).
`,
  wrong: (what: string): string =>
    `Perintah keliru: ${what}. Ketik "padu help" untuk daftar perintah. Data tidak berubah.`,
  bug: (detail: string): string =>
    `Terjadi kesalahan dalam program; perintah dihentikan dan data tidak berubah.\n${detail}`,
  initialized: (region: string, name: string): string =>
    `Basis data baru untuk ${name} (${region}) sudah dibuat.`,
  sampleMade: (name: string): string => `Basis data contoh ${name} sudah dibuat. Isinya rekaan.`,
  backedUp: (path: string, bytes: string): string =>
    `Cadangan yang sudah diperiksa tersimpan: ${path} (${bytes} bita).`,
  restored: (path: string): string => `Basis data dipulihkan dari ${path}.`,
  checked: (isSound: boolean): string => (isSound ? 'Basis data utuh.' : 'Basis data rusak.'),
  settingSaved: (key: string, value: string): string => `${key}=${value}`,
  archived: (sha256: string): string => `Disimpan dalam arsip laporan (SHA-256 ${sha256}).`,
  calendarWritten: (path: string, events: number): string =>
    `${path} tertulis (${formatNumber(events)} pengingat).`,
  kept: (day: string): string => `Temuan ${formatDate(day)} dicatat untuk perkembangan.`,
  notKept: (day: string): string =>
    `Temuan per ${formatDate(day)} tidak dicatat: hanya hari ini yang dapat dicatat.`,
  written: (path: string, rows: number): string => `${path} tertulis (${formatNumber(rows)} baris).`,
} as const;

interface Summary {
  readonly applied: boolean;
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly absent: number;
  readonly rejected: readonly unknown[];
  readonly pagu: number | null;
  readonly realization: number | null;
}

/** What an import did, in a few lines. */
export function importSummary(outcome: Summary): string {
  const lines = [
    outcome.applied ? 'Impor selesai.' : 'Belum ada yang disimpan.',
    `  dibaca ${formatNumber(outcome.read)}, baru ${formatNumber(outcome.created)}, berubah ${formatNumber(outcome.updated)}, sama ${formatNumber(outcome.unchanged)}, ditolak ${formatNumber(outcome.rejected.length)}`,
  ];
  if (outcome.absent > 0)
    lines.push(`  ${formatNumber(outcome.absent)} baris hanya ada di basis data dan tetap disimpan`);
  if (outcome.pagu !== null) lines.push(`  jumlah pagu ${formatRupiah(outcome.pagu)}`);
  if (outcome.realization !== null) lines.push(`  jumlah realisasi ${formatRupiah(outcome.realization)}`);
  return lines.join('\n');
}

/** The guessed mapping in one sentence: our column and theirs. */
export const guessedMapping = (columns: Readonly<Record<string, string>>): string =>
  `Kolom dibaca menurut tebakan: ${Object.entries(columns)
    .map(([label, heading]) => `${label} = “${heading}”`)
    .join('; ')}. Periksa dahulu, atau beri pemetaan dengan --map BERKAS.json.`;

interface Rejected {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly reason: string;
}

/** One refused row in one line. */
export const rejectedLine = (row: Rejected): string =>
  `Ditolak: ${row.sheet} baris ${row.row}${row.column === null ? '' : `, ${row.column}`}${row.value === '' ? '' : ` "${row.value}"`}: ${row.reason}`;

interface Finding {
  readonly rule: string;
  readonly status: string;
  readonly severity: string;
  readonly agreement: string | null;
  readonly obligation: number | null;
  readonly message: string;
  readonly remedy: string;
}

const severityWord: Readonly<Record<string, string>> = { M: 'MERAH', K: 'KUNING', B: 'BIRU' };
const statusWord: Readonly<Record<string, string>> = {
  BELUM_DAPAT_DIPERIKSA: 'belum dapat diperiksa',
  DIKECUALIKAN: 'dikecualikan',
  SESUAI: 'sesuai',
  TIDAK_BERLAKU: 'tidak berlaku',
};

/** The gap report as plain text, one finding in two lines. */
export function gapLines(rows: readonly Finding[]): string {
  if (rows.length === 0) return 'Tidak ada temuan.';
  return rows
    .map((row) => {
      const about =
        row.agreement === null
          ? ''
          : ` ${row.agreement}${row.obligation === null ? '' : ` kewajiban ${row.obligation}`}`;
      const word =
        row.status === 'TEMUAN'
          ? (severityWord[row.severity] ?? row.severity)
          : (statusWord[row.status] ?? row.status);
      const remedy = row.remedy === '' ? '' : `\n    Yang dapat dilakukan: ${row.remedy}`;
      return `[${word}] ${row.rule}${about}: ${row.message}${remedy}`;
    })
    .join('\n');
}
