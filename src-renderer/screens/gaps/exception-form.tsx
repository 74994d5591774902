import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { kinds } from '../../../src-shared/domain/register/kinds.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { problemText } from '../../../src-shared/text/problems.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { FieldInput } from '../../parts/field-input.tsx';
import { ErrorNote } from '../../parts/page.tsx';
import type { Finding } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './gaps.module.css';

const fields = ['reason', 'evidence', 'decidedBy', 'decidedOn', 'validUntil'] as const;
const needed: ReadonlySet<string> = new Set(['reason', 'evidence']);

interface ExceptionFormProps {
  readonly stores: Stores;
  readonly finding: Finding;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Records why a finding does not count, with its proof; reports print both. */
export function ExceptionForm({ stores, finding, onSaved, onCancel }: ExceptionFormProps) {
  const { gaps, session, lookups, notices } = stores;
  const [editor] = useState(() => gaps.except(finding));
  const { texts, problems, touched, error, isSaving } = useStore(editor, (state) => state);
  const opds = useStore(session, (state) => state.opds);
  useEffect(() => editor.leave, [editor]);
  const isWhole = [...needed].every((field) => (texts[field] ?? '').trim() !== '');
  const submit = async (): Promise<void> => {
    if ((await editor.save()) === null) return;
    notices.show({ tone: 'good', text: words.exceptSaved });
    onSaved();
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 className={classes.section}>{words.exceptTitle}</h3>
      <span className={classes.muted}>{words.exceptHint}</span>
      {fields.map((field) => {
        const problem = touched.has(field) ? problems[field] : undefined;
        return (
          <FieldInput
            key={field}
            spec={kinds.exception.fields[field]}
            text={texts[field] ?? ''}
            lookups={{ ...lookups, opds }}
            isRequired={needed.has(field)}
            isLong={needed.has(field)}
            error={problem === undefined ? undefined : problemText[problem]}
            onText={(text) => {
              editor.set(field, text);
            }}
          />
        );
      })}
      {error !== null && <ErrorNote words={errorWords(error)} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={isSaving} disabled={!isWhole}>
          {commonWords.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {commonWords.cancel}
        </Button>
      </div>
      {!isWhole && <span className={classes.muted}>{words.exceptNeeds}</span>}
    </form>
  );
}
