import { fieldsOf, type Kind } from '../../src-shared/domain/register/kinds.ts';

/** The snake_case name of a kind's table or a field's column. */
export const toSqlName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const quoted = (name: string): string => `"${toSqlName(name)}"`;

/** The table of a kind, quoted. */
export const tableOf = (kind: Kind): string => quoted(kind);

/** The field names of a kind in the order of the sheet. */
export const fieldNames = (kind: Kind): readonly string[] => fieldsOf(kind).map(([name]) => name);

/** The column of a field, quoted. */
export const columnOf = (field: string): string => quoted(field);

/** `"column" AS "field"` for every field of a kind: rows come back under the names of the domain. */
export const selectList = (kind: Kind): string =>
  fieldNames(kind)
    .map((field) => `${columnOf(field)} AS "${field}"`)
    .join(', ');
