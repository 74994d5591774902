import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldsOf } from '../../../src-shared/domain/register/kinds.ts';
import { ownListScreenWords as words } from '../../../src-shared/text/screens/own-list.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { fieldText } from '../../parts/field-text.ts';
import { Card } from '../../parts/page.tsx';
import type { OwnListOptions, OwnListOutcome } from '../../state/imports.ts';
import classes from './own-list.module.css';

type Pair = OwnListOutcome['duplicates'][number];
type Side = Pair['a'];

const sideName = ({ row }: Side): string => (row === null ? words.inRegister : words.rowOf(String(row)));

interface SimilarCardProps {
  readonly outcome: OwnListOutcome;
  readonly options: OwnListOptions;
  readonly onDecide: (change: Partial<OwnListOptions>) => void;
}

/** Rows that look like another row or like a record of the register, side by side. */
export function SimilarCard({ outcome, options, onDecide }: SimilarCardProps) {
  if (outcome.duplicates.length === 0) return null;
  return (
    <Card title={words.similar}>
      <p className={classes.hint}>{words.similarHint}</p>
      {outcome.duplicates.map((pair) => (
        <SimilarPair
          key={`${pair.a.code}-${pair.b.code}`}
          pair={pair}
          onAnswer={(answer) => {
            const { sheet, row } = pair.b;
            if (sheet === null || row === null) return;
            onDecide({
              duplicates: [...options.duplicates, { sheet, row, code: pair.a.code, ...answer }],
            });
          }}
        />
      ))}
    </Card>
  );
}

interface Answer {
  readonly action: 'same' | 'different';
  readonly keep: string[];
  readonly reason: string;
}

interface SimilarPairProps {
  readonly pair: Pair;
  readonly onAnswer: (answer: Answer) => void;
}

/** One pair: every field in which either side says something, and the answers that an officer can give. */
function SimilarPair({ pair: { a, b, score }, onAnswer }: SimilarPairProps) {
  const [keep, setKeep] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const rows = fieldsOf('agreement').flatMap(([field, spec]) => {
    const [left, right] = [a.values[field], b.values[field]];
    return left === undefined && right === undefined
      ? []
      : [
          {
            field,
            label: spec.column,
            a: fieldText(spec, left),
            b: fieldText(spec, right),
            isSame: left === right,
          },
        ];
  });
  return (
    <section className={classes.pair} aria-label={`${sideName(a)}, ${sideName(b)}`}>
      <strong>{words.score(String(Math.round(score * 100)))}</strong>
      <PlainTable
        label={words.similar}
        rows={rows}
        rowKey={({ field }) => field}
        columns={[
          { id: 'field', header: words.field, cell: ({ label }) => label },
          { id: 'a', header: sideName(a), cell: (row) => row.a ?? commonWords.empty },
          { id: 'b', header: sideName(b), cell: (row) => row.b ?? commonWords.empty },
          {
            id: 'keep',
            header: words.keep,
            cell: ({ field, label, isSame }) =>
              a.id !== null && !isSame ? (
                <Checkbox
                  aria-label={words.keepOf(label)}
                  checked={keep.includes(field)}
                  onChange={(event) => {
                    const others = keep.filter((one) => one !== field);
                    setKeep(event.currentTarget.checked ? [...others, field] : others);
                  }}
                />
              ) : null,
          },
        ]}
      />
      <div className={classes.answers}>
        <Button
          onClick={() => {
            onAnswer({ action: 'same', keep: [...keep], reason: '' });
          }}
        >
          {words.same}
        </Button>
        <TextInput
          aria-label={words.reason}
          placeholder={words.reason}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <Button
          variant="default"
          disabled={reason.trim() === ''}
          onClick={() => {
            onAnswer({ action: 'different', keep: [], reason: reason.trim() });
          }}
        >
          {words.different}
        </Button>
      </div>
    </section>
  );
}
