import { describe, expect, it } from 'vitest';
import type { CopyWish } from '../../../src-shared/domain/copy-year/copy-wish.ts';
import { planCopy, type CopiedObligation } from '../../../src-shared/domain/copy-year/plan-copy.ts';
import { createCodeBook } from '../../../src-shared/domain/nomenclature/code-book.ts';
import {
  agreement,
  healthOpd,
  link,
  nomenclature,
  obligation,
  otherSubActivity,
  record,
  subActivity,
} from '../../support/snapshot-builder.ts';

const noCodes = createCodeBook([], []);

/** A copy of 2026 into 2027 of one PKS with one linked obligation, but for what is given. */
const copy = (values: Partial<CopyWish> = {}): readonly CopiedObligation[] =>
  planCopy({
    agreements: [agreement({ code: 'A' })],
    obligations: [obligation('A')],
    links: [link('A')],
    fromYear: 2026,
    toYear: 2027,
    agreementId: null,
    amounts: 'keep',
    book: noCodes,
    nameOf: () => null,
    ...values,
  });

const outcomes = (rows: readonly CopiedObligation[]): readonly string[] => rows.map(({ outcome }) => outcome);
const linkOutcomes = (rows: readonly CopiedObligation[]): readonly string[] =>
  rows.flatMap(({ links }) => links.map(({ outcome }) => outcome));

describe('what is copied of an obligation', () => {
  const full = obligation('A', {
    target: '240',
    unit: 'pasien',
    opdCode: healthOpd,
    opdName: 'Dinas Kesehatan',
    fundingSource: 'DAU',
    location: 'Long Bagun',
    achievement: '120',
    problem: 'ANGGARAN',
    problemText: 'Terlambat',
    followUp: 'Rapat',
    followUpOwner: 'Bappeda',
    followUpDueOn: '2026-12-01',
    followUpState: 'BERJALAN',
  });

  it('is everything but what happened in the old year', () => {
    const [row] = copy({ obligations: [full], links: [] });
    const { id: _id, ...values } = full;
    expect(row?.values).toEqual({
      ...values,
      year: 2027,
      achievement: null,
      problem: null,
      problemText: null,
      followUp: null,
      followUpOwner: null,
      followUpDueOn: null,
      followUpState: null,
    });
  });

  it('is without amounts and shares where they are to be filled', () => {
    const links = [link('A', { shareRupiah: 300 })];
    const [row] = copy({ obligations: [full], links, amounts: 'empty' });
    expect([row?.values?.amountRupiah, row?.links[0]?.values?.shareRupiah]).toEqual([null, null]);
    const [kept] = copy({ obligations: [full], links });
    expect([kept?.values?.amountRupiah, kept?.links[0]?.values?.shareRupiah]).toEqual([500_000_000, 300]);
  });
});

describe('what happens to an obligation', () => {
  it.each<readonly [string, Partial<CopyWish>, readonly string[]]>([
    ['it is copied', {}, ['copied']],
    [
      'every party’s rows are',
      { obligations: [obligation('A'), obligation('A', { no: 2, party: 'Mitra' })] },
      ['copied', 'copied'],
    ],
    ['rows of other years are not asked', { obligations: [obligation('A', { year: 2025 })] }, []],
    [
      'the new year has its No',
      { obligations: [obligation('A'), obligation('A', { year: 2027, description: 'Lain' })] },
      ['already-there'],
    ],
    [
      'the new year has its text by the same party under another No',
      {
        obligations: [
          obligation('A'),
          obligation('A', { year: 2027, no: 5, description: 'LAYANAN kesehatan bergerak.' }),
        ],
      },
      ['already-there'],
    ],
    [
      'the same text by another party is another obligation',
      { obligations: [obligation('A'), obligation('A', { year: 2027, no: 5, party: 'Mitra' })] },
      ['copied'],
    ],
    [
      'another agreement has such a row',
      {
        agreements: [agreement({ code: 'A' }), agreement({ code: 'B' })],
        obligations: [obligation('A'), obligation('B', { year: 2027 })],
      },
      ['copied'],
    ],
    [
      'the agreement ends before',
      { agreements: [agreement({ code: 'A', endsOn: '2026-12-31' })] },
      ['ended'],
    ],
    [
      'it ends on the first day',
      { agreements: [agreement({ code: 'A', endsOn: '2027-01-01' })] },
      ['copied'],
    ],
    ['it really ended before', { agreements: [agreement({ code: 'A', endedOn: '2026-06-30' })] }, ['ended']],
    ['it is open-ended', { agreements: [agreement({ code: 'A', endsOn: null })] }, ['copied']],
    [
      'it begins after',
      { agreements: [agreement({ code: 'A', startsOn: '2028-01-01', endsOn: '2030-01-01' })] },
      ['not-started'],
    ],
    [
      'its beginning is unknown',
      { agreements: [agreement({ code: 'A', startsOn: null, signedOn: null })] },
      ['copied'],
    ],
    [
      'an addendum carries it on',
      {
        agreements: [
          agreement({ code: 'A', endsOn: '2026-12-31' }),
          agreement({
            code: 'A1',
            form: 'ADENDUM',
            parentId: 'A',
            startsOn: '2027-01-01',
            endsOn: '2028-12-31',
          }),
        ],
      },
      ['copied'],
    ],
  ])('%s', (_words, values, expected) => {
    expect(outcomes(copy({ links: [], ...values }))).toEqual(expected);
  });

  it('copies one agreement with its addenda where one is wished for, each row on its own record', () => {
    const rows = copy({
      agreements: [
        agreement({ code: 'A' }),
        agreement({ code: 'A1', form: 'ADENDUM', parentId: 'A', endsOn: '2029-12-31' }),
        agreement({ code: 'B' }),
      ],
      obligations: [obligation('B'), obligation('A1', { no: 2, description: 'Tambahan' }), obligation('A')],
      agreementId: 'A1',
    });
    expect(rows.map(({ values }) => [values?.agreementId, values?.no])).toEqual([
      ['A', 1],
      ['A1', 2],
    ]);
  });
});

