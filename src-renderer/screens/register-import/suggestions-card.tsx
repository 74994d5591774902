import { Button, Switch, TextInput } from '@mantine/core';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { topicText } from '../../../src-shared/text/own-list.ts';
import { importWords } from '../../../src-shared/text/screens/imports.ts';
import { ownListScreenWords as words } from '../../../src-shared/text/screens/own-list.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import type { OwnListOptions, OwnListOutcome } from '../../state/imports.ts';
import classes from './own-list.module.css';

type Topic = OwnListOutcome['topics'][number];
type Suggestion = OwnListOutcome['suggestions'][number];

interface SuggestionsCardProps {
  readonly outcome: OwnListOutcome;
  readonly options: OwnListOptions;
  readonly onDecide: (change: Partial<OwnListOptions>) => void;
}

const isAt = (one: { sheet: string; row: number; column: string }, other: Suggestion): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** What was read from texts: by topic in bulk, and one by one. */
export function SuggestionsCard({ outcome, options, onDecide }: SuggestionsCardProps) {
  const { topics, suggestions, suggestionsTotal } = outcome;
  if (suggestionsTotal === 0) return null;
  const decisionOf = (row: Suggestion) => options.decisions.find((one) => isAt(one, row));
  const valueOf = (row: Suggestion): string | null => {
    const decided = decisionOf(row);
    if (decided !== undefined) return decided.value;
    return row.sure || options.acceptedTopics.includes(row.topic) ? row.value : null;
  };
  const decide = ({ sheet, row, column }: Suggestion, value: string | null): void => {
    const others = options.decisions.filter(
      (one) => one.sheet !== sheet || one.row !== row || one.column !== column,
    );
    onDecide({ decisions: [...others, { sheet, row, column, value }] });
  };
  const accept = ({ topic }: Topic, isAccepted: boolean): void => {
    const others = options.acceptedTopics.filter((one) => one !== topic);
    onDecide({ acceptedTopics: isAccepted ? [...others, topic] : others });
  };
  return (
    <Card title={words.suggestions}>
      <p className={classes.hint}>{words.suggestionsHint}</p>
      <PlainTable<Topic>
        label={words.suggestions}
        rows={topics}
        rowKey={({ topic }) => topic}
        columns={[
          { id: 'topic', header: words.topic, cell: ({ topic }) => topicText[topic] },
          { id: 'sure', header: words.sure, align: 'end', cell: ({ sure }) => formatNumber(sure) },
          { id: 'unsure', header: words.unsure, align: 'end', cell: ({ unsure }) => formatNumber(unsure) },
          { id: 'unread', header: words.unread, align: 'end', cell: ({ unread }) => formatNumber(unread) },
          {
            id: 'accept',
            header: words.acceptUnsure,
            cell: (row) => (
              <Switch
                aria-label={words.acceptTopic(topicText[row.topic])}
                disabled={row.unsure === 0}
                checked={options.acceptedTopics.includes(row.topic)}
                onChange={(event) => {
                  accept(row, event.currentTarget.checked);
                }}
              />
            ),
          },
        ]}
      />
      {suggestionsTotal > suggestions.length && (
        <p className={classes.hint}>
          {importWords.partOf(formatNumber(suggestions.length), formatNumber(suggestionsTotal))}
        </p>
      )}
      <PlainTable<Suggestion>
        label={words.value}
        rows={suggestions}
        rowKey={(row, index) => `${row.sheet}-${row.row}-${row.column}-${index}`}
        columns={[
          { id: 'row', header: importWords.row, align: 'end', cell: ({ row }) => row },
          { id: 'raw', header: words.raw, cell: ({ raw }) => <div className={classes.samples}>{raw}</div> },
          { id: 'column', header: words.target, cell: ({ column }) => column },
          {
            id: 'value',
            header: words.value,
            cell: (row) => (
              <SuggestedValue
                key={valueOf(row) ?? row.value ?? ''}
                row={row}
                value={valueOf(row)}
                onValue={(value) => {
                  decide(row, value);
                }}
              />
            ),
          },
          {
            id: 'why',
            header: words.why,
            cell: ({ sure, reason }) => `${sure ? words.sure : words.unsure}. ${reason}`,
          },
        ]}
      />
    </Card>
  );
}

interface SuggestedValueProps {
  readonly row: Suggestion;
  /** What is taken, or null where nothing is. */
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** The value that is proposed or typed, and whether it is taken. */
function SuggestedValue({ row, value, onValue }: SuggestedValueProps) {
  const proposed = value ?? row.value ?? '';
  return (
    <div className={classes.value}>
      <TextInput
        aria-label={words.valueOf(String(row.row), row.column)}
        defaultValue={proposed}
        onBlur={(event) => {
          const typed = event.currentTarget.value.trim();
          if (typed !== proposed) onValue(typed === '' ? null : typed);
        }}
      />
      <span>{value === null ? words.notTaken : words.taken}</span>
      {proposed !== '' && (
        <Button
          variant="subtle"
          onClick={() => {
            onValue(value === null ? proposed : null);
          }}
        >
          {value === null ? words.use : words.leave}
        </Button>
      )}
    </div>
  );
}
