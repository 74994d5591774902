import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import type { EditorStore } from '../../state/editor.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';
import { useStore } from '../../state/use-store.ts';
import { DecreePanel } from './decree-panel.tsx';
import { readDecrees, termOf, validityOf } from './read-decrees.ts';
import classes from './tkksd.module.css';

/** The decrees, the latest first, and beside them the members of the chosen one. */
export function DecreeTab({ stores }: { readonly stores: Stores }) {
  const { tkksd, forms, session } = stores;
  const { rows, hasAnswer, error } = useStore(tkksd.members, (state) => state);
  const asOf = useStore(session, (state) => state.asOf);
  const [chosen, setChosen] = useState<string | null>(null);
  const [editor, setEditor] = useState<EditorStore | null>(null);
  const lookups = useFieldLookups(stores);
  const decrees = readDecrees(rows);
  const decree = decrees.find(({ number }) => number === chosen) ?? decrees[0];
  const add = (): void => {
    setEditor(forms.create('tkksdMember', {}, 'decree'));
  };
  return (
    <>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {hasAnswer && decree === undefined && error === null && (
        <Empty title={words.emptyTitle} hint={words.emptyHint}>
          <Button onClick={add}>{words.addFirst}</Button>
        </Empty>
      )}
      {decree !== undefined && (
        <div className={classes.split}>
          <section aria-label={words.decrees}>
            <ul className={classes.decrees}>
              {decrees.map((one) => (
                <li key={one.number}>
                  <button
                    type="button"
                    className={classes.decree}
                    aria-pressed={one === decree}
                    onClick={() => {
                      setChosen(one.number);
                    }}
                  >
                    <span className={classes.decreeNumber}>{one.number}</span>
                    <span className={classes.muted}>{termOf(one)}</span>
                    <span className={classes.muted}>
                      {`${validityOf(one, asOf)} · ${words.memberCount(formatNumber(one.members.length))}`}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <Button fullWidth variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
              {words.addFirst}
            </Button>
          </section>
          <DecreePanel key={decree.number} stores={stores} decree={decree} rows={rows} onEdit={setEditor} />
        </div>
      )}
      {editor !== null && (
        <RecordDialog
          title={words.memberTitle}
          editor={editor}
          lookups={lookups}
          onClose={() => {
            setEditor(null);
          }}
        />
      )}
    </>
  );
}
