import { isAccountCode, isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText, isEmptyRow } from '../../tables/table.ts';
import type { Cell, Table } from '../../tables/table.ts';
import { readAmounts } from '../amounts.ts';
import { columnKey, readTwoRowHeadings } from '../columns.ts';
import { reject, setAside } from '../plan-format.ts';
import type { PlanFormat, RowOutcome } from '../plan-format.ts';
import { splitCode, textOrNull } from '../read-code.ts';
import { isSubtotal } from '../row-kinds.ts';

/** A table of one sub kegiatan within a printed form, and what the block above it says. */
interface Block {
  readonly code: string;
  readonly name: string | null;
  readonly fund: string | null;
  readonly location: string | null;
  /** Indices of the rows that say so. */
  readonly rows: readonly number[];
}

interface DetailColumns {
  readonly account: number;
  readonly name: number;
  readonly amount: number;
  readonly isTwoRows: boolean;
  readonly headings: readonly string[];
}

/** The columns of a detail table; of `Sebelum` and `Setelah` the later counts. */
function findDetailColumns(table: Table, rowIndex: number): DetailColumns | null {
  const upper = (table.rows[rowIndex] ?? []).map((cell) => columnKey(cellText(cell)));
  const account = upper.findIndex((key) => key === 'koderekening' || key === 'kode');
  const name = upper.indexOf('uraian');
  if (account < 0 || name < 0) return null;
  const isTwoRows = upper.some((key) => /^(setelah|sesudah)/u.test(key));
  const headings = isTwoRows
    ? readTwoRowHeadings(table, rowIndex)
    : (table.rows[rowIndex] ?? []).map((cell) => ({ group: '', heading: cellText(cell) }));
  const keys = headings.map(({ group, heading }) => ({
    group: columnKey(group),
    heading: columnKey(heading),
  }));
  if (!keys.some(({ heading }) => heading.startsWith('koefisien'))) return null;
  const amount = keys.findLastIndex(
    ({ group, heading }) => heading.startsWith('jumlah') && (!isTwoRows || /^(setelah|sesudah)/u.test(group)),
  );
  return amount < 0
    ? null
    : { account, name, amount, isTwoRows, headings: headings.map(({ heading }) => heading) };
}

/** A line of the block above a table, `Sub Kegiatan : 1.02…`, whether in one cell or in several. */
function readFact(cells: readonly Cell[]): { readonly label: string; readonly text: string } | null {
  const joined = cells
    .map(cellText)
    .filter((text) => text !== '')
    .join(' ');
  const parts = /^([^:]{3,40}?)\s*:\s*(.*)$/su.exec(joined.replace(/:\s*:/gu, ':'));
  return parts === null ? null : { label: columnKey(parts[1] ?? ''), text: (parts[2] ?? '').trim() };
}

type MutableBlock = { -readonly [F in keyof Block]: Block[F] };

const emptyBlock = (): MutableBlock => ({ code: '', name: null, fund: null, location: null, rows: [] });

function noteFact(block: MutableBlock, cells: readonly Cell[], rowIndex: number): void {
  const fact = readFact(cells);
  if (fact === null) return;
  const { label, text } = fact;
  const isFund = label.startsWith('sumberpendanaan') || label.startsWith('sumberdana');
  if (label === 'subkegiatan') {
    const { code, name } = splitCode(text);
    Object.assign(block, { code, name });
  } else if (isFund) block.fund = textOrNull(text);
  else if (label.startsWith('lokasi')) block.location = textOrNull(text);
  else return;
  block.rows = [...block.rows, rowIndex];
}

