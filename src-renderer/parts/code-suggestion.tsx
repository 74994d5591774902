import { Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { isSubActivityCode } from '../../src-shared/domain/codes.ts';
import { nomenclatureWords as words } from '../../src-shared/text/screens/nomenclature.ts';
import type { CodeAnswer, FieldLookups } from './field-input.tsx';
import classes from './form.module.css';
import { useEditor, type FormEditor } from './form-editor.ts';

interface CodeSuggestionProps {
  readonly editor: FormEditor;
  readonly lookups: FieldLookups;
}

interface Known {
  readonly question: string;
  readonly answer: CodeAnswer;
}

/** What the nomenclature of the year says of the code of a link; the replacement is taken with one click. */
export function CodeSuggestion({ editor, lookups }: CodeSuggestionProps) {
  const { subActivityCode = '', year = '', opdCode = '' } = useEditor(editor, (state) => state.texts);
  const { codeAnswer } = lookups;
  const [asked] = useDebouncedValue(`${subActivityCode}|${year}|${opdCode}`, 250);
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    const [code = '', yearText = '', opd = ''] = asked.split('|');
    if (!isSubActivityCode(code) || !/^\d{4}$/.test(yearText)) return;
    let isCurrent = true;
    void codeAnswer({ code, year: Number(yearText), opdCode: opd === '' ? null : opd }).then((answer) => {
      if (isCurrent && answer !== null) setKnown({ question: asked, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, codeAnswer]);
  // An answer to what was typed before says nothing of what is typed now.
  if (known?.question !== `${subActivityCode}|${year}|${opdCode}`) return null;
  return (
    <Suggestion
      answer={known.answer}
      year={year}
      onTake={(code) => {
        editor.set('subActivityCode', code);
      }}
    />
  );
}

interface SuggestionProps {
  readonly answer: CodeAnswer;
  readonly year: string;
  readonly onTake: (code: string) => void;
}

function Suggestion({ answer, year, onTake }: SuggestionProps) {
  const { state, replacement, oldName, name } = answer;
  const text = (words_: string) => (
    <div className={classes.codeAnswer} role="status">
      {words_}
    </div>
  );
  if (state === 'unresolved') return text(words.unknownCode(year));
  if (state === 'dropped') return text(words.droppedCode(year));
  if (state === 'listed' && oldName !== null) return text(words.renamed(name ?? ''));
  if (replacement === null) return null;
  return (
    <div className={classes.codeAnswer} role="status">
      {words.replacedBy(year, replacement.code, replacement.name)}{' '}
      <Anchor
        component="button"
        type="button"
        size="xs"
        onClick={() => {
          onTake(replacement.code);
        }}
      >
        {words.useReplacement}
      </Anchor>
    </div>
  );
}
