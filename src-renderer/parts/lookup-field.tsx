import { Select } from '@mantine/core';
import { useState } from 'react';
import { useLookup } from './use-lookup.ts';

interface LookupFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly nothing: string;
  readonly value: string | null;
  readonly ask: (search: string) => Promise<readonly { readonly value: string; readonly label: string }[]>;
  readonly onChange: (value: string | null) => void;
  readonly size?: 'xs' | 'sm';
}

/** A chooser whose options are asked for while an officer types. */
export function LookupField(props: LookupFieldProps) {
  const { options, search } = useLookup(props.ask, props.value ?? '');
  const [text, setText] = useState('');
  return (
    <Select
      label={props.label}
      description={props.hint}
      error={props.error}
      placeholder={props.placeholder ?? ''}
      searchable
      clearable
      size={props.size ?? 'xs'}
      data={[...options]}
      filter={({ options: all }) => all}
      nothingFoundMessage={text === '' ? null : props.nothing}
      value={props.value}
      searchValue={text}
      onSearchChange={(typed) => {
        setText(typed);
        // Choosing writes the whole label into the search; asking for that would empty the list.
        if (!options.some((option) => option.label === typed)) search(typed);
      }}
      onChange={props.onChange}
    />
  );
}
