import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AppError } from '../../state/app-error.ts';
import type { SettingKey } from '../../../src-shared/domain/settings.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { reportScreenWords } from '../../../src-shared/text/screens/reports-screen.ts';
import { settingsWords as words } from '../../../src-shared/text/screens/settings-screen.ts';
import { settingLabels } from '../../../src-shared/text/settings-labels.ts';
import { Card, ErrorNote } from '../../parts/page.tsx';
import type { SettingRow } from '../../state/settings.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './settings.module.css';

/** Settings that stand together: named one by one, or all that `where` finds. */
export type SettingGroup = { readonly title: string } & (
  { readonly keys: readonly SettingKey[] } | { readonly where: (key: SettingKey) => boolean }
);

interface SettingsFormProps {
  readonly stores: Stores;
  readonly groups: readonly SettingGroup[];
  readonly note?: string;
}

const isKnown = (key: string): key is SettingKey => Object.hasOwn(settingLabels, key);

const rowsOf = (group: SettingGroup, rows: readonly SettingRow[]): readonly SettingRow[] =>
  'keys' in group
    ? group.keys.flatMap((key) => rows.find((row) => row.key === key) ?? [])
    : rows.filter(({ key }) => isKnown(key) && group.where(key));

/** Some groups of settings; only what was changed is saved. */
export function SettingsForm({ stores, groups, note }: SettingsFormProps) {
  const { settings, notices } = stores;
  const rows = useStore(settings, (state) => state.rows);
  const [changes, setChanges] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    void settings.load();
  }, [settings]);
  const changed = Object.entries(changes).filter(
    ([key, value]) => rows.find((row) => row.key === key)?.value !== value,
  );
  const save = async (): Promise<void> => {
    const answer = await settings.save(Object.fromEntries(changed));
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setChanges({});
    notices.show({ tone: 'good', text: words.saved });
  };
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {groups.map((group) => (
        <Card key={group.title} title={group.title}>
          <div className={classes.fields}>
            {rowsOf(group, rows).map((row) => (
              <SettingInput
                key={row.key}
                row={row}
                text={changes[row.key] ?? row.value}
                isWrong={error?.code === 'setting-invalid' && error.key === row.key}
                onText={(text) => {
                  setChanges({ ...changes, [row.key]: text });
                }}
              />
            ))}
          </div>
        </Card>
      ))}
      <div className={classes.bar}>
        <span className={classes.barNote} role="status">
          {changed.length === 0 ? words.nothingChanged : words.changedCount(formatNumber(changed.length))}
        </span>
        <Button type="submit" disabled={changed.length === 0}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

const papers = Object.entries(reportScreenWords.papers).map(([value, label]) => ({ value, label }));
const longText = 48;

interface SettingInputProps {
  readonly row: SettingRow;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onText: (text: string) => void;
}

function SettingInput({ row, text, isWrong, onText }: SettingInputProps) {
  const { label, hint } = isKnown(row.key) ? settingLabels[row.key] : { label: row.key, hint: undefined };
  const isOwn = row.initial !== '' && row.value !== row.initial;
  const shared = {
    label,
    description: isOwn
      ? [hint, words.initial(row.initial)].filter((part) => part !== undefined).join(' ')
      : hint,
    error: isWrong ? words.invalid : undefined,
    value: text,
  };
  if (row.key === 'cetak.kertas')
    return (
      <Select
        {...shared}
        allowDeselect={false}
        data={papers}
        onChange={(value) => {
          if (value !== null) onText(value);
        }}
      />
    );
  return row.initial.length > longText ? (
    <Textarea
      {...shared}
      className={classes.wide ?? ''}
      autosize
      minRows={1}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
    />
  ) : (
    <TextInput
      {...shared}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
    />
  );
}
