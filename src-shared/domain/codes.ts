/** Shapes of official codes. Source: Permendagri 90/2019 and its updates, and Kemendagri's wilayah codes. */
const regionShape = /^\d{2}(\.\d{2})?$/;
const subActivityShape = /^(\d|X)\.(\d{1,2}|XX)\.\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,4}$/i;
const planShape = /^(\d|X)(\.(\d{1,2}|XX)(\.\d{1,2}(\.\d{1,2}(\.\d{1,2}(\.\d{1,4})?)?)?)?)?$/i;
const accountShape = /^\d(\.\d{1,2}(\.\d{1,2}(\.\d{1,2}(\.\d{1,3}(\.\d{1,5})?)?)?)?)?$/;
const opdShape = /^\d{1,2}(\.\d{1,4}){1,7}$/;
const fieldShape = /^\d{1,2}(\.\d{1,2})?$/;

/** Whether a text is a province (`64`) or kabupaten/kota (`64.11`) code. */
export const isRegionCode = (text: string): boolean => regionShape.test(text);

/** Whether a region code is a province's: two digits. */
export const isProvinceCode = (text: string): boolean => /^\d{2}$/.test(text);

/** Whether a text is a sub kegiatan code, old (two last digits) or new (four), also with the `X.XX` prefix. */
export const isSubActivityCode = (text: string): boolean => subActivityShape.test(text);

/** Whether a text is a code of any level from urusan to sub kegiatan. */
export const isPlanCode = (text: string): boolean => planShape.test(text);

/** Whether a text is a rekening code of any level. */
export const isAccountCode = (text: string): boolean => accountShape.test(text);

/** Whether a text is a perangkat daerah code: eight segments, or a shorter beginning of at least two. */
export const isOpdCode = (text: string): boolean => opdShape.test(text);

/** Whether a text is an urusan (`1`) or bidang urusan (`1.02`) code. */
export const isFieldCode = (text: string): boolean => fieldShape.test(text);

/** A code with each segment as an integer, so that `01` and `0001` are one; `X` segments stay as they are. */
export const toCodeKey = (code: string): string =>
  code
    .trim()
    .toUpperCase()
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part)) : part))
    .join('.');

/** A perangkat daerah code parted into segments as integers, ready to be compared many times. */
export type OpdKey = readonly string[];

/** The segments of a perangkat daerah code, each as an integer. */
export const toOpdKey = (code: string): OpdKey => toCodeKey(code).split('.');

const opdWidths = [1, 2, 1, 2, 1, 2, 2, 4] as const;

/** A perangkat daerah code as offices write it: `1.02.0.00.0.00.01.0000`. */
export const toOpdCode = (key: OpdKey): string =>
  key.map((part, at) => part.padStart(opdWidths[at] ?? 1, '0')).join('.');

/**
 * A code key with its leading `X.XX` replaced by the first two segments of a perangkat daerah; null where none is known.
 *
 * Source: docs/spec/gap-rules.md, code equality.
 */
export function resolvePrefix(key: string, opd: OpdKey | null): string | null {
  if (!key.startsWith('X.')) return key;
  const [urusan, bidang] = opd ?? [];
  return urusan === undefined || bidang === undefined
    ? null
    : [urusan, bidang, ...key.split('.').slice(2)].join('.');
}

/** The key under which two sub kegiatan codes are the same, or null where an `X.XX` prefix cannot be resolved. */
export const toSubActivityKey = (code: string, opdCode: string | null): string | null =>
  resolvePrefix(toCodeKey(code), opdCode === null ? null : toOpdKey(opdCode));

/** A sub kegiatan code as people write it in full: a leading `X.XX` becomes the beginning of the perangkat daerah's code. */
export function toFullCode(code: string, opdCode: string | null): string {
  const [urusan, bidang] = opdCode?.split('.') ?? [];
  if (!/^x\./i.test(code) || urusan === undefined || bidang === undefined) return code;
  return [urusan, bidang, ...code.split('.').slice(2)].join('.');
}

const isWholeSkpd = (key: OpdKey): boolean => key.length === 8 && key[7] === '0';

/**
 * Whether two perangkat daerah keys mean the same office.
 *
 * All eight segments; an eighth `0000` stands for the whole SKPD with its sub units; a shorter code is compared on
 * the segments given (at least two). Source: docs/spec/gap-rules.md, code equality.
 */
export function isSameOpdKey(left: OpdKey, right: OpdKey): boolean {
  const given = Math.min(left.length, right.length);
  if (given < 2) return false;
  const compared = given === 8 && (isWholeSkpd(left) || isWholeSkpd(right)) ? 7 : given;
  for (let index = 0; index < compared; index += 1) if (left[index] !== right[index]) return false;
  return true;
}

/** Whether two perangkat daerah codes mean the same office. */
export const isSameOpd = (a: string, b: string): boolean => isSameOpdKey(toOpdKey(a), toOpdKey(b));
