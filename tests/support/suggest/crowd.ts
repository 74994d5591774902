import type { PlanLine } from '../../../src-shared/domain/plan/plan.ts';
import { sampleOpds } from '../../../src-shared/domain/sample/offices.ts';
import { makeRandom, type Random } from '../../../src-shared/domain/sample/random.ts';
import { lifelikeObjects, lifelikeVerbs, supportNames } from './lifelike-names.ts';

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** The perangkat daerah that holds a bidang: the first whose three bidang name it, else the Sekretariat Daerah. */
function opdOfField(field: string): (typeof sampleOpds)[number] {
  const holds = (code: string): boolean => {
    const parts = code.split('.');
    return [0, 2, 4].some((at) => `${parts[at]}.${parts[at + 1]}` === field);
  };
  const found = sampleOpds.find((opd) => holds(opd.code)) ?? sampleOpds.find((opd) => opd.key === 'setda');
  if (found === undefined) throw new Error(`no office for ${field}`);
  return found;
}

const line = (
  random: Random,
  at: { readonly code: string; readonly name: string; readonly opd: (typeof sampleOpds)[number] },
): PlanLine => ({
  code: at.code,
  name: at.name,
  opdCode: at.opd.code,
  opdName: at.opd.name,
  accountCode: null,
  fundingSource: 'DAU',
  location: null,
  ceilingRupiah: random.between(4, 400) * 5_000_000,
  years: null,
});

/**
 * Several thousand lifelike sub kegiatan besides those of a sample region, the same for the same seed.
 *
 * For each object some of the verbs, so that names differ by one word as in official lists; codes lie above 0300, where
 * the sample has none.
 */
export function makeCrowd(seed: number, verbsPerObject = 12): readonly PlanLine[] {
  const random = makeRandom(seed);
  const counts = new Map<string, number>();
  const lines = lifelikeObjects.flatMap(([field, head, of], row) =>
    of.split('; ').flatMap((part) => {
      const first = random.between(0, lifelikeVerbs.length - 1);
      return Array.from({ length: verbsPerObject }, (_, step) => {
        const verb = lifelikeVerbs[(first + step * 5) % lifelikeVerbs.length] ?? '';
        const kegiatan = `${field}.${pad(2 + (row % 6), 2)}.2.${pad(1 + (row % 9), 2)}`;
        const number = 300 + (counts.get(kegiatan) ?? 0);
        counts.set(kegiatan, number - 299);
        return line(random, {
          code: `${kegiatan}.${pad(number, 4)}`,
          name: `${verb} ${head} ${part}`,
          opd: opdOfField(field),
        });
      });
    }),
  );
  const support = sampleOpds.flatMap((opd) =>
    supportNames.map((name, at) => line(random, { code: `X.XX.01.2.06.${pad(400 + at, 4)}`, name, opd })),
  );
  return [...lines, ...support];
}
