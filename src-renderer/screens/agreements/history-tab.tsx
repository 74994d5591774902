import { useEffect } from 'react';
import { isKindName, kindLabel } from './kind-label.ts';
import { formatMoment } from '../../../src-shared/text/moment.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { Card } from '../../parts/page.tsx';
import type { HistoryEntry } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './record.module.css';

/** Who changed what and when, newest first. */
export function HistoryTab({ stores }: { readonly stores: Stores }) {
  const { record } = stores;
  const history = useStore(record, (state) => state.history);
  const view = useStore(record, (state) => state.view);
  useEffect(() => {
    void record.loadHistory();
  }, [record, view]);
  if (history.length === 0) return <p className={classes.muted}>{words.noHistory}</p>;
  return (
    <Card>
      {history.map((entry, index) => (
        <Entry key={`${entry.at}-${index}`} entry={entry} />
      ))}
    </Card>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const what = isKindName(entry.kind) ? kindLabel(entry.kind) : entry.kind;
  return (
    <div className={classes.entry}>
      <div className={classes.entryHead}>
        {`${what} · ${words.actions[entry.action].toLowerCase()} · ${formatMoment(entry.at)}`}
      </div>
      {entry.changes.map((change) => (
        <div key={change.field} className={classes.change}>
          {`${change.field}: `}
          {change.before !== null && <span className={classes.before}>{change.before}</span>}
          {` → ${change.after ?? commonWords.empty}`}
        </div>
      ))}
    </div>
  );
}
