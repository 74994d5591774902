import { isPlanCode, isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText, isEmptyCell } from '../../tables/table.ts';
import type { Cell, Table } from '../../tables/table.ts';
import { cellOf, columnKey, matchColumns, mostTitleRows } from '../columns.ts';
import { readOwnOpd } from '../own-opd.ts';
import { isPeriodDocument } from '../plan.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside } from '../plan-format.ts';
import type { PlanFormat, RowOutcome } from '../plan-format.ts';
import { readAmount } from '../read-amount.ts';
import { readYears, splitCode, textOrNull } from '../read-code.ts';
import { rowWithoutCode } from '../without-code.ts';

const names = {
  code: ['Kode', 'Kode Program', 'Kode Sub Kegiatan', 'Kode Program/Kegiatan/Sub Kegiatan'],
  name: ['Nama', 'Uraian', 'Program', 'Nama Program', 'Program/Kegiatan/Sub Kegiatan', 'Nama Sub Kegiatan'],
  opdCode: ['Kode PD', 'Kode Perangkat Daerah', 'Kode SKPD'],
  opdName: ['Nama PD', 'Nama Perangkat Daerah', 'Nama SKPD', 'Perangkat Daerah'],
  location: ['Lokasi'],
} as const;

/** Smallest number in a column headed by nothing but its year that is taken for rupiah; below it is a target. */
const leastPaguRupiah = 100_000;

type YearColumnKind = 'pagu' | 'target' | 'either';

export interface YearColumn {
  readonly column: number;
  readonly year: number;
  readonly kind: YearColumnKind;
}

export interface PeriodColumns {
  readonly at: ReadonlyMap<string, number>;
  readonly years: readonly YearColumn[];
  readonly headings: readonly string[];
}

const kindOf = (heading: string): YearColumnKind =>
  /pagu|rp|anggaran/iu.test(heading) ? 'pagu' : /target|kinerja/iu.test(heading) ? 'target' : 'either';

function findPeriodColumns(table: Table, rowIndex: number): PeriodColumns | null {
  const cells = table.rows[rowIndex] ?? [];
  const at = matchColumns(cells, names);
  if (!at.has('code') || !at.has('name')) return null;
  const headings = cells.map(cellText);
  const years = headings.flatMap((heading, column) => {
    const found = readYears(heading);
    const [year] = found;
    const isPlain = columnKey(heading).replace(/\d/gu, '').length < 24;
    return found.length === 1 && year !== undefined && isPlain
      ? [{ column, year, kind: kindOf(heading) }]
      : [];
  });
  return years.length === 0 ? null : { at, years, headings };
}

/** Whether a year cell is filled: a dash stands for nothing, a zero is a value. */
const isFilled = (cell: Cell | undefined): boolean =>
  !isEmptyCell(cell) && !/^[-\u2013\u2014]$/u.test(cellText(cell));

/** The amount in a year cell, or null where it holds a target. */
function paguIn(cell: Cell | undefined, kind: YearColumnKind, decimal: DecimalMark) {
  if (kind === 'target') return null;
  const reading = readAmount(cell ?? null, decimal, false);
  if (kind === 'pagu') return reading;
  return reading.ok && (reading.rupiah ?? 0) >= leastPaguRupiah ? reading : null;
}

interface Asked {
  readonly columns: PeriodColumns;
  readonly question: PlanFileQuestion;
  readonly programmes: ReadonlySet<string>;
}

/** Why a row is not a line of the document: RPJMD counts programmes, every other document sub kegiatan. */
function levelOutcome(code: string, { question, programmes }: Asked): RowOutcome | null {
  const depth = code.split('.').length;
  if (question.document !== 'RPJMD') return isSubActivityCode(code) ? null : setAside('higher-level');
  if (depth < 3) return setAside('higher-level');
  return depth > 3 && programmes.has(code.split('.').slice(0, 3).join('.')) ? setAside('lower-level') : null;
}

