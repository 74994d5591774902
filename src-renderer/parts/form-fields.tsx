import { kindSpec } from '../../src-shared/domain/register/kinds.ts';
import { problemText } from '../../src-shared/text/problems.ts';
import { recordWords as words } from '../../src-shared/text/screens/record.ts';
import { CodeSuggestion } from './code-suggestion.tsx';
import { FieldInput, type FieldLookups } from './field-input.tsx';
import classes from './form.module.css';
import { useEditor, type FormEditor } from './form-editor.ts';
import { longFields } from './long-fields.ts';
import { TermSuggestionNote } from './term-suggestion-note.tsx';

interface FormFieldsProps {
  readonly editor: FormEditor;
  readonly fields: readonly string[];
  readonly lookups: FieldLookups;
}

/** The inputs of some fields, in three columns. */
export function FormFields({ editor, fields, lookups }: FormFieldsProps) {
  return (
    <div className={classes.grid}>
      {fields.map((field) => (
        <div key={field} className={longFields.has(field) ? classes.full : undefined}>
          <FormField editor={editor} field={field} lookups={lookups} />
          {editor.kind === 'agreement' && field === 'durationText' && <TermSuggestionNote editor={editor} />}
          {editor.kind === 'budgetLink' && field === 'subActivityCode' && (
            <CodeSuggestion editor={editor} lookups={lookups} />
          )}
        </div>
      ))}
    </div>
  );
}

interface FormFieldProps {
  readonly editor: FormEditor;
  readonly field: string;
  readonly lookups: FieldLookups;
}

function FormField({ editor, field, lookups }: FormFieldProps) {
  const { fields, key, mayBeEmpty = [] } = kindSpec(editor.kind);
  const text = useEditor(editor, (state) => state.texts[field] ?? '');
  const problem = useEditor(editor, (state) =>
    state.touched.has(field) ? state.problems[field] : undefined,
  );
  const spec = fields[field];
  if (spec === undefined) return null;
  return (
    <FieldInput
      spec={spec}
      text={text}
      lookups={lookups}
      isLong={longFields.has(field)}
      isRequired={key.includes(field) && !mayBeEmpty.includes(field)}
      hint={words.fieldHints[field]}
      error={problem === undefined ? undefined : problemText[problem]}
      onText={(next) => {
        editor.set(field, next);
      }}
    />
  );
}
