import { copyWords as words } from '../../../src-shared/text/screens/copy-year.ts';
import type { CopyStore } from '../../state/copy-year.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './copy-year.module.css';

interface CopySummaryProps {
  readonly store: CopyStore;
  readonly toYear: number;
}

/** The sums of what would happen, or has happened, and what it asks to be looked at. */
export function CopySummary({ store, toYear }: CopySummaryProps) {
  const { counts, isCheckable, done } = useStore(store, (state) => state);
  if (done !== null) {
    const { obligations, links } = done.counts;
    return (
      <p role="status" className={classes.summary}>
        {words.done(obligations.copied, links.copied + links.mapped, String(toYear))}
      </p>
    );
  }
  if (counts === null) return null;
  const { obligations, links } = counts;
  return (
    <div role="status" className={classes.summary}>
      <div>{words.intro}</div>
      <div>{words.sums(obligations.copied, obligations.alreadyThere, obligations.notRunning)}</div>
      <div>{words.linkSums(links.copied, links.mapped + links.merged, links.left)}</div>
      {!isCheckable && <div className={classes.care}>{words.unchecked(String(toYear))}</div>}
      {links.left > 0 && <div className={classes.care}>{words.left(links.left)}</div>}
    </div>
  );
}
