import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkTask } from '../../../src-shared/domain/suggest/candidate.ts';
import type { Decisions } from '../../../src-shared/domain/suggest/memory.ts';
import { createSuggester, indexCandidates } from '../../../src-shared/domain/suggest/suggest-links.ts';
import { candidate, decision, decisions, opds, task } from '../../support/suggest/suggest-cases.ts';

const words = [
  'Pelayanan',
  'Kesehatan',
  'Malaria',
  'Jalan',
  'Pembangunan',
  'Ikan',
  'Sekolah',
  'Pasar',
  'SPAM',
  'Air',
  'Minum',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' '));
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 40 }));
const opdCode = fc.constantFrom<string | null>(opds.dinkes, opds.dishub, '1.02', null);
const code = fc.tuple(
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 1, max: 40 }),
);
const amount = fc.option(fc.integer({ min: 0, max: 2_000_000_000 }));

const aCandidate = fc
  .record({ code, name: anyText, opdCode, paguRupiah: amount, isFacilitation: fc.boolean(), heading: text })
  .map(({ code: [a, b, c], name, heading, ...over }) =>
    candidate(`${a}.0${b}.02.2.01.00${c}`, name, { ...over, headings: [heading] }),
  );
/** A sub kegiatan of a perangkat daerah stands once in the documents. */
const someCandidates = fc.uniqueArray(aCandidate, {
  maxLength: 25,
  selector: (one) => `${one.key}|${one.opdCode ?? ''}`,
});

const aTask = fc
  .record({
    description: anyText,
    subject: anyText,
    opdCode,
    amountRupiah: amount,
    year: fc.integer({ min: 2024, max: 2026 }),
    no: fc.integer({ min: 1, max: 2 }),
    agreementId: fc.constantFrom('a', 'b', 'c'),
    family: fc.constantFrom('kb', 'kb2'),
    programmes: fc.constantFrom<readonly string[]>([], ['1.2.2']),
    fieldCode: fc.constantFrom(null, '1.2'),
  })
  .map(({ description, ...over }): LinkTask => {
    const id = `${over.agreementId} ${over.year} ${over.no}`;
    return task(description, { ...over, id, agreement: `PKS-${over.agreementId}` });
  });

const someDecisions = fc
  .record({
    links: fc.array(fc.tuple(aTask, code, opdCode), { maxLength: 12 }),
    refusals: fc.array(fc.tuple(aTask, code, opdCode), { maxLength: 5 }),
  })
  .map(({ links, refusals }): Decisions => {
    const toDecision = ([of, [a, b, c], opd]: (typeof links)[number]) =>
      decision(of, `${a}.0${b}.02.2.01.00${c}`, opd);
    return decisions({
      links: links.map(toDecision),
      refusals: refusals.map(toDecision),
      successorsOf: (key) => [`${key}0`],
    });
  });

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('suggestions for anything', () => {
  it('the order of candidates and decisions changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(someCandidates, someDecisions, aTask)
          .chain(([candidates, known, of]) =>
            fc.tuple(
              fc.constant({ candidates, known, of }),
              shuffled(candidates),
              fc.tuple(shuffled(known.links), shuffled(known.refusals)),
            ),
          ),
        ([{ candidates, known, of }, otherCandidates, [links, refusals]]) => {
          const one = createSuggester(indexCandidates(candidates), known).suggest(of, 10);
          const other = createSuggester(indexCandidates(otherCandidates), {
            ...known,
            links,
            refusals,
          }).suggest(of, 10);
          expect(other).toEqual(one);
        },
      ),
    );
  });

  it('asking for others before changes nothing: the same question has the same answer', () => {
    fc.assert(
      fc.property(
        someCandidates,
        someDecisions,
        fc.array(aTask, { maxLength: 5 }),
        aTask,
        (candidates, known, others, of) => {
          const suggester = createSuggester(indexCandidates(candidates), known);
          for (const other of others) suggester.suggest(other, 3);
          expect(suggester.suggest(of, 3)).toEqual(
            createSuggester(indexCandidates(candidates), known).suggest(of, 3),
          );
        },
      ),
    );
  });

  /*
   * What is held of unrelated lines. A candidate that shares no word, no perangkat daerah and no decision with the
   * question is never proposed. It changes the others only by how rare words are: every word's weight is the logarithm
   * of one plus the number of lines over its own number, so new lines without these words raise all of them, though not by the
   * same factor: between lines of several words the order may turn. Lines of one word each keep theirs.
   */
  it('unrelated lines are never proposed and leave the order of lines of one word', () => {
    const linesOfOneWord = someCandidates.map((list) =>
      list.map((one) => ({ ...one, name: one.name.split(' ')[0] ?? '', headings: [] })),
    );
    const unrelated = fc
      .integer({ min: 1, max: 30 })
      .map((count) =>
        Array.from({ length: count }, (_, at) =>
          candidate(`9.09.09.2.09.0${at}`, 'Xylofon Quartz', { opdCode: opds.dishub, paguRupiah: null }),
        ),
      );
    const oneWord = fc.constantFrom('Malaria', 'Jalan', 'Pasar');
    fc.assert(
      fc.property(linesOfOneWord, oneWord, unrelated, (candidates, word, more) => {
        const of = task(word);
        const before = createSuggester(indexCandidates(candidates), decisions()).suggest(of, 50);
        const after = createSuggester(indexCandidates([...more, ...candidates]), decisions()).suggest(of, 50);
        const isNew = new Set(more.map((one) => one.key));
        expect(after.some((one) => isNew.has(one.candidate.key))).toBe(false);
        const order = (list: typeof before): readonly string[] =>
          list.map((one) => `${one.candidate.key} ${one.candidate.opdCode ?? ''}`);
        const kept = new Set(order(before));
        expect(order(after).filter((key) => kept.has(key))).toEqual(
          order(before).filter((key) => order(after).includes(key)),
        );
      }),
    );
  });

  it('proposes the best first, at most as many as wished for, and nothing that was refused', () => {
    fc.assert(
      fc.property(
        someCandidates,
        someDecisions,
        aTask,
        fc.integer({ min: 0, max: 5 }),
        (candidates, known, of, limit) => {
          const found = createSuggester(indexCandidates(candidates), known).suggest(of, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          const ranks = found.map((one) => (one.candidate.isFacilitation ? -1e6 : 0) + one.score);
          expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
          for (const { candidate: one } of found)
            expect(
              known.refusals.some(
                (refusal) =>
                  refusal.task.id === of.id && refusal.key === one.key && refusal.opdCode === one.opdCode,
              ),
            ).toBe(false);
        },
      ),
    );
  });
});
