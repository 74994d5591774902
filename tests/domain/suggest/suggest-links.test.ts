import { describe, expect, it } from 'vitest';
import type { LinkCandidate, LinkTask } from '../../../src-shared/domain/suggest/candidate.ts';
import type { Decisions } from '../../../src-shared/domain/suggest/memory.ts';
import {
  createSuggester,
  indexCandidates,
  type LinkSuggestion,
} from '../../../src-shared/domain/suggest/suggest-links.ts';
import { candidate, decision, decisions, opds, task } from '../../support/suggest/suggest-cases.ts';

const referral = candidate('1.02.02.2.02.0032', 'Operasional Pelayanan Rumah Sakit');
const surveillance = candidate('1.02.02.2.02.0020', 'Pengelolaan Surveilans Kesehatan');
const malaria = candidate('1.02.02.2.02.0042', 'Pengelolaan Pelayanan Kesehatan Malaria');
const signs = candidate('2.15.02.2.02.0002', 'Penyediaan Perlengkapan Jalan', { opdCode: opds.dishub });
const meetings = candidate('4.01.02.2.04.0001', 'Fasilitasi Kerja Sama Dalam Negeri', {
  opdCode: '4.01.0.00.0.00.01.0000',
  isFacilitation: true,
});
const all = [referral, surveillance, malaria, signs, meetings];

const ask = (
  of: LinkTask,
  candidates: readonly LinkCandidate[] = all,
  known: Partial<Decisions> = {},
): readonly LinkSuggestion[] => createSuggester(indexCandidates(candidates), decisions(known)).suggest(of, 3);

const codesOf = (found: readonly LinkSuggestion[]): readonly string[] =>
  found.map((one) => one.candidate.code);
const reasonOf = (found: LinkSuggestion | undefined, kind: string) =>
  found?.reasons.find((reason) => reason.kind === kind);

describe('evidence', () => {
  it('finds by words, and names them as the obligation has them, the rarest first', () => {
    const [best] = ask(task('Melayani penderita malaria'));
    expect(best?.candidate.code).toBe(malaria.code);
    expect(reasonOf(best, 'words')).toEqual({ kind: 'words', words: ['malaria', 'melayani'] });
  });

  it('finds a word with a slip, and an abbreviation of a run of words', () => {
    expect(codesOf(ask(task('Surveilens penyakit')))[0]).toBe(surveillance.code);
    const water = candidate('1.03.03.2.01.0026', 'Peningkatan Sistem Penyediaan Air Minum Perdesaan');
    expect(codesOf(ask(task('Bantuan SPAM kampung'), [...all, water]))[0]).toBe(water.code);
  });

  it('puts the own perangkat daerah before a supporting one and that before another', () => {
    const same = (opdCode: string): LinkCandidate =>
      candidate('2.15.02.2.02.0009', 'Penyediaan Ambulans Sungai', { opdCode });
    const third = '3.25.0.00.0.00.01.0000';
    const of = task('Ambulans sungai', { supportingOpds: [opds.dishub] });
    const found = ask(of, [same(third), same(opds.dishub), same(opds.dinkes)]);
    expect(found.map((one) => one.candidate.opdCode)).toEqual([opds.dinkes, opds.dishub, third]);
    expect(found.map((one) => reasonOf(one, 'opd'))).toEqual([
      { kind: 'opd', match: 'same' },
      { kind: 'opd', match: 'supporting' },
      { kind: 'opd', match: 'other' },
    ]);
  });

  it('says nothing of the perangkat daerah where none is known', () => {
    const [best] = ask(task('Pelayanan malaria', { opdCode: null }));
    expect(reasonOf(best, 'opd')).toBeUndefined();
  });

  it.each([
    [500_000_000, 'equal'],
    [650_000_000, 'near'],
    [499_999_999, 'less'],
    [650_000_001, undefined],
    [0, undefined],
    [null, undefined],
  ])('a pagu of %s beside 500 juta is %s', (paguRupiah, match) => {
    const [best] = ask(task('Pelayanan malaria', { amountRupiah: 500_000_000 }), [
      { ...malaria, paguRupiah },
    ]);
    expect(reasonOf(best, 'amount')).toEqual(match === undefined ? undefined : { kind: 'amount', match });
  });

  it('counts the RPJMD programme, else the urusan', () => {
    const of = { fieldCode: '1.2', programmes: ['1.2.2'] };
    expect(reasonOf(ask(task('Malaria', of))[0], 'programme')).toBeDefined();
    expect(reasonOf(ask(task('Malaria', { ...of, programmes: [] }))[0], 'field')).toBeDefined();
    expect(reasonOf(ask(task('Malaria', { fieldCode: '2.15' }))[0], 'field')).toBeUndefined();
  });
});

