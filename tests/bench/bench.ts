/** `npm run bench [-- --json]`: the figures of the README, the best of five runs, each beside its floor. */
import type { Figure } from './figure.ts';
import { gapFigures } from './gap-figures.ts';
import { importFigures } from './import-figures.ts';
import { responsivenessFigures } from './responsiveness-figures.ts';
import { suggestionFigures } from './suggestion-figures.ts';
import { windowFigures } from './window-figures.ts';

const runs = 5;
const figures: Figure[] = [];
for (const measure of [gapFigures, suggestionFigures, importFigures, responsivenessFigures, windowFigures])
  figures.push(...(await measure(runs)));

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else
  for (const { name, value, unit, floor, ratio, limit, ok } of figures)
    process.stdout.write(
      `${ok ? 'ok  ' : 'OVER'} ${name.padEnd(26)} ${value.toString().padStart(9)} ${unit}  floor ${floor.toString().padStart(9)}  ratio ${ratio.toString().padStart(5)} of ${limit.toString()}\n`,
    );
if (figures.some(({ ok }) => !ok)) process.exitCode = 1;
