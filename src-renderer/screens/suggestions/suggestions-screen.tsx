import { Button } from '@mantine/core';
import { IconArrowLeft, IconChecks } from '@tabler/icons-react';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { suggestionWords as words } from '../../../src-shared/text/screens/suggestions.ts';
import { Working } from '../../parts/import-parts.tsx';
import { Empty, ErrorNote, Page } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import type { SuggestionStore } from '../../state/suggestions.ts';
import { useStore } from '../../state/use-store.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { Chosen } from './chosen.tsx';
import { Filters } from './filters.tsx';
import { ObligationList } from './obligation-list.tsx';
import classes from './suggestions.module.css';

interface SuggestionsScreenProps {
  readonly stores: Stores;
  /** Only the obligations of one agreement; null: of all. */
  readonly agreementId: string | null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** 1, 2, 3 accept, with Shift they turn down, N goes on; everything else is left to what has the focus. */
function onKey(event: KeyboardEvent, suggestions: SuggestionStore): void {
  if (suggestions.getState().sure !== null) return;
  if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.code === 'KeyN') {
    suggestions.next();
    return;
  }
  const digit = /^(?:Digit|Numpad)([123])$/.exec(event.code)?.[1];
  const row = suggestions.list.getState().rows.get(suggestions.getState().at);
  const suggestion = digit === undefined ? undefined : row?.suggestions[Number(digit) - 1];
  if (row === undefined || suggestion === undefined || event.repeat) return;
  event.preventDefault();
  void (event.shiftKey ? suggestions.reject(row, suggestion) : suggestions.accept(row, suggestion));
}

/** The obligations of the year that wait for a link, with what they could be linked to. */
export function SuggestionsScreen({ stores, agreementId }: SuggestionsScreenProps) {
  const { suggestions, session } = stores;
  const { error, hasAnswer, isLoading } = useStore(suggestions.list, (state) => state);
  const { counts, progress, isDeciding } = useStore(suggestions, (state) => state);
  const year = useStore(session, (state) => state.year);
  useEffect(() => {
    suggestions.select(0);
    suggestions.list.setQuery({ agreementId });
  }, [suggestions, agreementId]);
  // The window hears the keys: a button that goes with its suggestion must not take the keyboard along.
  useWindowEvent('keydown', (event) => {
    onKey(event, suggestions);
  });
  return (
    <Page
      title={words.title}
      sub={words.sub(String(year))}
      actions={
        <>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowLeft size={15} />}
            onClick={() => {
              session.go({ screen: 'plan' });
            }}
          >
            {words.back}
          </Button>
          <Button
            leftSection={<IconChecks size={15} />}
            disabled={(counts?.yakin ?? 0) === 0 || isDeciding}
            onClick={() => void suggestions.preview()}
          >
            {words.bulk(formatNumber(counts?.yakin ?? 0))}
          </Button>
        </>
      }
    >
      {error !== null && (
        <ErrorNote words={errorWords(error)}>
          <Button mt="xs" variant="default" onClick={suggestions.list.refresh}>
            {words.again}
          </Button>
        </ErrorNote>
      )}
      {isLoading && progress !== null && !hasAnswer && (
        <Working label={words.working} progress={progress} onCancel={suggestions.cancel} />
      )}
      <div className={classes.screen}>
        <Filters stores={stores} />
        {hasAnswer && error === null && <Body stores={stores} />}
      </div>
      <BulkDialog suggestions={suggestions} />
    </Page>
  );
}

function Body({ stores }: { readonly stores: Stores }) {
  const { suggestions, session } = stores;
  const total = useStore(suggestions.list, (state) => state.total);
  const { candidates } = useStore(suggestions, (state) => state);
  if (candidates === 0)
    return (
      <Empty title={words.noDocuments} hint={words.noDocumentsHint}>
        <Button
          mt="md"
          onClick={() => {
            session.go({ screen: 'plan' });
          }}
        >
          {words.back}
        </Button>
      </Empty>
    );
  if (total === 0) return <Empty title={words.allLinked} hint={words.allLinkedHint} />;
  return (
    <div className={classes.body}>
      <ObligationList suggestions={suggestions} />
      <Chosen stores={stores} />
    </div>
  );
}
