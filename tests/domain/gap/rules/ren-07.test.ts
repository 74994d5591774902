import { describe, expect, it } from 'vitest';
import {
  evaluateGaps,
  prepareGaps,
  toGapReport,
  updateGaps,
} from '../../../../src-shared/domain/gap/engine.ts';
import { remedyText } from '../../../../src-shared/text/remedies.ts';
import { gapMessage } from '../../../../src-shared/text/rules.ts';
import { resultsOf, ruleCases, withObligation } from '../../../support/gap-cases.ts';
import {
  facilitationActivity,
  healthOpd,
  line,
  link,
  nomenclature,
  obligation,
  otherSubActivity,
  record,
  snapshot,
  subActivity,
  version,
} from '../../../support/snapshot-builder.ts';

const current = nomenclature(2026, { [subActivity]: 'Layanan Hamil' });
const older = nomenclature(2025, { [otherSubActivity]: 'Layanan Hamil' });
const withLists = (
  lists: readonly ReturnType<typeof nomenclature>[],
  links = [link('PKS-1')],
  rest: object = {},
) => withObligation({}, { nomenclatures: lists, links, ...rest });

ruleCases('REN-07', [
  ['the code is in the list', withLists([current]), 'SESUAI'],
  [
    'by integer segments',
    withLists([current], [link('PKS-1', { subActivityCode: '1.2.02.2.02.012' })]),
    'SESUAI',
  ],
  ['it is not', withLists([current], [link('PKS-1', { subActivityCode: otherSubActivity })]), 'TEMUAN K'],
  ['no list is imported', withLists([]), 'BELUM nomenclature'],
  ['the only list is for later years', withLists([nomenclature(2027, {})]), 'BELUM nomenclature'],
  ['a list for earlier years counts on', withLists([nomenclature(2020, { [subActivity]: 'A' })]), 'SESUAI'],
  [
    'a later list replaces it, also where it lacks the code',
    withLists([nomenclature(2020, { [subActivity]: 'A' }), nomenclature(2026, {})]),
    'TEMUAN K',
  ],
  [
    'every link by itself, facilitation too',
    withLists([current], [link('PKS-1'), link('PKS-1', { subActivityCode: facilitationActivity })]),
    ['SESUAI', 'TEMUAN K'],
  ],
  [
    'a link to a rekening alone',
    withLists([current], [link('PKS-1', { subActivityCode: null, accountCode: '4.1' })]),
    [],
  ],
  ['no link', withLists([current], []), []],
  [
    'whoever owes it and whatever it costs',
    withObligation(
      { party: 'Mitra', nature: 'TANPA_BIAYA', amountRupiah: null },
      { nomenclatures: [nomenclature(2026, {})] },
    ),
    'TEMUAN K',
  ],
  [
    'a link of another year',
    withObligation(
      {},
      {
        obligations: [obligation('PKS-1', { year: 2025 })],
        links: [link('PKS-1', { year: 2025 })],
        nomenclatures: [nomenclature(2020, {})],
      },
    ),
    [],
  ],
  [
    'a prefix in the list stands for the bidang of the link',
    withLists(
      [nomenclature(2026, { 'X.XX.01.2.01.0001': 'Dokumen' })],
      [link('PKS-1', { subActivityCode: '1.02.01.2.01.0001' })],
    ),
    'SESUAI',
  ],
  [
    'a prefix in the link takes the agreement’s bidang',
    withLists(
      [nomenclature(2026, { '1.02.01.2.01.0001': 'Dokumen' })],
      [link('PKS-1', { subActivityCode: 'X.XX.01.2.01.0001' })],
    ),
    'SESUAI',
  ],
  [
    'a prefix in both',
    withLists(
      [nomenclature(2026, { 'X.XX.01.2.01.0001': 'Dokumen' })],
      [link('PKS-1', { subActivityCode: 'X.XX.01.2.01.0001' })],
    ),
    'SESUAI',
  ],
  [
    'a prefix in the list is no other bidang',
    withLists(
      [nomenclature(2026, { 'X.XX.01.2.01.0001': 'Dokumen' })],
      [link('PKS-1', { subActivityCode: '1.01.01.2.01.0001' })],
    ),
    'TEMUAN K',
  ],
  [
    'a prefix that stands for nobody known equals nothing',
    snapshot({
      agreements: [{ ...withLists([]).agreements[0], opdCode: null } as never],
      obligations: [obligation('PKS-1')],
      links: [link('PKS-1', { subActivityCode: 'X.XX.01.2.01.0001' })],
      nomenclatures: [nomenclature(2026, { 'X.XX.01.2.01.0001': 'Dokumen' })],
    }),
    'TEMUAN K',
  ],
]);

