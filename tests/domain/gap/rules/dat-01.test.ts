import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarityAbove, toFingerprint } from '../../../../src-shared/domain/gap/fingerprint.ts';
import { prepareGaps, toGapReport, updateGaps } from '../../../../src-shared/domain/gap/engine.ts';
import { allRules } from '../../../../src-shared/domain/gap/rules/index.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';
import { resultsOf, ruleCases } from '../../../support/gap-cases.ts';
import { agreement, party, record, snapshot } from '../../../support/snapshot-builder.ts';

const title = 'Pelayanan kesehatan bergerak di wilayah perbatasan';
const pair = (a: Partial<Agreement>, b: Partial<Agreement>, rest: object = {}) =>
  snapshot({
    agreements: [agreement({ code: 'PKS-2', title, ...a }), agreement({ code: 'PKS-1', title, ...b })],
    ...rest,
  });
const mark = (a: string, b: string, reason: string | null = 'tahap dua') => ({
  notDuplicates: [record('notDuplicate', { agreementAId: a, agreementBId: b, reason })],
});

ruleCases('DAT-01', [
  [
    'equal but for the spelling',
    pair({ title: 'PELAYANAN Kesehatan  bergerak di wilayah perbatasan.' }, {}),
    'TEMUAN B',
  ],
  ['equal but for the last words', pair({ title: `${title} II` }, {}), 'TEMUAN B'],
  ['different', pair({ title: 'Penyediaan air bersih Kampung Laham' }, {}), []],
  [
    'the same title with another partner',
    pair(
      {},
      {},
      {
        parties: [
          party('PKS-1', { name: 'Universitas Mulawarman', regionCode: null }),
          party('PKS-2', { name: 'Politeknik Negeri Samarinda', regionCode: null }),
        ],
      },
    ),
    [],
  ],
  [
    'partners in another order',
    pair(
      {},
      {},
      {
        parties: [
          party('PKS-1', { name: 'Universitas A' }),
          party('PKS-1', { position: 3, name: 'Kabupaten B' }),
          party('PKS-2', { name: 'Kabupaten B' }),
          party('PKS-2', { position: 3, name: 'Universitas A' }),
        ],
      },
    ),
    'TEMUAN B',
  ],
  [
    'partners by their codes, the office itself left out',
    pair(
      {},
      {},
      {
        parties: [
          party('PKS-1', { name: null }),
          party('PKS-2', { name: null }),
          party('PKS-2', { regionCode: '64.11', name: 'Kabupaten Mahakam Ulu' }),
        ],
      },
    ),
    'TEMUAN B',
  ],
  [
    'a party without name and code',
    pair({}, {}, { parties: [party('PKS-1', { name: null, regionCode: null })] }),
    'TEMUAN B',
  ],
  ['not signed yet', pair({ signedOn: null }, { signedOn: null }), 'TEMUAN B'],
  ['without a title', pair({ title: null }, { title: ' ' }), []],
  ['marked as not the same', pair({}, {}, mark('PKS-1', 'PKS-2')), 'DIKECUALIKAN'],
  [
    'marked from the other side, without a reason',
    pair({}, {}, mark('PKS-2', 'PKS-1', null)),
    'DIKECUALIKAN',
  ],
  ['another pair marked', pair({}, {}, mark('PKS-1', 'PKS-3')), 'TEMUAN B'],
  [
    'the limit of the setting',
    pair({ title: `${title} II` }, {}, { stored: { 'aturan.dat-01.ambang': '99' } }),
    [],
  ],
]);

describe('DAT-01', () => {
  it('stands on the record with the smaller Kode and names both', () => {
    expect(resultsOf('DAT-01', pair({}, {}))[0]).toMatchObject({
      agreement: 'PKS-1',
      subject: 'PKS-1 / PKS-2',
      evidence: { agreements: ['PKS-1', 'PKS-2'], percent: 100 },
    });
  });

  it('follows an edit without comparing each with each again', () => {
    const rules = allRules.filter(({ id }) => id === 'DAT-01');
    const rows = ['A', 'B', 'C', 'D'].map((code) => agreement({ code, title }));
    const from = snapshot({ agreements: rows });
    const others = rows.map((row) => (row.id === 'B' ? { ...row, title: 'Penyediaan air bersih' } : row));
    const to = { ...from, agreements: others.filter(({ id }) => id !== 'D') };
    const updated = toGapReport(updateGaps(prepareGaps(from, rules), to, ['B', 'D']));
    expect(updated).toEqual(toGapReport(prepareGaps(to, rules)));
    expect(updated.results.map(({ subject }) => subject)).toEqual(['A / C']);
    const back = toGapReport(
      updateGaps(updateGaps(prepareGaps(from, rules), to, ['B', 'D']), from, ['B', 'D']),
    );
    expect(back).toEqual(toGapReport(prepareGaps(from, rules)));
  });

  it('measures as the definition of the Dice coefficient does', () => {
    const trigrams = (text: string): ReadonlySet<string> =>
      new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_none, at) => text.slice(at, at + 3)));
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 30 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 0.3, 0.85), (a, b, limit) => {
        const [x, y] = [trigrams(a), trigrams(b)];
        const score = (2 * [...x].filter((part) => y.has(part)).length) / (x.size + y.size);
        expect(similarityAbove(toFingerprint(a), toFingerprint(b), limit)).toBe(score > limit ? score : null);
      }),
    );
  });
});
