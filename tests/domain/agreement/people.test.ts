import { describe, expect, it } from 'vitest';
import { isOwnParty } from '../../../src-shared/domain/agreement/ownership.ts';
import { isRegionalHead } from '../../../src-shared/domain/agreement/signer.ts';

describe('the kepala daerah', () => {
  it.each([
    ['Bupati', true],
    ['BUPATI MAHAKAM ULU', true],
    ['Wali Kota Samarinda', true],
    ['Walikota Samarinda', true],
    ['Gubernur Kalimantan Timur', true],
    ['Plt. Bupati', true],
    ['Pj. Wali Kota', true],
    ['Pjs. Bupati', true],
    ['Plh.Bupati', true],
    ['Penjabat Gubernur', true],
    ['Wakil Bupati', false],
    ['Plt. Wakil Bupati', false],
    ['a.n. Bupati Sekretaris Daerah', false],
    ['Sekretaris Daerah', false],
    ['Kepala Dinas', false],
    ['Bupatinya', false],
    ['', false],
  ])('%j: %s', (position, expected) => {
    expect(isRegionalHead(position)).toBe(expected);
  });
});

describe('the office’s own party', () => {
  it.each([
    ['SENDIRI', true],
    [' sendiri ', true],
    ['64.11', true],
    ['064.011', true],
    ['64.07', false],
    ['64', false],
    ['Kabupaten Mahakam Ulu', false],
    ['', false],
    [null, false],
  ])('%j: %s', (party, expected) => {
    expect(isOwnParty(party, '64.11')).toBe(expected);
  });
});
