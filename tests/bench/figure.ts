/** One figure of the bench beside its floor from the same run; `ratio` may be at most `limit`. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  readonly floor: number;
  readonly ratio: number;
  readonly limit: number;
  readonly ok: boolean;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A figure that is judged by its ratio to the floor. */
export function figure(parts: Pick<Figure, 'name' | 'value' | 'unit' | 'floor' | 'limit'>): Figure {
  const ratio = parts.value / parts.floor;
  return {
    ...parts,
    value: rounded(parts.value),
    floor: rounded(parts.floor),
    ratio: rounded(ratio),
    ok: ratio <= parts.limit,
  };
}

/** The least of several runs: what the machine can do when nothing else disturbs it. */
export async function bestOf(runs: number, measure: () => Promise<number> | number): Promise<number> {
  const values: number[] = [];
  for (let n = 0; n < runs; n += 1) values.push(await measure());
  return Math.min(...values);
}

/** How long a piece of work takes, in milliseconds. */
export async function timeMs(work: () => unknown): Promise<number> {
  const startedAtMs = performance.now();
  await work();
  return performance.now() - startedAtMs;
}
