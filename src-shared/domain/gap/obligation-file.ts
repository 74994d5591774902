import { toCodeKey, toFullCode, toOpdKey, toSubActivityKey, type OpdKey } from '../codes.ts';
import type { BudgetLink, Obligation } from '../register/kinds.ts';

/** A link from an obligation to a sub kegiatan, ready to be looked up. */
export interface ChainLink {
  readonly link: BudgetLink;
  /** The code as written, a leading `X.XX` resolved where the perangkat daerah is known. */
  readonly code: string;
  /** Null where an `X.XX` prefix cannot be resolved: equals nothing. */
  readonly key: string | null;
  /** The perangkat daerah that the link itself names. */
  readonly opd: OpdKey | null;
  /** The link's, else the obligation's, else the agreement's: decides what is imported for it. */
  readonly scope: OpdKey | null;
  /** Its share; an empty one is the obligation's amount. Null where both are empty. */
  readonly shareRupiah: number | null;
  readonly isFacilitation: boolean;
}

/** One obligation row with what hangs on it. Rows under an addendum stand on its parent. */
export interface ObligationFile {
  readonly obligation: Obligation;
  readonly year: number;
  readonly isOwn: boolean;
  /** The obligation's perangkat daerah, else the agreement's. */
  readonly opdCode: string | null;
  readonly scope: OpdKey | null;
  /** Links to a sub kegiatan, sorted; a link to a rekening alone is no link of the chain. */
  readonly links: readonly ChainLink[];
  /** The links that count for the money: those outside facilitation. */
  readonly implementing: readonly ChainLink[];
  /** Rekening codes of all its links. */
  readonly accountCodes: readonly string[];
}

/** What the links of an obligation are read with. */
export interface LinkReading {
  readonly opdCode: string | null;
  readonly amountRupiah: number | null;
  /** Keys of the kegiatan that only facilitate cooperation. */
  readonly facilitation: readonly string[];
}

/** The facilitation list as keys. */
export const toFacilitationKeys = (codes: readonly string[]): readonly string[] => codes.map(toCodeKey);

const isUnder = (key: string, activity: string): boolean =>
  key === activity || key.startsWith(`${activity}.`);

/** A link as the chain reads it, or null where it names no sub kegiatan. */
export function readLink(link: BudgetLink, reading: LinkReading): ChainLink | null {
  if (link.subActivityCode === null) return null;
  const scopeCode = link.opdCode ?? reading.opdCode;
  const key = toSubActivityKey(link.subActivityCode, scopeCode);
  return {
    link,
    code: toFullCode(link.subActivityCode, scopeCode),
    key,
    opd: link.opdCode === null ? null : toOpdKey(link.opdCode),
    scope: scopeCode === null ? null : toOpdKey(scopeCode),
    shareRupiah: link.shareRupiah ?? reading.amountRupiah,
    isFacilitation: key !== null && reading.facilitation.some((activity) => isUnder(key, activity)),
  };
}
