import { Button } from '@mantine/core';
import { kindSpec } from '../../src-shared/domain/register/kinds.ts';
import { errorWords } from '../../src-shared/text/errors.ts';
import { formatMoment } from '../../src-shared/text/moment.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { recordWords as words } from '../../src-shared/text/screens/record.ts';
import { fieldText } from './field-text.ts';
import classes from './form.module.css';
import { ErrorNote } from './page.tsx';
import { useEditor, type FormEditor, type FormRecord } from './form-editor.ts';

interface FormStateProps {
  readonly editor: FormEditor;
  readonly onSaved: (record: FormRecord) => void;
}

/** What stands above a form: a draft that was found, a refusal, or two versions to choose from. */
export function FormState({ editor, onSaved }: FormStateProps) {
  const { draft, error, theirs } = useEditor(editor, (state) => state);
  return (
    <>
      {draft !== null && (
        <div className={classes.banner} role="status">
          <span>{words.draftFound(formatMoment(draft.savedAt))}</span>
          <Button onClick={editor.useDraft}>{commonWords.goOn}</Button>
          <Button variant="default" onClick={editor.dropDraft}>
            {commonWords.discard}
          </Button>
        </div>
      )}
      {theirs !== null && <TwoVersions editor={editor} theirs={theirs} onSaved={onSaved} />}
      {error !== null && theirs === null && <ErrorNote words={errorWords(error)} />}
    </>
  );
}

interface TwoVersionsProps extends FormStateProps {
  readonly theirs: FormRecord;
}

function TwoVersions({ editor, theirs, onSaved }: TwoVersionsProps) {
  const texts = useEditor(editor, (state) => state.texts);
  const rows = Object.entries(kindSpec(editor.kind).fields).flatMap(([field, spec]) => {
    const saved = fieldText(spec, theirs.values[field]);
    const mine = fieldText(spec, texts[field]);
    const isSame = (texts[field] ?? '') === String(theirs.values[field] ?? '') || mine === saved;
    return isSame ? [] : [{ field, label: spec.column, mine, saved }];
  });
  const keep = async (): Promise<void> => {
    const saved = await editor.keepMine();
    if (saved !== null) onSaved(saved);
  };
  return (
    <section className={classes.conflict} role="alert" aria-label={words.changedTitle}>
      <strong>{words.changedTitle}</strong>
      <div>{words.changedText}</div>
      <table className={classes.compare}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <td>{row.label}</td>
              <td>{row.mine ?? commonWords.empty}</td>
              <td>{row.saved ?? commonWords.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button onClick={() => void keep()}>{words.keepMine}</Button>
        <Button variant="default" onClick={editor.takeTheirs}>
          {words.takeTheirs}
        </Button>
      </div>
    </section>
  );
}
