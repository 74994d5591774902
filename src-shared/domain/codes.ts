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

/**
 * The key under which two sub kegiatan codes are the same, or null where an `X.XX` prefix cannot be resolved.
 *
 * A leading `X.XX` becomes the first two segments of `opdCode`. Source: docs/spec/gap-rules.md, code equality.
 */
export function toSubActivityKey(code: string, opdCode: string | null): string | null {
  const key = toCodeKey(code);
  if (!key.startsWith('X.')) return key;
  if (opdCode === null) return null;
  const prefix = toCodeKey(opdCode).split('.').slice(0, 2);
  return prefix.length < 2 ? null : [...prefix, ...key.split('.').slice(2)].join('.');
}

/**
 * Whether two perangkat daerah codes mean the same office.
 *
 * All eight segments; an eighth `0000` stands for the whole SKPD with its sub units; a shorter code is compared on
 * the segments given (at least two). Source: docs/spec/gap-rules.md, code equality.
 */
export function isSameOpd(a: string, b: string): boolean {
  const left = toCodeKey(a).split('.');
  const right = toCodeKey(b).split('.');
  const given = Math.min(left.length, right.length);
  if (given < 2) return false;
  const isWhole = (parts: readonly string[]): boolean => parts.length === 8 && parts[7] === '0';
  const compared = given === 8 && (isWhole(left) || isWhole(right)) ? 7 : given;
  return left.slice(0, compared).every((part, index) => part === right[index]);
}
