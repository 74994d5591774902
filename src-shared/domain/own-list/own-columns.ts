import { agreementFields } from '../register/agreement-fields.ts';
import { partyFields } from '../register/child-fields.ts';
import type { FieldSpec } from '../register/field.ts';

/** A column of ours that a column of an office's own list can stand for. */
export interface OwnColumn {
  /** Its heading in the register workbook, by which mappings name it. */
  readonly column: string;
  readonly kind: 'agreement' | 'party';
  readonly field: string;
  readonly spec: FieldSpec;
}

const toColumns = (
  kind: OwnColumn['kind'],
  fields: Readonly<Record<string, FieldSpec>>,
  without: readonly string[],
): readonly OwnColumn[] =>
  Object.entries(fields)
    .filter(([field]) => !without.includes(field))
    .map(([field, spec]) => ({ column: spec.column, kind, field, spec }));

/** Every column that a list can be mapped to, by heading: those of `Naskah`, and of `Para Pihak` what is not its key. */
export const ownColumns: ReadonlyMap<string, OwnColumn> = new Map(
  [
    ...toColumns('agreement', agreementFields, []),
    ...toColumns('party', partyFields, ['agreementId', 'position']),
  ].map((own) => [own.column, own] as const),
);

/** The heading of a field in mappings. */
export const columnOfField = {
  code: agreementFields.code.column,
  title: agreementFields.title.column,
  number: agreementFields.number.column,
  signedOn: agreementFields.signedOn.column,
  startsOn: agreementFields.startsOn.column,
  endsOn: agreementFields.endsOn.column,
  isOpenEnded: agreementFields.isOpenEnded.column,
  durationText: agreementFields.durationText.column,
  opdName: agreementFields.opdName.column,
  opdCode: agreementFields.opdCode.column,
  fieldCode: agreementFields.fieldCode.column,
  form: agreementFields.form.column,
  kind: agreementFields.kind.column,
  status: agreementFields.status.column,
  note: agreementFields.note.column,
  name: partyFields.name.column,
  partyType: partyFields.partyType.column,
  regionCode: partyFields.regionCode.column,
} as const;

/** Columns that several columns of a list may feed together, e.g. one for each party. */
export const mayBeSeveral: ReadonlySet<string> = new Set([
  columnOfField.name,
  columnOfField.number,
  columnOfField.note,
]);
