import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { causeWords } from '../../../src-shared/text/screens/chain.ts';
import { followUpWords as words } from '../../../src-shared/text/screens/follow-ups.ts';
import type { TaskQuery } from '../../state/follow-ups.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './follow-ups.module.css';

const toOptions = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
const stateOptions = toOptions(words.states);
const causeOptions = toOptions(causeWords);
const initial: TaskQuery = { search: '', state: 'unfinished', owner: null, opdCode: null, cause: null };

/** Search as you type, and the filters of list and calendar. */
export function TaskFilters({ stores }: { readonly stores: Stores }) {
  const { followUps, session } = stores;
  const query = useStore(followUps.tasks, (state) => state.query);
  const owners = useStore(followUps, (state) => state.owners);
  const view = useStore(followUps, (state) => state.view);
  const opds = useStore(session, (state) => state.opds);
  const [typed, setTyped] = useState(query.search);
  const search = useDebouncedCallback((text: string) => {
    followUps.filter({ search: text });
  }, 180);
  const isFiltered = Object.entries(initial).some(([key, value]) => query[key as keyof TaskQuery] !== value);
  return (
    <search className={classes.filters}>
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
      {view === 'list' && (
        <Select
          w={128}
          allowDeselect={false}
          aria-label={words.state}
          data={stateOptions}
          value={query.state}
          onChange={(state) => {
            if (state !== null) followUps.filter({ state: state as TaskQuery['state'] });
          }}
        />
      )}
      <Select
        w={158}
        clearable
        searchable
        aria-label={words.owner}
        placeholder={words.owner}
        data={[...owners]}
        value={query.owner}
        comboboxProps={{ width: 280, position: 'bottom-start' }}
        onChange={(owner) => {
          followUps.filter({ owner });
        }}
      />
      <Select
        w={158}
        clearable
        searchable
        aria-label={words.opd}
        placeholder={words.opd}
        data={opds.map(({ code, name }) => ({ value: code, label: name }))}
        value={query.opdCode}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        onChange={(opdCode) => {
          followUps.filter({ opdCode });
        }}
      />
      <Select
        w={128}
        clearable
        aria-label={words.cause}
        placeholder={words.cause}
        data={causeOptions}
        value={query.cause}
        onChange={(cause) => {
          followUps.filter({ cause });
        }}
      />
      {isFiltered && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={14} />}
          onClick={() => {
            setTyped('');
            followUps.filter(initial);
          }}
        >
          {words.clear}
        </Button>
      )}
    </search>
  );
}
