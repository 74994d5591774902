import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { certainties } from '../../../src-shared/domain/suggest/reason.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { suggestionWords as words } from '../../../src-shared/text/screens/suggestions.ts';
import { certaintyNames } from '../../../src-shared/text/suggestion-reasons.ts';
import type { Stores } from '../../state/stores.ts';
import type { SuggestionQuery } from '../../state/suggestions.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './suggestions.module.css';

const whichOptions = Object.entries(words.whichNames).map(([value, label]) => ({ value, label }));
const any = 'any';
const certaintyOptions = [
  { value: any, label: words.anyCertainty },
  ...certainties.map((value) => ({ value, label: certaintyNames[value] })),
];

/** What of the list is shown: with or without a link, how sure, a text; and how many there are. */
export function Filters({ stores }: { readonly stores: Stores }) {
  const { suggestions } = stores;
  const query = useStore(suggestions.list, (state) => state.query);
  const counts = useStore(suggestions, (state) => state.counts);
  const [typed, setTyped] = useState(query.search);
  const change = (part: Partial<SuggestionQuery>): void => {
    suggestions.select(0);
    suggestions.list.setQuery(part);
  };
  const search = useDebouncedCallback((text: string) => {
    change({ search: text });
  }, 180);
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={15} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Select
        aria-label={words.which}
        allowDeselect={false}
        data={whichOptions}
        value={query.which}
        onChange={(value) => {
          if (value !== null) change({ which: value as SuggestionQuery['which'] });
        }}
      />
      <Select
        aria-label={words.certainty}
        allowDeselect={false}
        data={certaintyOptions}
        value={query.certainty ?? any}
        onChange={(value) => {
          change({ certainty: certainties.find((one) => one === value) ?? null });
        }}
      />
      {query.agreementId !== null && (
        <button
          type="button"
          className={classes.only}
          onClick={() => {
            change({ agreementId: null });
          }}
        >
          {words.allAgreements}
        </button>
      )}
      <span className={classes.counts}>
        {counts !== null && words.counts(formatNumber(counts.open), formatNumber(counts.linked))}
      </span>
    </div>
  );
}
