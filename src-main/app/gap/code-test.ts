import { toCodeKey } from '../../../src-shared/domain/codes.ts';
import type { CodeTest } from './load-snapshot.ts';

/** The segments behind urusan and bidang: those two may be written `X.XX` on either side. */
const tailOf = (code: string): string => toCodeKey(code).split('.').slice(2).join('.');

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/**
 * Whether the lines with a code can matter for links with the given codes: the same sub kegiatan, or a level of it.
 *
 * Says yes too often rather than too seldom; the rules then look closer. Lines with `X.XX` always matter, because they may
 * stand for a perangkat daerah that nobody knows.
 */
export function createCodeTest(codes: readonly (string | null)[]): CodeTest {
  const tails = [...new Set(codes.filter((code) => code !== null).map(tailOf))];
  return (code) => {
    if (/^x/iu.test(code)) return true;
    const tail = tailOf(code);
    return tail === '' || tails.some((own) => isWithin(own, tail) || isWithin(tail, own));
  };
}
