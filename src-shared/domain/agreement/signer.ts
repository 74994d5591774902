import { fold } from '../text-folding.ts';

const regionalHead = /^((plt|pj|pjs|plh|penjabat) )?(bupati|wali kota|walikota|gubernur)( |$)/;

/**
 * Whether a signer's position is the kepala daerah, also an acting one.
 *
 * `Wakil Bupati` and `a.n. Bupati` are not. Source: PP 28/2018 art. 2 and 13; docs/spec/gap-rules.md, DOK-05.
 */
export const isRegionalHead = (position: string): boolean => regionalHead.test(fold(position));
