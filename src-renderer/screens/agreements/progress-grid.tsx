import { ActionIcon, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { readMeasure } from '../../../src-shared/domain/gap/measure.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { followUpWords } from '../../../src-shared/text/screens/follow-ups.ts';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import type { RecordView } from '../../state/editor.ts';
import type { AgreementView } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { ChildForm } from './child-form.tsx';
import classes from './record.module.css';

interface ProgressGridProps {
  readonly stores: Stores;
  readonly view: AgreementView;
}

/** A quarter of an obligation: its place, and what is recorded there. */
interface Place {
  readonly year: number;
  readonly obligationNo: number;
  readonly quarter: number;
}

const quarters = [1, 2, 3, 4];
const quickFields = ['physicalPercent', 'achievement'] as const;

const textOf = (row: RecordView | undefined, field: string): string => String(row?.values[field] ?? '');

const labelOf = (field: (typeof quickFields)[number], { obligationNo, quarter }: Place): string =>
  words.progressCell(
    field === 'physicalPercent' ? words.physical : words.achievement,
    String(obligationNo),
    followUpWords.quarters[quarter] ?? '',
  );

/** Percents lie between 0 and 100; an achievement may be any text. */
function isOdd(field: string, text: string): boolean {
  if (field !== 'physicalPercent' || text.trim() === '') return false;
  const value = readMeasure(text);
  return value === null || value < 0 || value > 100;
}

/** The quarters of the year's obligations: physical percent and achievement typed in place, the rest in a form. */
export function ProgressGrid({ stores, view }: ProgressGridProps) {
  const year = useStore(stores.session, (state) => state.year);
  const [edited, setEdited] = useState<{ readonly place: Place; readonly row: RecordView | null } | null>(
    null,
  );
  const obligations = (view.children['obligation'] ?? [])
    .filter(({ values }) => values['year'] === year)
    .toSorted((a, b) => Number(a.values['no']) - Number(b.values['no']));
  const rowAt = ({ obligationNo, quarter }: Place): RecordView | undefined =>
    (view.children['progress'] ?? []).find(
      ({ values }) =>
        values['year'] === year && values['obligationNo'] === obligationNo && values['quarter'] === quarter,
    );
  const title = words.progressOf(String(year));
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.tabHead}>
        <h2 className={classes.tabTitle}>{title}</h2>
        <span className={classes.sums}>{words.progressHint}</span>
      </div>
      {obligations.length === 0 ? (
        <p className={classes.muted}>{words.noObligations(String(year))}</p>
      ) : (
        <table className={classes.progress} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.obligation}</th>
              {quarters.map((quarter) => (
                <th key={quarter} scope="col">
                  {followUpWords.quarters[quarter]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {obligations.map((obligation) => {
              const obligationNo = Number(obligation.values['no']);
              return (
                <tr key={obligation.id}>
                  <th scope="row">
                    <span className={classes.obligation} title={textOf(obligation, 'description')}>
                      {`${obligationNo}. ${textOf(obligation, 'description')}`}
                    </span>
                    <span className={classes.muted}>
                      {words.targetOf(textOf(obligation, 'target'), textOf(obligation, 'unit'))}
                    </span>
                  </th>
                  {quarters.map((quarter) => {
                    const place = { year, obligationNo, quarter };
                    const row = rowAt(place);
                    return (
                      <td key={quarter}>
                        <Cell
                          key={`${row?.id ?? 'new'}-${row?.revision ?? 0}`}
                          stores={stores}
                          place={place}
                          row={row}
                          onEdit={() => {
                            setEdited({ place, row: row ?? null });
                          }}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {edited !== null && (
        <ChildForm
          stores={stores}
          kind="progress"
          record={edited.row}
          initial={{ ...edited.place }}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}

interface CellProps {
  readonly stores: Stores;
  readonly place: Place;
  readonly row: RecordView | undefined;
  readonly onEdit: () => void;
}

function Cell({ stores, place, row, onEdit }: CellProps) {
  const [texts, setTexts] = useState({
    physicalPercent: textOf(row, 'physicalPercent'),
    achievement: textOf(row, 'achievement'),
  });
  const problem = textOf(row, 'problem');
  const names: Readonly<Record<string, string>> = labels.problemCauses;
  const save = (field: (typeof quickFields)[number]): void => {
    const text = texts[field].trim();
    if (text === textOf(row, field) || isOdd(field, text)) return;
    void stores.record.saveProgress({
      place,
      record: row ?? null,
      values: { [field]: text === '' ? null : text },
    });
  };
  return (
    <div className={classes.cell}>
      {quickFields.map((field) => (
        <TextInput
          key={field}
          aria-label={labelOf(field, place)}
          placeholder={field === 'physicalPercent' ? words.physicalShort : words.achievement}
          error={isOdd(field, texts[field]) ? words.percentOdd : undefined}
          value={texts[field]}
          onChange={(event) => {
            setTexts({ ...texts, [field]: event.currentTarget.value });
          }}
          onBlur={() => {
            save(field);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save(field);
          }}
        />
      ))}
      <div className={classes.cellFoot}>
        <span className={problem === '' ? classes.muted : classes.problem}>
          {problem === '' ? '' : (names[problem] ?? problem)}
        </span>
        <ActionIcon
          aria-label={words.progressMore(
            String(place.obligationNo),
            followUpWords.quarters[place.quarter] ?? '',
          )}
          title={words.progressMoreHint}
          onClick={onEdit}
        >
          <IconPencil size={14} />
        </ActionIcon>
      </div>
    </div>
  );
}
