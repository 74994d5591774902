import type { ParsingOptions } from '@e965/xlsx';

/** What a long reading tells while it runs, and how it learns that nobody wants its result any more. */
export interface ReadHooks {
  /** `total` is null where the file does not tell how many rows it has. */
  readonly progress: (at: { readonly done: number; readonly total: number | null }) => void;
  readonly isCancelled: () => boolean;
}

/** Thrown out of a reading that was cancelled; becomes 'cancelled'. */
export class ReadCancelled extends Error {}

/** How many rows go by between two looks at what the officer wants. */
const rowsBetween = 500;

/** Counts rows as they are read; throws ReadCancelled where the reading was cancelled. */
export class RowWatch {
  private rows = 0;
  private readonly hooks: ReadHooks;
  private readonly total: number | null;

  constructor(hooks: ReadHooks, total: number | null) {
    this.hooks = hooks;
    this.total = total;
  }

  /** One more row (in old formats one more cell, of which nobody knows the number). */
  count(): void {
    this.rows += 1;
    if (this.rows % rowsBetween === 0) this.look();
  }

  /** Throws where the reading was cancelled: the library keeps what is thrown inside a sheet to itself. */
  look(): void {
    if (this.hooks.isCancelled()) throw new ReadCancelled('cancelled');
    const { total } = this;
    if (total !== null) this.hooks.progress({ done: Math.min(this.rows, total), total });
  }
}

/**
 * The library's options with a watch on the rows that it reads.
 *
 * It asks for the option `sheetRows` at every row (in old formats at every cell): the one place where it lets others in.
 */
export const watched = (options: ParsingOptions, watch: RowWatch | null): ParsingOptions =>
  watch === null
    ? { ...options }
    : Object.defineProperty({ ...options }, 'sheetRows', {
        enumerable: true,
        get: () => {
          watch.count();
          return 0;
        },
        // The library fills in what it finds undefined, and makes numbers of numbers.
        set: () => undefined,
      });
