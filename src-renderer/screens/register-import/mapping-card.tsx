import { Checkbox, MultiSelect } from '@mantine/core';
import { ownColumns } from '../../../src-shared/domain/own-list/own-columns.ts';
import { ownListScreenWords as words } from '../../../src-shared/text/screens/own-list.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import type { OwnListOutcome } from '../../state/imports.ts';
import classes from './own-list.module.css';

type Heading = OwnListOutcome['headings'][number];
type Mapping = OwnListOutcome['mapping'];

const targets = [...ownColumns.keys()];

const toList = (named: string | readonly string[] | undefined): readonly string[] => {
  if (named === undefined) return [];
  return typeof named === 'string' ? [named] : named;
};

/** The mapping with a heading standing for exactly these columns. */
function withTargets(mapping: Mapping, heading: string, chosen: readonly string[]): Mapping {
  const columns: Record<string, string | string[]> = {};
  for (const column of new Set([...Object.keys(mapping.columns), ...chosen])) {
    const others = toList(mapping.columns[column]).filter((one) => one !== heading);
    const named = chosen.includes(column) ? [...others, heading] : others;
    const [only] = named;
    if (only !== undefined) columns[column] = named.length === 1 ? only : named;
  }
  return { ...mapping, columns, ignored: mapping.ignored.filter((one) => one !== heading) };
}

interface MappingCardProps {
  readonly outcome: OwnListOutcome;
  readonly onChange: (mapping: Mapping) => void;
}

/** The list's headings beside our columns, with rows of the list to check them by. */
export function MappingCard({ outcome, onChange }: MappingCardProps) {
  const { mapping, mappingSource, headings } = outcome;
  const change = ({ heading }: Heading, chosen: readonly string[]): void => {
    onChange(withTargets(mapping, heading, chosen));
  };
  const ignore = ({ heading }: Heading, isIgnored: boolean): void => {
    const bare = withTargets(mapping, heading, []);
    onChange(isIgnored ? { ...bare, ignored: [...bare.ignored, heading] } : bare);
  };
  return (
    <Card title={words.mapping}>
      <p className={classes.hint}>{words.sources[mappingSource]}</p>
      <PlainTable<Heading>
        label={words.mapping}
        rows={headings}
        rowKey={({ heading }) => heading}
        columns={[
          { id: 'heading', header: words.heading, cell: ({ heading }) => heading },
          {
            id: 'samples',
            header: words.samples,
            cell: ({ samples }) => <div className={classes.samples}>{samples.join(' · ')}</div>,
          },
          {
            id: 'target',
            header: words.target,
            cell: (row) => (
              <MultiSelect
                searchable
                aria-label={words.targetOf(row.heading)}
                disabled={row.isIgnored}
                data={targets}
                value={row.columns}
                placeholder={row.columns.length === 0 && !row.isIgnored ? words.toNote : ''}
                description={
                  row.candidates.length > 0 ? words.candidates(row.candidates.join(', ')) : undefined
                }
                onChange={(chosen) => {
                  change(row, chosen);
                }}
              />
            ),
          },
          {
            id: 'ignored',
            header: words.ignored,
            cell: (row) => (
              <Checkbox
                aria-label={words.ignoreOf(row.heading)}
                checked={row.isIgnored}
                onChange={(event) => {
                  ignore(row, event.currentTarget.checked);
                }}
              />
            ),
          },
        ]}
      />
    </Card>
  );
}
