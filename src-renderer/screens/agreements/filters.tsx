import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { agreementForms, cooperationKinds } from '../../../src-shared/domain/register/lists.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { agreementWords as words } from '../../../src-shared/text/screens/agreements.ts';
import type { AgreementListStore, AgreementQuery } from '../../state/agreement-list.ts';
import type { Session } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './agreements.module.css';

const options = (values: readonly string[], names: Readonly<Record<string, string>>) =>
  values.map((value) => ({ value, label: names[value] ?? value }));
const stateOptions = options(Object.keys(words.states), words.states);
const sortOptions = options(Object.keys(words.sorts), words.sorts);

interface FiltersProps {
  readonly list: AgreementListStore;
  readonly opds: Session['opds'];
}

/** Search as you type, and the filters of the register. */
export function Filters({ list, opds }: FiltersProps) {
  const query = useStore(list, (state) => state.query);
  const [typed, setTyped] = useState(query.search);
  const search = useDebouncedCallback((text: string) => {
    list.setQuery({ search: text });
  }, 180);
  const clear = (): void => {
    setTyped('');
    list.setQuery({ search: '', form: null, kind: null, opdCode: null, state: 'all' });
  };
  const isFiltered =
    query.search !== '' ||
    query.form !== null ||
    query.kind !== null ||
    query.opdCode !== null ||
    query.state !== 'all';
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={words.searchPlaceholder}
        placeholder={words.searchPlaceholder}
        leftSection={<IconSearch size={15} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Select
        w={142}
        clearable
        aria-label={words.form}
        placeholder={words.form}
        data={options(agreementForms, labels.agreementForms)}
        value={query.form}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        onChange={(form) => {
          list.setQuery({ form });
        }}
      />
      <Select
        w={128}
        clearable
        aria-label={words.kind}
        placeholder={words.kind}
        data={options(cooperationKinds, labels.cooperationKinds)}
        value={query.kind}
        comboboxProps={{ width: 260, position: 'bottom-start' }}
        onChange={(kind) => {
          list.setQuery({ kind });
        }}
      />
      <Select
        w={168}
        clearable
        searchable
        aria-label={words.opd}
        placeholder={words.opd}
        data={opds.map(({ code, name }) => ({ value: code, label: name }))}
        value={query.opdCode}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        onChange={(opdCode) => {
          list.setQuery({ opdCode });
        }}
      />
      <Select
        w={130}
        allowDeselect={false}
        aria-label={words.state}
        data={stateOptions}
        value={query.state}
        onChange={(state) => {
          if (state !== null) list.setQuery({ state: state as AgreementQuery['state'] });
        }}
      />
      <Select
        w={146}
        allowDeselect={false}
        aria-label={words.sort}
        data={sortOptions}
        value={query.sort}
        onChange={(sort) => {
          if (sort !== null) list.setQuery({ sort: sort as AgreementQuery['sort'] });
        }}
      />
      {isFiltered && (
        <Button variant="subtle" color="gray" leftSection={<IconX size={14} />} onClick={clear}>
          {words.clear}
        </Button>
      )}
    </search>
  );
}
