import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useState } from 'react';
import { fold } from '../../src-shared/domain/text-folding.ts';
import { menuWords } from '../../src-shared/text/menu.ts';
import { agreementWords } from '../../src-shared/text/screens/agreements.ts';
import { shellWords as words } from '../../src-shared/text/screens/shell.ts';
import type { SessionStore } from '../state/session.ts';
import type { Stores } from '../state/stores.ts';
import { useStore } from '../state/use-store.ts';
import { entries } from './navigation.tsx';

/** The commands that the finder knows, each with where it leads. */
const commandsOf = (session: SessionStore) => [
  ...entries.map((screen) => ({
    id: screen,
    label: words.commandOpen(menuWords[screen]),
    onClick: () => {
      session.go({ screen });
    },
  })),
  {
    id: 'new',
    label: words.commandNew,
    onClick: () => {
      session.go({ screen: 'agreement-new' });
    },
  },
  {
    id: 'import-register',
    label: words.commandImportRegister,
    onClick: () => {
      session.go({ screen: 'register-import' });
    },
  },
  {
    id: 'import-plan',
    label: words.commandImportPlan,
    onClick: () => {
      session.go({ screen: 'plan-import', what: 'plan', document: null });
    },
  },
];

const overlay = { backgroundOpacity: 0.35, blur: 0 };

/** Ctrl+K: any agreement or command by a few letters. */
export function Finder({ stores }: { readonly stores: Stores }) {
  const { finder, session } = stores;
  const [query, setQuery] = useState('');
  const found = useStore(finder, (state) => state.found);
  const wanted = fold(query);
  const groups: SpotlightActionGroupData[] = [
    {
      group: words.finderAgreements,
      actions: found.map(({ id, code, title }) => ({
        id,
        label: title ?? agreementWords.untitled,
        description: code,
        onClick: () => {
          session.go({ screen: 'agreement', id });
        },
      })),
    },
    {
      group: words.finderCommands,
      actions: commandsOf(session).filter(({ label }) => fold(label).includes(wanted)),
    },
  ];
  return (
    <Spotlight
      // The dialog that it opens has no heading to be named by.
      attributes={{ content: { 'aria-label': words.finder } }}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      filter={(_query, actions) => actions}
      query={query}
      onQueryChange={(text) => {
        setQuery(text);
        finder.search(text);
      }}
      nothingFound={words.finderNothing}
      shortcut="mod + K"
      tagsToIgnore={[]}
      searchProps={{ placeholder: words.finderPlaceholder, 'aria-label': words.finderPlaceholder }}
      overlayProps={overlay}
      scrollable
      maxHeight={420}
    />
  );
}
