import { Select } from '@mantine/core';
import { ownColumns } from '../../../src-shared/domain/own-list/own-columns.ts';
import { closedLists } from '../../../src-shared/domain/register/lists.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { ownListScreenWords as words } from '../../../src-shared/text/screens/own-list.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import type { OwnListOutcome } from '../../state/imports.ts';

type Word = OwnListOutcome['words'][number];

/** The values of the closed list behind one of our columns. */
function choicesOf(column: string): { value: string; label: string }[] {
  const list = ownColumns.get(column)?.spec.list;
  if (list === undefined) return [];
  const named: Readonly<Record<string, string>> = labels[list];
  return closedLists[list].map((value) => ({ value, label: named[value] ?? value }));
}

interface WordsCardProps {
  readonly outcome: OwnListOutcome;
  readonly onChange: (mapping: OwnListOutcome['mapping']) => void;
}

/** What the list's words mean in our closed lists. */
export function WordsCard({ outcome, onChange }: WordsCardProps) {
  const { mapping, words: rows } = outcome;
  if (rows.length === 0) return null;
  const give = ({ column, word }: Word, code: string | null): void => {
    const { [word]: _before, ...others } = mapping.values[column] ?? {};
    const given = code === null ? others : { ...others, [word]: code };
    onChange({ ...mapping, values: { ...mapping.values, [column]: given } });
  };
  return (
    <Card title={words.words}>
      <PlainTable<Word>
        label={words.words}
        rows={rows}
        rowKey={({ column, word }) => `${column}-${word}`}
        columns={[
          { id: 'column', header: words.target, cell: ({ column }) => column },
          { id: 'word', header: words.word, cell: ({ word }) => word },
          { id: 'count', header: words.count, align: 'end', cell: ({ count }) => count },
          {
            id: 'code',
            header: words.meaning,
            cell: (row) => (
              <Select
                clearable
                searchable
                aria-label={words.meaningOf(row.word)}
                placeholder={words.unknownWord}
                data={choicesOf(row.column)}
                value={row.code}
                onChange={(code) => {
                  give(row, code);
                }}
              />
            ),
          },
        ]}
      />
    </Card>
  );
}
