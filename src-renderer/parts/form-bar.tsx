import { Button } from '@mantine/core';
import { formatNumber } from '../../src-shared/text/format.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { recordWords as words } from '../../src-shared/text/screens/record.ts';
import classes from './form.module.css';
import { useEditor, type FormEditor } from './form-editor.ts';

interface FormBarProps {
  readonly editor: FormEditor;
  readonly onCancel: () => void;
  /** Whether the bar sticks to the window's lower edge. */
  readonly isSticky: boolean;
}

/** Save and cancel, with how many things are still wrong. */
export function FormBar({ editor, onCancel, isSticky }: FormBarProps) {
  const isSaving = useEditor(editor, (state) => state.isSaving);
  const shown = useEditor(
    editor,
    (state) => Object.keys(state.problems).filter((field) => state.touched.has(field)).length,
  );
  return (
    <div className={isSticky ? classes.bar : classes.problemBar}>
      <span className={shown > 0 ? classes.barProblem : classes.barNote} role="status">
        {shown > 0 ? words.problems(formatNumber(shown)) : words.draftKept}
      </span>
      <Button variant="default" onClick={onCancel}>
        {commonWords.cancel}
      </Button>
      <Button type="submit" loading={isSaving}>
        {commonWords.save}
      </Button>
    </div>
  );
}
