import { Button } from '@mantine/core';
import { formatRupiah } from '../../../src-shared/text/format.ts';
import { suggestionWords as words } from '../../../src-shared/text/screens/suggestions.ts';
import { SuggestionCards } from '../../parts/suggestion-cards.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './suggestions.module.css';

/** The chosen obligation with its suggestions, ready to be decided by key or click. */
export function Chosen({ stores }: { readonly stores: Stores }) {
  const { suggestions, session } = stores;
  const at = useStore(suggestions, (state) => state.at);
  const { rows, total } = useStore(suggestions.list, (state) => state);
  const row = rows.get(Math.min(at, total - 1));
  if (row === undefined) return <p className={classes.muted}>{words.choose}</p>;
  const where = words.obligation(row.agreement, String(row.year), String(row.no));
  return (
    <section className={classes.chosen} aria-label={words.suggestionsOf(where)}>
      <div className={classes.facts}>
        <h2 className={classes.chosenTitle}>
          {row.description === '' ? (row.title ?? where) : row.description}
        </h2>
        <div className={classes.muted}>{[where, row.title].filter((part) => part !== null).join(' · ')}</div>
        <div className={classes.muted}>{row.opdName ?? row.opdCode}</div>
        <div>
          {`${words.amount} ${row.amountRupiah === null ? words.amountEmpty : formatRupiah(row.amountRupiah)}`}
        </div>
        {row.linkedCodes.length > 0 && <div>{words.linkedTo(row.linkedCodes.join(', '))}</div>}
      </div>
      <SuggestionCards
        label={words.suggestionsOf(where)}
        suggestions={row.suggestions}
        onAccept={(one) => void suggestions.accept(row, one)}
        onReject={(one) => void suggestions.reject(row, one)}
      />
      <div className={classes.row}>
        <Button size="xs" variant="default" onClick={suggestions.next}>
          {words.next}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          onClick={() => {
            session.go({ screen: 'agreement', id: row.agreementId });
          }}
        >
          {words.openAgreement}
        </Button>
      </div>
      <p className={classes.keys}>{words.keys}</p>
    </section>
  );
}
