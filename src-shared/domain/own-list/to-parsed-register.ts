import { checkValues } from '../register/check-value.ts';
import { kindSpec } from '../register/kinds.ts';
import type { Kind } from '../register/kinds.ts';
import { keyText } from '../register/record-key.ts';
import type { CodedValues } from '../register/record-key.ts';
import type { ParsedRegister, ParsedRow, ParsedSheet } from '../register/parsed-register.ts';
import { toRejectedRow } from '../tables/rejected-row.ts';
import type { CellProblem, RejectedRow } from '../tables/rejected-row.ts';
import type { OwnListReading, OwnRow } from './read-own-list.ts';
import type { PartyValues } from './read-parties.ts';

/** What the officer decided about a row that looks like another record. */
export interface DuplicateDecision {
  readonly sheet: string;
  readonly row: number;
  /** The other record: its Kode, which may be that of another row. */
  readonly code: string;
  /** `same`: the row is that record; `different`: both stay, and the pair is remembered as not the same. */
  readonly action: 'same' | 'different';
  /** With `same`: the fields in which the other record keeps what it has. */
  readonly keep: readonly string[];
  /** With `different`: why. */
  readonly reason: string;
}

/** The record that a row is: its Kode, and the fields in which it keeps what it has. */
export interface RowAlias {
  readonly code: string;
  readonly keep: readonly string[];
}

/** What is decided about rows, and what of it is remembered from earlier imports of this layout. */
export interface RowDecisions {
  readonly duplicates: readonly DuplicateDecision[];
  /** Kode of a row -> the record that it is. */
  readonly aliases: Readonly<Record<string, RowAlias>>;
  /** The codes of agreements in the database that have parties; those are never overwritten by a row that is an alias. */
  readonly withParties: ReadonlySet<string>;
}

interface Placed {
  readonly row: OwnRow;
  readonly code: string;
  readonly values: CodedValues;
  readonly parties: readonly PartyValues[];
}

const placeOf = (place: { readonly sheet: string; readonly row: number }): string =>
  `${place.sheet}\u001f${place.row}`;

/** A row that is another record takes its Kode; fields that the officer wants kept are left out. */
function place(row: OwnRow, decisions: RowDecisions): Placed {
  const decided: RowAlias | undefined =
    decisions.duplicates.find((one) => one.action === 'same' && placeOf(one) === placeOf(row)) ??
    decisions.aliases[row.code];
  const code = decided?.code ?? row.code;
  const keep = new Set(decided?.keep);
  const values = Object.fromEntries(Object.entries(row.values).filter(([field]) => !keep.has(field)));
  const keepsParties = code !== row.code && decisions.withParties.has(code);
  return { row, code, values, parties: keepsParties ? [] : row.parties };
}

/** Two rows that are one record: the earlier one counts, the later one fills what it lacks and stays in Catatan. */
function join(first: Placed, second: Placed): Placed {
  const notes = [first.values['note'], second.values['note']].flatMap((note) =>
    note === null || note === undefined ? [] : [String(note)],
  );
  const lines = [...new Set(notes.flatMap((note) => note.split('\n')))];
  const title = second.values['title'];
  if (typeof title === 'string' && title !== first.values['title']) lines.push(title);
  return {
    ...first,
    values: {
      ...second.values,
      ...first.values,
      ...(lines.length === 0 ? {} : { note: lines.join('\n') }),
    },
    parties: first.parties.length > 0 ? first.parties : second.parties,
  };
}

const problemsOf = (kind: Kind, values: CodedValues): readonly CellProblem[] =>
  checkValues(kind, values).map(({ field, problem, value }) => ({
    column: kindSpec(kind).fields[field]?.column ?? field,
    value,
    reason: problem,
  }));

const partyValues = (code: string, party: PartyValues, index: number): CodedValues => ({
  ...Object.fromEntries(Object.entries(party).filter(([, value]) => value !== null && value !== '')),
  agreementId: code,
  position: index + 1,
});

