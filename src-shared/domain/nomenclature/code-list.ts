import { toCodeKey, type OpdKey } from '../codes.ts';
import { once } from '../once.ts';
import type { Nomenclature, NomenclatureRow } from './nomenclature.ts';

/** A nomenclature whose codes are found by their integer segments. */
export interface CodeList {
  readonly nomenclature: Nomenclature;
  /** The row with this key; one with the `X.XX` prefix where the key begins with the perangkat daerah's bidang. */
  readonly find: (key: string, opd: OpdKey | null) => NomenclatureRow | null;
  /** The rows one level below a key, `X.XX` ones as in `find`; with an empty key those of the first level. */
  readonly below: (key: string, opd: OpdKey | null) => readonly NomenclatureRow[];
}

/** The key one level up: a kegiatan is three segments below its programme's two; empty above the first level. */
export function parentKeyOf(key: string): string {
  const parts = key.split('.');
  return parts.slice(0, parts.length === 5 ? 3 : -1).join('.');
}

/** The key with its first two segments as the master lists write them, or null where they are not the bidang's own. */
function toOpenKey(key: string, opd: OpdKey | null): string | null {
  const [urusan, bidang, ...rest] = key.split('.');
  const isOwn = opd !== null && bidang !== undefined && opd[0] === urusan && opd[1] === bidang;
  return isOwn ? ['X', 'XX', ...rest].join('.') : null;
}

const none: readonly NomenclatureRow[] = [];

/** Indexes a nomenclature; what lies below a code is gathered when it is first asked for. */
export function createCodeList(nomenclature: Nomenclature): CodeList {
  const byKey = new Map(nomenclature.rows.map((row) => [toCodeKey(row.code), row]));
  const byParent = once(() => {
    const groups = new Map<string, NomenclatureRow[]>();
    for (const [key, row] of byKey) {
      const parent = parentKeyOf(key);
      const group = groups.get(parent);
      if (group === undefined) groups.set(parent, [row]);
      else group.push(row);
    }
    return groups;
  });
  return {
    nomenclature,
    find: (key, opd) => byKey.get(key) ?? byKey.get(toOpenKey(key, opd) ?? '') ?? null,
    below: (key, opd) => {
      const open = toOpenKey(key, opd);
      const own = byParent().get(key) ?? none;
      return open === null ? own : [...own, ...(byParent().get(open) ?? none)];
    },
  };
}
