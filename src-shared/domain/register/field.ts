import type { closedLists, ClosedListName } from './lists.ts';

/**
 * What a field of the register holds.
 *
 * `text` free text as written · `list` texts parted by `; ` · `choice` one value of a closed list · `choices` several,
 * parted by `; ` · `date` a civil date · `rupiah` whole rupiah · `integer` a whole number · `region`, `opd`, `subActivity`,
 * `account`, `field` official codes as text · `planCode` one of any level from urusan to sub kegiatan · `agreement` the id of an agreement (its Kode in the workbook) ·
 * `measure` a number or a text such as `12,5` or `3 dokumen`, kept as written.
 */
export type FieldType =
  | 'text'
  | 'list'
  | 'choice'
  | 'choices'
  | 'date'
  | 'rupiah'
  | 'integer'
  | 'region'
  | 'opd'
  | 'subActivity'
  | 'account'
  | 'planCode'
  | 'field'
  | 'agreement'
  | 'measure';

/** One column of a sheet of the register workbook and one field of a record. */
export interface FieldSpec {
  /** The column's heading in the workbook: a fixed promise, also the label's key. */
  readonly column: string;
  readonly type: FieldType;
  readonly list?: ClosedListName;
}

/** One kind of record: its sheet, its fields in the order of the template, and the fields that make its key. */
export interface KindSpec {
  readonly sheet: string;
  readonly isOptional?: boolean;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly key: readonly string[];
  /** Key fields that may be empty; the others must be filled in every row. */
  readonly mayBeEmpty?: readonly string[];
}

type ListValue<F> = F extends { readonly list: infer L extends ClosedListName }
  ? (typeof closedLists)[L][number]
  : string;

/** The type of a field's value; every field may be empty (null), which is a value of its own. */
export type FieldValue<F extends FieldSpec> = F['type'] extends 'rupiah' | 'integer'
  ? number | null
  : F['type'] extends 'choice'
    ? ListValue<F> | null
    : string | null;

/** Makes a field specification; the closed list's name stays a literal type. */
export const field = <const T extends FieldType, const L extends ClosedListName | undefined = undefined>(
  column: string,
  type: T,
  list?: L,
): { readonly column: string; readonly type: T } & (L extends ClosedListName
  ? { readonly list: L }
  : unknown) => (list === undefined ? { column, type } : { column, type, list }) as never;
