import { useEffect } from 'react';
import { suggestionWords as words } from '../../../src-shared/text/screens/suggestions.ts';
import { SuggestionCards } from '../../parts/suggestion-cards.tsx';
import type { Stores } from '../../state/stores.ts';
import type { SuggestionRow } from '../../state/suggestions.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './record.module.css';

/** Suggestions for the obligations of one agreement in the year that wait for a link, beside its links. */
export function RecordSuggestions({ stores, id }: { readonly stores: Stores; readonly id: string }) {
  const { recordSuggestions, session } = stores;
  const { rows, hasAnswer, error, query } = useStore(recordSuggestions.list, (state) => state);
  const year = useStore(session, (state) => state.year);
  useEffect(() => {
    recordSuggestions.list.setQuery({ agreementId: id });
  }, [recordSuggestions, id]);
  if (!hasAnswer || error !== null || query.agreementId !== id) return null;
  const waiting = [...rows.values()].filter((row) => row.agreementId === id);
  return (
    <section className={classes.section} aria-label={words.inRecord}>
      <div className={classes.tabHead}>
        <h2 className={classes.tabTitle}>{words.inRecord}</h2>
        <span className={classes.sums}>
          {waiting.length === 0 ? words.inRecordNone(String(year)) : words.inRecordHint(String(year))}
        </span>
      </div>
      {waiting.map((row) => (
        <Waiting key={row.obligationId} row={row} stores={stores} />
      ))}
    </section>
  );
}

function Waiting({ row, stores }: { readonly row: SuggestionRow; readonly stores: Stores }) {
  const { recordSuggestions } = stores;
  const where = words.obligation(row.agreement, String(row.year), String(row.no));
  return (
    <>
      <h3 className={classes.waiting}>{`${where}: ${row.description}`}</h3>
      <SuggestionCards
        label={words.suggestionsOf(where)}
        suggestions={row.suggestions}
        onAccept={(one) => void recordSuggestions.accept(row, one)}
        onReject={(one) => void recordSuggestions.reject(row, one)}
      />
    </>
  );
}