/** Which rows, by their place, count: the deepest account of each branch, with the block that it stands in. */
function findLeaves(table: Table, columns: DetailColumns): ReadonlyMap<number, Block> {
  const leaves = new Map<number, Block>();
  let block = emptyBlock();
  let isInTable = false;
  let last: { readonly rowIndex: number; readonly code: string } | null = null;
  for (const [rowIndex, cells] of table.rows.entries()) {
    if (isEmptyRow(cells)) continue;
    const { code } = splitCode(cells[columns.account]);
    if (!isAccountCode(code) || !code.includes('.')) {
      // The next sub kegiatan begins: what the form said of the one before no longer holds.
      if (isInTable && readFact(cells)?.label === 'subkegiatan') {
        block = emptyBlock();
        isInTable = false;
        last = null;
      }
      if (!isInTable) noteFact(block, cells, rowIndex);
      continue;
    }
    isInTable = true;
    if (last !== null && code.startsWith(`${last.code}.`)) leaves.delete(last.rowIndex);
    leaves.set(rowIndex, block);
    last = { rowIndex, code };
  }
  return leaves;
}

function otherRow(cells: readonly Cell[], columns: DetailColumns): RowOutcome {
  if (isSubtotal(cells)) return setAside('subtotal');
  const { code } = splitCode(cells[columns.account]);
  if (isAccountCode(code)) return setAside('higher-level');
  if (readFact(cells) !== null) return setAside('note');
  return setAside(cellText(cells[columns.amount]) === '' ? 'note' : 'detail');
}

function readAccountRow(
  cells: readonly Cell[],
  block: Block,
  { columns, decimal }: { readonly columns: DetailColumns; readonly decimal: DecimalMark },
): RowOutcome {
  const column = columns.headings[columns.account] ?? '';
  if (!isSubActivityCode(block.code))
    return reject({
      column,
      value: block.code,
      reason: block.code === '' ? 'key-missing' : 'code-malformed',
    });
  const amounts = readAmounts(cells, {
    columns: [{ column: columns.amount, mayBeNegative: false }],
    headings: columns.headings,
    decimal,
  });
  const [problem, ...more] = amounts.problems;
  if (problem !== undefined) return reject(problem, ...more);
  const [pagu = null] = amounts.values;
  return {
    kind: 'line',
    line: {
      code: block.code,
      name: block.name,
      opdCode: null,
      opdName: null,
      accountCode: splitCode(cells[columns.account]).code,
      fundingSource: block.fund,
      location: block.location,
      ceilingRupiah: pagu ?? 0,
      years: null,
    },
    realisation: null,
    sen: amounts.sen,
    isEmptyAmount: pagu === null,
    badOpdCode: null,
  };
}

/** A refused row takes the block that it stands in along. */
const withBlock = (outcome: RowOutcome, block: Block): RowOutcome =>
  outcome.kind === 'rejected' ? { ...outcome, below: block.rows } : outcome;

/**
 * Format E: RKA or DPA Rincian Belanja, a block about one sub kegiatan and the table of its accounts, perhaps several.
 *
 * The deepest accounts are the lines; what stands below them is detail. Of a changed budget the amounts after the change
 * count. Source: docs/spec/plan-files.md, format E.
 */
export const formatE: PlanFormat = {
  name: 'E',
  gives: ['plan'],
  columns: null,
  required: [],
  open(table) {
    for (let rowIndex = 0; rowIndex < table.rows.length; rowIndex += 1) {
      const columns = findDetailColumns(table, rowIndex);
      if (columns === null) continue;
      const leaves = findLeaves(table, columns);
      return {
        firstRow: rowIndex + (columns.isTwoRows ? 2 : 1),
        headings: columns.headings,
        headingRows: table.rows.slice(rowIndex, rowIndex + (columns.isTwoRows ? 2 : 1)),
        amountColumns: [columns.amount],
        spreadColumns: new Set(),
        warnings: [],
        readRow: (cells, decimal, row) => {
          const block = leaves.get(row);
          return block === undefined
            ? otherRow(cells, columns)
            : withBlock(readAccountRow(cells, block, { columns, decimal }), block);
        },
      };
    }
    return null;
  },
};
