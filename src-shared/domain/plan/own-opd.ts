import { isOpdCode } from '../codes.ts';
import type { Cell, Table } from '../tables/table.ts';
import { cellText } from '../tables/table.ts';
import { splitCode, textOrNull } from './read-code.ts';

/** A perangkat daerah as a file names it. */
export interface NamedOpd {
  readonly code: string | null;
  readonly name: string | null;
}

/** A code column and the name column beside it; either may be missing (undefined). */
export type OpdColumns = readonly (readonly [code: number | undefined, name: number | undefined])[];

/** A row's own perangkat daerah, and a code in it that is none. */
export interface OwnOpd extends NamedOpd {
  readonly bad: string | null;
}

/** The perangkat daerah of a row: of the pairs of columns, the first with a code; without any code the first name. */
export function readOwnOpd(cells: readonly Cell[], columns: OpdColumns): OwnOpd {
  let name: string | null = null;
  let bad: string | null = null;
  for (const [codeColumn, nameColumn] of columns) {
    const found = codeColumn === undefined ? { code: '', name: null } : splitCode(cells[codeColumn]);
    const named = nameColumn === undefined ? null : splitOpdName(textOrNull(cells[nameColumn]));
    const ownName = named?.name ?? found.name;
    const code = isOpdCode(found.code) ? found.code : (named?.code ?? null);
    if (code !== null) return { code, name: ownName ?? name, bad };
    if (found.code !== '') bad ??= found.code;
    name ??= ownName;
  }
  return { code: null, name, bad };
}

/** Printed names often carry the code in front: `1.02.2.14.0.00.02.0000 Dinas Kesehatan`. */
export function splitOpdName(text: string | null): NamedOpd {
  if (text === null) return { code: null, name: null };
  const { code, name } = splitCode(text);
  return name !== null && code.split('.').length >= 7 && isOpdCode(code)
    ? { code, name }
    : { code: null, name: text };
}

const fullCode = /(?<![\d.])(\d\.\d{2}(?:\.\d\.\d{2}){2}\.\d{2}\.\d{4})(?![\d.])\s*[-:]?\s*(\S.*)?$/u;
const officeName =
  /^(dinas|badan|sekretariat|inspektorat|kecamatan|kelurahan|bagian|satuan|rumah sakit|rsud)\b/iu;

/** The perangkat daerah that the title block above the header names; null where it names none. */
export function readTitleOpd(table: Table, headerRow: number): NamedOpd | null {
  let named: string | null = null;
  for (const cells of table.rows.slice(0, headerRow)) {
    const texts = cells.map(cellText).filter((text) => text !== '');
    const found = fullCode.exec(texts.join(' '));
    if (found !== null) return { code: found[1] ?? null, name: found[2]?.trim() ?? null };
    named ??=
      texts.map((text) => text.replace(/^[^:]*:\s*/u, '')).find((text) => officeName.test(text)) ?? null;
  }
  return named === null ? null : { code: null, name: named };
}