describe('what people decided before', () => {
  const lastYear = task('Rujukan pasien lintas batas', { id: 'o-2025-1', year: 2025 });
  const now = task('Rujukan pasien lintas batas');

  it('the link of last year stands first, though no word is shared', () => {
    const [best] = ask(now, all, { links: [decision(lastYear, surveillance.code)] });
    expect(best?.candidate.code).toBe(surveillance.code);
    expect(best?.certainty).toBe('yakin');
    expect(reasonOf(best, 'earlier')).toEqual({ kind: 'earlier', year: 2025, code: null });
  });

  it('a code that another took the place of leads to that one', () => {
    const [best] = ask(now, all, {
      links: [decision(lastYear, '1.02.02.2.02.0099')],
      successorsOf: (key) => (key === '1.2.2.2.2.99' ? [malaria.key] : []),
    });
    expect(best?.candidate.code).toBe(malaria.code);
    expect(reasonOf(best, 'earlier')).toEqual({ kind: 'earlier', year: 2025, code: '1.2.2.2.2.99' });
  });

  it('the same No with a wholly different text is another obligation', () => {
    const other = task('Pembangunan dermaga', { id: 'o-2025-1', year: 2025 });
    expect(ask(now, all, { links: [decision(other, signs.code, opds.dishub)] })).toEqual([]);
  });

  it('a like obligation of another agreement of the family is a reason, of a stranger only if nearly the same', () => {
    const sister = task('Rujukan pasien dengan ambulans lintas batas', {
      id: 's',
      agreementId: 'b',
      agreement: 'PKS-B',
    });
    const links = [decision(sister, surveillance.code)];
    expect(reasonOf(ask(now, all, { links })[0], 'alike')).toEqual({
      ...{ kind: 'alike', agreement: 'PKS-B', year: 2026, no: 1 },
    });
    const half = task('Rujukan pasien dengan kapal rumah sakit', {
      ...sister,
      family: 'x',
      description: 'Rujukan pasien dengan kapal cepat',
    });
    expect(ask(now, all, { links: [decision(half, surveillance.code)] })).toEqual([]);
  });

  it('the link of the obligation itself is no reason', () => {
    expect(ask(now, all, { links: [decision(now, surveillance.code)] })).toEqual([]);
  });

  it('a refused pair does not come again; refused in another year it counts less and says so', () => {
    const of = task('Pelayanan malaria');
    expect(codesOf(ask(of, all, { refusals: [decision(of, malaria.code)] }))).not.toContain(malaria.code);
    const before = ask(of)[0];
    const after = ask(of, all, {
      refusals: [decision({ ...of, id: 'o-2025-1', year: 2025 }, malaria.code)],
    })[0];
    expect(after?.candidate.code).toBe(malaria.code);
    expect(after?.score).toBe((before?.score ?? 0) - 40);
    expect(reasonOf(after, 'refused')).toEqual({ kind: 'refused', year: 2025 });
  });

  it('a refusal for one perangkat daerah leaves the same code of another', () => {
    const twin = { ...malaria, ...candidate(malaria.code, malaria.name, { opdCode: opds.dishub }) };
    const of = task('Pelayanan malaria');
    const found = ask(of, [malaria, twin], { refusals: [decision(of, malaria.code)] });
    expect(found.map((one) => one.candidate.opdCode)).toEqual([opds.dishub]);
  });
});

describe('facilitation', () => {
  it('stands last, named so, and is never sure', () => {
    const found = ask(task('Fasilitasi kerja sama dalam negeri', { opdCode: meetings.opdCode }), [
      meetings,
      malaria,
    ]);
    expect(codesOf(found).at(-1)).toBe(meetings.code);
    expect(found.at(-1)?.certainty).toBe('lemah');
    expect(found.at(-1)?.reasons[0]).toEqual({ kind: 'facilitation' });
  });

  it('gives way to what carries the obligation out, however well it fits', () => {
    const found = ask(task('Fasilitasi kerja sama dalam negeri untuk malaria'), all);
    expect(codesOf(found)[0]).toBe(malaria.code);
  });
});

describe('what is too weak', () => {
  it('is not shown: no word, no decision, only the perangkat daerah', () => {
    expect(ask(task('Gladi bersih'))).toEqual([]);
    expect(ask(task(''))).toEqual([]);
    expect(ask(task('Pelayanan malaria'), [])).toEqual([]);
  });
});
