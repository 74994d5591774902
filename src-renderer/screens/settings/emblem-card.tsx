import { Button, Group } from '@mantine/core';
import { useEffect } from 'react';
import { settingsWords } from '../../../src-shared/text/screens/settings-screen.ts';
import { Card } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './settings.module.css';

const { emblem: words } = settingsWords;

/** The emblem that stands in the letterhead of every report. */
export function EmblemCard({ stores }: { readonly stores: Stores }) {
  const { letterhead } = stores;
  const emblem = useStore(letterhead, (state) => state.emblem);
  useEffect(() => {
    void letterhead.load();
  }, [letterhead]);
  return (
    <Card title={words.title}>
      <p className={classes.note}>{words.note}</p>
      <Group gap="md" mt="sm">
        {emblem === null ? (
          <span className={classes.note}>{words.none}</span>
        ) : (
          <img className={classes.emblem} src={emblem} alt={words.alt} />
        )}
        <Button variant="default" onClick={() => void letterhead.chooseEmblem()}>
          {emblem === null ? words.choose : words.change}
        </Button>
        {emblem !== null && (
          <Button variant="subtle" onClick={() => void letterhead.removeEmblem()}>
            {words.remove}
          </Button>
        )}
      </Group>
    </Card>
  );
}
