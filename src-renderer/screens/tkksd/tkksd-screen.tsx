import { Tabs } from '@mantine/core';
import { useEffect } from 'react';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import { Page } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import { DecreeTab } from './decree-tab.tsx';
import { DutiesTab } from './duties-tab.tsx';
import { MeetingsTab } from './meetings-tab.tsx';

/** The coordination team: its decrees with their members, its meetings, and how its duties stand. */
export function TkksdScreen({ stores }: { readonly stores: Stores }) {
  const { tkksd } = stores;
  useEffect(() => {
    tkksd.load();
  }, [tkksd]);
  return (
    <Page scrolls title={words.title} sub={words.sub}>
      <Tabs defaultValue="decree" keepMounted={false}>
        <Tabs.List>
          {Object.entries(words.tabs).map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="decree" pt="md">
          <DecreeTab stores={stores} />
        </Tabs.Panel>
        <Tabs.Panel value="meetings" pt="md">
          <MeetingsTab stores={stores} />
        </Tabs.Panel>
        <Tabs.Panel value="duties" pt="md">
          <DutiesTab stores={stores} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
