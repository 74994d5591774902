import type { RecordView } from '../../state/editor.ts';
import type { AgreementView } from '../../state/record.ts';
import type { ChildKind } from './layout.ts';

type StartValues = Readonly<Record<string, string | number | null>>;

const largest = (rows: readonly RecordView[], field: string): number =>
  rows.reduce((most, row) => Math.max(most, Number(row.values[field] ?? 0)), 0);

/** What a new record under an agreement starts with, so that little has to be typed. */
export function startValues(kind: ChildKind, view: AgreementView, year: number): StartValues {
  const rows = view.children[kind] ?? [];
  const ofYear = rows.filter((row) => row.values['year'] === year);
  const { opdCode = null, opdName = null } = view.agreement.values;
  const obligations = (view.children['obligation'] ?? []).filter((row) => row.values['year'] === year);
  const firstNo = obligations[0]?.values['no'] ?? 1;
  const starts: Readonly<Record<ChildKind, StartValues>> = {
    party: { position: largest(rows, 'position') + 1 },
    obligation: { year, no: largest(ofYear, 'no') + 1, party: 'SENDIRI', opdCode, opdName },
    budgetLink: { year, obligationNo: firstNo, opdCode },
    followUp: { year, state: 'BELUM' },
    progress: { year, obligationNo: firstNo, quarter: 1 },
    evaluation: { year },
  };
  return starts[kind];
}

const moneyFields: Partial<Record<ChildKind, string>> = {
  obligation: 'amountRupiah',
  budgetLink: 'shareRupiah',
};

/** The rupiah of a table by year, where the kind has any. */
export function sumsByYear(
  kind: ChildKind,
  rows: readonly RecordView[],
): readonly (readonly [string, number])[] {
  const field = moneyFields[kind];
  if (field === undefined) return [];
  const sums = new Map<string, number>();
  for (const { values } of rows) {
    const year = String(values['year'] ?? '');
    sums.set(year, (sums.get(year) ?? 0) + Number(values[field] ?? 0));
  }
  return [...sums].toSorted(([a], [b]) => a.localeCompare(b));
}
