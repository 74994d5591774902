import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { reportScreenWords } from '../../../src-shared/text/screens/reports-screen.ts';
import type { Heading } from '../../state/letterhead.ts';
import type { ReportName } from '../../state/reports.ts';
import type { Stores } from '../../state/stores.ts';
import classes from './reports.module.css';

const { headings: words, names } = reportScreenWords;

interface HeadingsDialogProps {
  readonly stores: Stores;
  readonly name: ReportName;
  readonly onClose: () => void;
}

/** Title and column headings of a report in the office's own words; an empty field is the program's. */
export function HeadingsDialog({ stores, name, onClose }: HeadingsDialogProps) {
  const { letterhead } = stores;
  const [rows, setRows] = useState<readonly Heading[]>([]);
  useEffect(() => {
    void letterhead.headingsOf(name).then(setRows);
  }, [letterhead, name]);
  const set = (key: string, own: string): void => {
    setRows(rows.map((row) => (row.key === key ? { ...row, own } : row)));
  };
  const save = async (): Promise<void> => {
    const texts = Object.fromEntries(rows.map(({ key, own }) => [key, own]));
    if (await letterhead.saveHeadings(name, texts)) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.title(names[name])} size={720}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Text size="sm" mb="sm">
          {words.note}
        </Text>
        <div className={classes.headings}>
          {rows.map(({ key, initial, own }, index) => (
            <TextInput
              key={key}
              label={key === 'title' ? words.report : words.column(String(index), initial)}
              placeholder={initial}
              maxLength={300}
              className={key === 'title' ? (classes.wholeRow ?? '') : ''}
              value={own}
              onChange={(event) => {
                set(key, event.currentTarget.value);
              }}
            />
          ))}
        </div>
        <Group justify="space-between" mt="md">
          <Button
            variant="subtle"
            onClick={() => {
              setRows(rows.map((row) => ({ ...row, own: '' })));
            }}
          >
            {words.reset}
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {commonWords.cancel}
            </Button>
            <Button type="submit">{commonWords.save}</Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