/** What a row without a usable code is; null where its code is one of the document's level. */
function codeOutcome(
  cells: readonly Cell[],
  code: string,
  asked: Asked & { readonly firstFilled: Cell | undefined },
): RowOutcome | null {
  const { at, headings } = asked.columns;
  if (isPlanCode(code)) return levelOutcome(code, asked);
  return rowWithoutCode(cells, {
    column: headings[at.get('code') ?? -1] ?? '',
    code: cellOf(cells, at, 'code'),
    amount: asked.firstFilled,
  });
}

/** The sum of the ceilings in the filled year cells, or the outcome of a row in which one cannot be read. */
function sumYears(
  cells: readonly Cell[],
  filled: readonly YearColumn[],
  { headings, decimal }: { readonly headings: readonly string[]; readonly decimal: DecimalMark },
): { readonly pagu: number; readonly sen: number } | RowOutcome {
  let pagu = 0;
  let sen = 0;
  for (const { column, kind } of filled) {
    const reading = paguIn(cells[column], kind, decimal);
    if (reading === null) continue;
    if (!reading.ok) {
      return reject({
        column: headings[column] ?? '',
        value: cellText(cells[column]),
        reason: reading.problem,
      });
    }
    pagu += reading.rupiah ?? 0;
    sen += reading.sen;
  }
  return { pagu, sen };
}

/** Reads one row with a column per year. */
export function readPeriodRow(cells: readonly Cell[], asked: Asked, decimal: DecimalMark): RowOutcome {
  const { columns, question } = asked;
  const { at, headings } = columns;
  const { code, name } = splitCode(cellOf(cells, at, 'code'));
  const filled = columns.years.filter(
    ({ column, year }) => year >= question.year && year <= question.endYear && isFilled(cells[column]),
  );
  const other = codeOutcome(cells, code, { ...asked, firstFilled: cells[filled[0]?.column ?? -1] });
  if (other !== null) return other;
  if (filled.length === 0) return setAside('no-target');
  const sums = sumYears(cells, filled, { headings, decimal });
  if ('kind' in sums) return sums;
  const opd = readOwnOpd(cells, [[at.get('opdCode'), at.get('opdName')]]);
  const isPeriod = question.document !== 'REALISASI' && isPeriodDocument(question.document);
  return {
    kind: 'line',
    line: {
      code,
      name: textOrNull(cellOf(cells, at, 'name')) ?? name,
      opdCode: opd.code,
      opdName: opd.name,
      accountCode: null,
      fundingSource: null,
      location: textOrNull(cellOf(cells, at, 'location')),
      ceilingRupiah: sums.pagu,
      years: isPeriod ? [...new Set(filled.map(({ year }) => year))].toSorted((a, b) => a - b) : null,
    },
    realisation: null,
    sen: sums.sen,
    isEmptyAmount: false,
    badOpdCode: opd.code === null ? opd.bad : null,
  };
}

/** The programme codes of the table: below one of them nothing is counted again. */
export function listProgrammes(table: Table, column: number): ReadonlySet<string> {
  const codes = table.rows.map((cells) => splitCode(cells[column]).code);
  return new Set(codes.filter((code) => isPlanCode(code) && code.split('.').length === 3));
}

/**
 * Format H: RPJMD or RENSTRA with a column per year; a filled year cell says that the row is carried in that year.
 *
 * Source: docs/spec/plan-files.md, format H.
 */
export const formatH: PlanFormat = {
  name: 'H',
  gives: ['plan'],
  columns: null,
  required: [],
  open(table, question) {
    for (let rowIndex = 0; rowIndex < Math.min(mostTitleRows, table.rows.length); rowIndex += 1) {
      const columns = findPeriodColumns(table, rowIndex);
      if (columns === null) continue;
      const asked = { columns, question, programmes: listProgrammes(table, columns.at.get('code') ?? -1) };
      return {
        firstRow: rowIndex + 1,
        headings: columns.headings,
        headingRows: [table.rows[rowIndex] ?? []],
        amountColumns: columns.years.filter(({ kind }) => kind !== 'target').map(({ column }) => column),
        spreadColumns: new Set([...columns.at.values()]),
        warnings: [],
        readRow: (cells, decimal) => readPeriodRow(cells, asked, decimal),
      };
    }
    return null;
  },
};