const toSheet = (kind: Kind, sheet: string, rows: readonly ParsedRow[]): ParsedSheet => ({
  kind,
  sheet,
  fields: [...new Set(rows.flatMap(({ values }) => Object.keys(values)))],
  read: rows.length,
  rows,
  keys: new Set(rows.map(({ key }) => key)),
});

const toRow = (kind: Kind, row: number, values: CodedValues): ParsedRow => ({
  row,
  key: keyText(kind, values),
  values,
});

/** Pairs that the officer called different, as rows of `Bukan Ganda`. */
function toNotDuplicates(rows: readonly Placed[], decisions: RowDecisions): readonly ParsedSheet[] {
  const byPlace = new Map(rows.map((placed) => [placeOf(placed.row), placed] as const));
  const found = decisions.duplicates.flatMap((decision) => {
    const placed = byPlace.get(placeOf(decision));
    if (decision.action !== 'different' || placed === undefined || placed.code === decision.code) return [];
    const [a, b] = [placed.code, decision.code].toSorted((one, other) => (one < other ? -1 : 1));
    const values = { agreementAId: a ?? '', agreementBId: b ?? '', reason: decision.reason };
    return [{ sheet: placed.row.sheet, row: toRow('notDuplicate', placed.row.row, values) }];
  });
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  return sheets.map((sheet) =>
    toSheet(
      'notDuplicate',
      sheet,
      found.filter((one) => one.sheet === sheet).map((one) => one.row),
    ),
  );
}

/** What a list's rows are as records, ready for the merge with a database. */
export interface OwnListRecords {
  readonly parsed: ParsedRegister;
  /** The rows that stand for a record, with the Kode under which they go in. */
  readonly placed: readonly {
    readonly row: OwnRow;
    readonly code: string;
    readonly values: CodedValues;
    readonly parties: readonly PartyValues[];
  }[];
}

/**
 * The records of a list: a row is an agreement and its parties; rows with a problem are refused whole.
 *
 * Source: docs/spec/own-register.md.
 */
export function toParsedRegister(reading: OwnListReading, decisions: RowDecisions): OwnListRecords {
  const byCode = new Map<string, Placed>();
  const rejected: RejectedRow[] = [];
  for (const row of reading.rows) {
    const placed = place(row, decisions);
    const earlier = byCode.get(placed.code);
    const problems = [
      ...row.problems,
      ...problemsOf('agreement', { ...placed.values, code: placed.code }),
      ...placed.parties.flatMap((party, index) =>
        problemsOf('party', partyValues(placed.code, party, index)),
      ),
    ];
    const isTwice = earlier !== undefined && placed.code === row.code && row.ownCode !== null;
    const all: readonly CellProblem[] = isTwice
      ? [{ column: 'Kode', value: placed.code, reason: 'key-twice' }, ...problems]
      : problems;
    const [first, ...rest] = all;
    if (first !== undefined) rejected.push(toRejectedRow(row.sheet, row.row, [first, ...rest]));
    else byCode.set(placed.code, earlier === undefined ? placed : join(earlier, placed));
  }
  const placed = [...byCode.values()];
  const sheets = [...new Set(placed.map(({ row }) => row.sheet))].flatMap((sheet) => {
    const own = placed.filter(({ row }) => row.sheet === sheet);
    return [
      toSheet(
        'agreement',
        sheet,
        own.map(({ row, code, values }) => toRow('agreement', row.row, { ...values, code })),
      ),
      toSheet(
        'party',
        sheet,
        own.flatMap(({ row, code, parties }) =>
          parties.map((party, index) => toRow('party', row.row, partyValues(code, party, index))),
        ),
      ),
    ];
  });
  return {
    parsed: {
      sheets: [...sheets, ...toNotDuplicates(placed, decisions)],
      rejected,
      warnings: reading.warnings,
      info: null,
    },
    placed,
  };
}