describe('what happens to a link', () => {
  const older = nomenclature(2025, { [subActivity]: 'Hamil', [otherSubActivity]: 'Bersalin' });
  const newer = nomenclature(2027, { '1.02.02.2.02.0090': 'Hamil', [otherSubActivity]: 'Ibu Bersalin' });
  const book = createCodeBook([older, newer], []);
  const decided = (newCode: string | null) =>
    createCodeBook(
      [older, newer],
      [record('codeReplacement', { oldCode: subActivity, fromYear: 2027, newCode })],
    );

  it.each<readonly [string, Partial<CopyWish>, readonly string[]]>([
    ['no code list for the new year', { book: createCodeBook([nomenclature(2028, {})], []) }, ['unchecked']],
    ['the code stands in it', { book: createCodeBook([older], []) }, ['copied']],
    ['under another name', { book, links: [link('A', { subActivityCode: otherSubActivity })] }, ['renamed']],
    ['another code took its place', { book }, ['mapped']],
    ['nobody knows what did', { book: createCodeBook([nomenclature(2027, {})], []) }, ['unresolved']],
    ['an officer decided that nothing did', { book: decided(null) }, ['dropped']],
    [
      'a link to a rekening alone',
      { book, links: [link('A', { subActivityCode: null, accountCode: '4.1' })] },
      ['copied'],
    ],
    [
      'the new year has it already, spelled otherwise',
      { links: [link('A'), link('A', { year: 2027, subActivityCode: '1.2.2.2.2.12' })] },
      ['already-there'],
    ],
    [
      'its obligation is there already',
      { obligations: [obligation('A'), obligation('A', { year: 2027 })] },
      [],
    ],
    ['it hangs on no obligation', { links: [link('A', { obligationNo: 9 })] }, []],
  ])('%s', (_words, values, expected) => {
    expect(linkOutcomes(copy(values))).toEqual(expected);
  });

  it('carries the new code, or none where it is left out', () => {
    const [mapped] = copy({ book }).flatMap(({ links }) => links);
    expect([mapped?.code, mapped?.name, mapped?.values?.subActivityCode]).toEqual([
      '1.02.02.2.02.0090',
      'Hamil',
      '1.02.02.2.02.0090',
    ]);
    const [left] = copy({ book: decided(null) }).flatMap(({ links }) => links);
    expect([left?.code, left?.values]).toEqual([null, null]);
  });

  it('takes the name from a document where no list has the old code', () => {
    const bare = createCodeBook([newer], []);
    const nameOf = (key: string): string | null => (key === '1.2.2.2.2.12' ? 'HAMIL' : null);
    expect(linkOutcomes(copy({ book: bare, nameOf }))).toEqual(['mapped']);
    expect(linkOutcomes(copy({ book: bare }))).toEqual(['unresolved']);
  });

  it.each([
    [100, 200, 300],
    [null, 200, null],
  ])('joins the shares %s and %s of two codes that became one', (first, second, sum) => {
    const both = createCodeBook(
      [older, newer],
      [
        record('codeReplacement', {
          oldCode: otherSubActivity,
          fromYear: 2027,
          newCode: '1.02.02.2.02.0090',
        }),
      ],
    );
    const links = [
      link('A', { shareRupiah: first }),
      link('A', { subActivityCode: otherSubActivity, shareRupiah: second }),
    ];
    const rows = copy({ book: both, links });
    expect(linkOutcomes(rows)).toEqual(['mapped', 'merged']);
    expect(rows[0]?.links.map(({ values }) => values?.shareRupiah)).toEqual([sum, undefined]);
  });

  it('follows the row that it hangs on: a link under an addendum, the row on the parent', () => {
    const rows = copy({
      agreements: [
        agreement({ code: 'A' }),
        agreement({ code: 'A1', form: 'ADENDUM', parentId: 'A', endsOn: '2029-12-31' }),
      ],
      links: [link('A1')],
    });
    expect(rows.map(({ links }) => links.map(({ values }) => values?.agreementId))).toEqual([['A1']]);
  });

  it('reads a prefix by the perangkat daerah of link, obligation, agreement', () => {
    const open = createCodeBook([nomenclature(2027, { 'X.XX.01.2.01.0001': 'Dokumen' })], []);
    const links = [link('A', { subActivityCode: '1.02.01.2.01.0001' })];
    expect(linkOutcomes(copy({ book: open, links }))).toEqual(['copied']);
    const elsewhere = [agreement({ code: 'A', opdCode: '1.01.0.00.0.00.01.0000' })];
    expect(linkOutcomes(copy({ book: open, links, agreements: elsewhere }))).toEqual(['unresolved']);
  });
});
