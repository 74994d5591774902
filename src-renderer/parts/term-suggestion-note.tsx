import { Anchor } from '@mantine/core';
import { suggestTerm, type TermSuggestion } from '../../src-shared/domain/register/duration.ts';
import { isCivilDate } from '../../src-shared/domain/dates.ts';
import { formatDate } from '../../src-shared/text/format.ts';
import { recordWords as words } from '../../src-shared/text/screens/record.ts';
import { termReasonText } from '../../src-shared/text/terms.ts';
import { useEditor, type FormEditor } from './form-editor.ts';
import classes from './form.module.css';

const toDay = (text: string | undefined): string | null =>
  text !== undefined && isCivilDate(text) ? text : null;

/** What the suggestion would put into the form and does not stand there yet. */
function toTyping(found: TermSuggestion, texts: Readonly<Record<string, string>>): [string, string][] {
  const wanted: readonly (readonly [string, string | null])[] = [
    ['startsOn', found.start],
    ['endsOn', found.end],
    ['isOpenEnded', found.isOpenEnded ? 'Ya' : null],
  ];
  return wanted.flatMap(([field, value]) =>
    value === null || texts[field] === value ? [] : [[field, value]],
  );
}

/** What the written term suggests for start and end, how sure that is and why; the officer takes it with one click. */
export function TermSuggestionNote({ editor }: { readonly editor: FormEditor }) {
  const texts = useEditor(editor, (state) => state.texts);
  const text = texts['durationText'] ?? '';
  if (text.trim() === '') return null;
  const found = suggestTerm({
    text,
    signedOn: toDay(texts['signedOn']),
    startsOn: toDay(texts['startsOn']),
  });
  const typing = toTyping(found, texts);
  const reads = found.end !== null || found.start !== null || found.isOpenEnded;
  if (reads && typing.length === 0) return null;
  const day = (date: string | null): string | null => (date === null ? null : formatDate(date));
  return (
    <div className={classes.suggestion} role="status">
      <span>
        {reads ? words.termSuggestion(day(found.start), day(found.end), found.isOpenEnded) : ''}{' '}
        {termReasonText[found.why]} {reads && !found.isSure ? words.termUnsure : ''}
      </span>
      {typing.length > 0 && (
        <Anchor
          component="button"
          type="button"
          size="xs"
          onClick={() => {
            for (const [field, value] of typing) editor.set(field, value);
          }}
        >
          {words.useSuggestion}
        </Anchor>
      )}
    </div>
  );
}
