import type { LinkTask } from '../../src-shared/domain/suggest/candidate.ts';
import { createSuggester, indexCandidates } from '../../src-shared/domain/suggest/suggest-links.ts';
import { createWordReader } from '../../src-shared/domain/suggest/words.ts';
import { alterText } from '../support/suggest/alter-text.ts';
import { makeMeasuredRegion } from '../support/suggest/measured-region.ts';
import { bestOf, figure, timeMs } from './figure.ts';
import type { Figure } from './figure.ts';

const obligations = 1000;
/** So many verbs for each object make some 5,000 sub kegiatan. */
const verbsPerObject = 14;
const nothing = { links: [], refusals: [], successorsOf: () => [] };

/**
 * Suggestions for 1,000 obligations among 5,000 sub kegiatan, beside one pass that reads the words of the same texts.
 *
 * The limit leaves room for what must be done besides reading: each word of an obligation is looked up among the names
 * that share it, some hundreds for a common one, and each of these is weighed. Twice what was measured (22), and still
 * under one second where reading takes 23 ms; the promise is two seconds.
 */
export async function suggestionFigures(runs: number): Promise<Figure[]> {
  const { candidates, asked, random } = makeMeasuredRegion(1, verbsPerObject);
  const tasks = Array.from({ length: obligations }, (_, n): LinkTask => {
    const name = candidates[(n * 37) % candidates.length]?.name ?? '';
    const like = asked[n % asked.length]?.task;
    if (like === undefined) throw new Error('the measured region asks nothing');
    return { ...like, id: `o${n.toString()}`, description: alterText(random, name) };
  });
  const floor = await bestOf(runs, () =>
    timeMs(() => {
      const reader = createWordReader();
      for (const { name, headings } of candidates) [name, ...headings].forEach(reader.words);
      for (const { description, subject } of tasks) [description, subject].forEach(reader.words);
    }),
  );
  const value = await bestOf(runs, () =>
    timeMs(() => {
      const suggester = createSuggester(indexCandidates(candidates), nothing);
      for (const task of tasks) suggester.suggest(task, 3);
    }),
  );
  return [figure({ name: 'suggest-1000-of-5000', unit: 'ms', limit: 40, value, floor })];
}
