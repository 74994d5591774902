/** The name of one change: which of the changes of which installation. */
export interface Stamp {
  readonly installation: string;
  readonly counter: number;
}

/** What is known of the changes of each installation: all up to this counter. An installation not named: none. */
export type Knowledge = ReadonlyMap<string, number>;

/** A change with what its maker knew when making it; of its own installation always all the changes before it. */
export interface Change extends Stamp {
  readonly seen: Knowledge;
  /** UTC instant; shown, never compared. */
  readonly at: string;
}

/** Whether the maker of `change` knew the change `stamp`. */
export const hasSeen = (change: Change, stamp: Stamp): boolean =>
  stamp.installation === change.installation
    ? stamp.counter < change.counter
    : stamp.counter <= (change.seen.get(stamp.installation) ?? 0);

/** Whether `earlier` came before `later`: seen by it, and not the other way round as well, which only a forger can make. */
export const isBefore = (earlier: Change, later: Change): boolean =>
  hasSeen(later, earlier) && !hasSeen(earlier, later);

/** Negative, zero or positive: an order of stamps without meaning, the same on every machine. */
export const compareStamps = (left: Stamp, right: Stamp): number =>
  left.installation === right.installation
    ? left.counter - right.counter
    : left.installation < right.installation
      ? -1
      : 1;

/** What either of two knows. */
export function joinKnowledge(left: Knowledge, right: Knowledge): Knowledge {
  const joined = new Map(left);
  for (const [installation, counter] of right)
    joined.set(installation, Math.max(counter, joined.get(installation) ?? 0));
  return joined;
}
