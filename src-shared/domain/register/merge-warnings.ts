import type { ImportWarning } from '../tables/import-warning.ts';
import { fold } from '../text-folding.ts';
import type { CodedIndex } from './coded-records.ts';
import { kindSpec } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Candidate } from './merge-row.ts';
import type { CodedValues } from './record-key.ts';

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

function emptiedCells(rows: readonly Candidate[]): readonly ImportWarning[] {
  return rows.flatMap(({ kind, sheet, row, changes }) =>
    changes
      .filter((change) => change.new === null)
      .map(({ field, old }) => ({
        code: 'cell-emptied' as const,
        sheet,
        row,
        column: kindSpec(kind).fields[field]?.column ?? field,
        value: text(old),
      })),
  );
}

/** Agreements by Kode as they will be after the import. */
function agreementsAfter(rows: readonly Candidate[], current: CodedIndex): ReadonlyMap<string, CodedValues> {
  const after = new Map(
    [...current('agreement').values()].map(({ values }) => [text(values['code']), values]),
  );
  for (const { kind, merged } of rows) if (kind === 'agreement') after.set(text(merged['code']), merged);
  return after;
}

/** Numbers that two agreements carry, where the workbook has at least one of the two. */
function sharedNumbers(rows: readonly Candidate[], current: CodedIndex): readonly ImportWarning[] {
  const inWorkbook = new Set(
    rows.filter(({ kind }) => kind === 'agreement').map(({ merged }) => text(merged['code'])),
  );
  const codesByNumber = new Map<string, { number: string; codes: string[] }>();
  for (const [code, values] of agreementsAfter(rows, current)) {
    const number = text(values['number']);
    if (number === '') continue;
    const group = codesByNumber.get(fold(number)) ?? { number, codes: [] };
    group.codes.push(code);
    codesByNumber.set(fold(number), group);
  }
  return [...codesByNumber.values()]
    .filter(({ codes }) => codes.length > 1 && codes.some((code) => inWorkbook.has(code)))
    .map(({ number, codes }) => ({ code: 'number-shared' as const, number, codes: codes.toSorted() }));
}

const referringKinds: ReadonlySet<Kind> = new Set(['budgetLink', 'progress', 'followUp', 'exception']);

const obligationOf = (values: CodedValues, no: string): string =>
  [values['agreementId'], values['year'], values[no]].map(text).join('\u001f');

/** Rows that name an obligation which will not exist. */
function unknownObligations(rows: readonly Candidate[], current: CodedIndex): readonly ImportWarning[] {
  const known = new Set([...current('obligation').values()].map(({ values }) => obligationOf(values, 'no')));
  for (const { kind, merged } of rows) if (kind === 'obligation') known.add(obligationOf(merged, 'no'));
  return rows
    .filter(({ kind, merged }) => {
      const isNamed =
        merged['agreementId'] !== null && merged['year'] !== null && merged['obligationNo'] !== null;
      return referringKinds.has(kind) && isNamed && !known.has(obligationOf(merged, 'obligationNo'));
    })
    .map(({ sheet, row, merged }) => ({
      code: 'obligation-unknown' as const,
      sheet,
      row,
      agreement: text(merged['agreementId']),
      obligation: `${text(merged['year'])}/${text(merged['obligationNo'])}`,
    }));
}

function endsBeforeSigning(rows: readonly Candidate[]): readonly ImportWarning[] {
  return rows.flatMap(({ kind, sheet, row, merged }) => {
    const signed = text(merged['signedOn']);
    const end = text(merged['endsOn']);
    return kind === 'agreement' && signed !== '' && end !== '' && end < signed
      ? [{ code: 'end-before-signing' as const, sheet, row }]
      : [];
  });
}

/** What is odd about the rows that an import takes over, though none of it is refused. */
export const mergeWarnings = (rows: readonly Candidate[], current: CodedIndex): readonly ImportWarning[] => [
  ...emptiedCells(rows),
  ...sharedNumbers(rows, current),
  ...unknownObligations(rows, current),
  ...endsBeforeSigning(rows),
];
