import { Autocomplete, MultiSelect, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { FieldSpec } from '../../src-shared/domain/register/field.ts';
import { closedLists } from '../../src-shared/domain/register/lists.ts';
import { joinList, splitList } from '../../src-shared/domain/text-folding.ts';
import { labels } from '../../src-shared/text/labels.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { DateField } from './date-field.tsx';
import { LookupField } from './lookup-field.tsx';
import { useLookup } from './use-lookup.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What becomes of a code in a year, as the core answers it. */
export interface CodeAnswer {
  readonly state: 'unchecked' | 'listed' | 'replaced' | 'dropped' | 'unresolved';
  readonly name: string | null;
  readonly oldName: string | null;
  readonly replacement: { readonly code: string; readonly name: string } | null;
}

/** What choosers of codes offer. */
export interface FieldLookups {
  readonly regions: (search: string) => Promise<readonly Option[]>;
  readonly agreements: (search: string) => Promise<readonly Option[]>;
  readonly subActivities: (search: string) => Promise<readonly Option[]>;
  readonly opds: readonly { readonly code: string; readonly name: string }[];
  readonly codeAnswer: (question: {
    readonly code: string;
    readonly opdCode: string | null;
    readonly year: number;
  }) => Promise<CodeAnswer | null>;
}

export interface FieldInputProps {
  readonly spec: FieldSpec;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly lookups: FieldLookups;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
}

const optionsOf = (spec: FieldSpec): Option[] => {
  if (spec.list === undefined) return [];
  const names: Readonly<Record<string, string>> = labels[spec.list];
  return closedLists[spec.list].map((value) => ({ value, label: names[value] ?? value }));
};

/** The input that fits a field of the register. */
export function FieldInput(props: FieldInputProps) {
  const { spec, text, onText, lookups } = props;
  const shared = {
    label: spec.column,
    error: props.error,
    description: props.hint,
    withAsterisk: props.isRequired === true,
  };
  switch (spec.type) {
    case 'choice':
      return (
        <Select
          {...shared}
          clearable
          placeholder={commonWords.unknown}
          data={optionsOf(spec)}
          value={text === '' ? null : text}
          onChange={(value) => {
            onText(value ?? '');
          }}
        />
      );
    case 'choices':
      return (
        <MultiSelect
          {...shared}
          clearable
          data={optionsOf(spec)}
          value={[...splitList(text)]}
          onChange={(values) => {
            onText(joinList(values));
          }}
        />
      );
    case 'list':
      return (
        <TagsInput
          {...shared}
          splitChars={[';']}
          value={[...splitList(text)]}
          onChange={(values) => {
            onText(joinList(values));
          }}
        />
      );
    case 'date':
      return (
        <DateField
          label={spec.column}
          hint={props.hint}
          error={props.error}
          clearable
          value={text}
          onChange={(value) => {
            onText(value ?? '');
          }}
        />
      );
    case 'agreement':
      return (
        <LookupField
          label={spec.column}
          hint={props.hint}
          error={props.error}
          nothing={commonWords.nothingFound}
          value={text === '' ? null : text}
          ask={lookups.agreements}
          onChange={(value) => {
            onText(value ?? '');
          }}
        />
      );
    case 'opd':
      return <CodeInput {...props} options={lookups.opds.map(({ code, name }) => `${code} ${name}`)} />;
    case 'region':
      return <SearchedCode {...props} ask={lookups.regions} />;
    case 'subActivity':
      return <SearchedCode {...props} ask={lookups.subActivities} />;
    default:
      return <TypedInput {...props} />;
  }
}

function TypedInput({ spec, text, onText, error, hint, isRequired, isLong }: FieldInputProps) {
  const shared = {
    label: spec.column,
    error,
    description: hint,
    withAsterisk: isRequired === true,
    value: text,
  };
  return isLong === true ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxRows={6}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
    />
  ) : (
    <TextInput
      {...shared}
      {...(spec.type === 'rupiah' ? { leftSection: 'Rp', inputMode: 'numeric' as const } : {})}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
    />
  );
}

/** Options read `code name`; the field keeps the code alone, and one that is not offered can be typed. */
function CodeInput(props: FieldInputProps & { readonly options: readonly string[] }) {
  const { spec, text, onText, options } = props;
  return (
    <Autocomplete
      label={spec.column}
      error={props.error}
      description={props.hint}
      withAsterisk={props.isRequired === true}
      data={[...new Set(options)]}
      value={text}
      comboboxProps={{ width: 460, position: 'bottom-start' }}
      limit={20}
      onChange={(value) => {
        onText(options.includes(value) ? (value.split(' ')[0] ?? '') : value);
      }}
    />
  );
}

function SearchedCode(
  props: FieldInputProps & { readonly ask: (search: string) => Promise<readonly Option[]> },
) {
  const { options, search } = useLookup(props.ask, props.text);
  return (
    <CodeInput
      {...props}
      options={options.map(({ label }) => label)}
      onText={(text) => {
        props.onText(text);
        search(text);
      }}
    />
  );
}