describe('REN-07', () => {
  const old = link('PKS-1', { subActivityCode: otherSubActivity });
  const one = (input: Parameters<typeof resultsOf>[1]) => {
    const [result, ...others] = resultsOf('REN-07', input);
    if (result === undefined || others.length > 0) throw new Error('one result expected');
    return result;
  };

  it('stands on the code, with the list and the replacement', () => {
    const result = one(withLists([older, current], [old]));
    expect([result.subject, result.agreement, result.obligation]).toEqual([otherSubActivity, 'PKS-1', 1]);
    expect(result.evidence).toEqual({
      codes: [otherSubActivity],
      regulation: '900.1-1/2025',
      fromYear: 2026,
      replacement: { code: subActivity, name: 'Layanan Hamil', by: 'name' },
    });
    expect(gapMessage(result)).toBe(
      `Kode ${otherSubActivity} tidak ada dalam nomenklatur 900.1-1/2025, yang berlaku mulai tahun 2026.`,
    );
    expect(remedyText(result)).toBe(`Ganti dengan ${subActivity} Layanan Hamil.`);
  });

  it('asks to choose where nobody knows the replacement', () => {
    const result = one(withLists([current], [old]));
    expect(result.evidence['replacement']).toBeNull();
    expect(remedyText(result)).toBe('Pilih kode pengganti menurut nomenklatur yang berlaku.');
  });

  it('takes the name from a document of the year where no earlier list has the code', () => {
    const plan = [version('DPA', [line({ code: otherSubActivity, name: 'LAYANAN HAMIL' })])];
    expect(one(withLists([current], [old], { plan })).evidence['replacement']).toMatchObject({
      code: subActivity,
    });
  });

  it('says so where an officer decided that nothing replaces it', () => {
    const codeReplacements = [record('codeReplacement', { oldCode: otherSubActivity, fromYear: 2026 })];
    const result = one(withLists([current], [old], { codeReplacements }));
    expect(result.evidence['isDropped']).toBe(true);
    expect(remedyText(result)).toContain('diputuskan tanpa pengganti');
  });

  it('names the list to import', () => {
    const result = one(withLists([]));
    expect(gapMessage(result)).toBe('Belum dapat diperiksa: nomenklatur 2026 belum diimpor.');
    expect(remedyText(result)).toContain('Impor nomenklatur yang berlaku pada 2026');
  });

  it('is judged anew when a list or a decision changes, and equals a fresh evaluation', () => {
    const before = withLists([older], [old], { plan: [version('DPA', [line({ code: otherSubActivity })])] });
    const codeReplacements = [
      record('codeReplacement', { oldCode: otherSubActivity, fromYear: 2026, newCode: subActivity }),
    ];
    let state = prepareGaps(before);
    for (const next of [
      { ...before, nomenclatures: [older, current] },
      { ...before, nomenclatures: [older, current], codeReplacements },
      before,
    ]) {
      state = updateGaps(state, next, []);
      expect(toGapReport(state)).toEqual(evaluateGaps(next));
    }
  });

  it('is the same with a perangkat daerah in the link', () => {
    const lists = [nomenclature(2026, { 'X.XX.01.2.01.0001': 'Dokumen' })];
    const named = link('PKS-1', { subActivityCode: 'X.XX.01.2.01.0001', opdCode: healthOpd });
    expect(one(withLists(lists, [named])).status).toBe('SESUAI');
  });
});
