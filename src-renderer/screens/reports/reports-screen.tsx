import { Tabs } from '@mantine/core';
import { formatDate } from '../../../src-shared/text/format.ts';
import { reportScreenWords as words } from '../../../src-shared/text/screens/reports-screen.ts';
import { sentReportWords } from '../../../src-shared/text/screens/sent-reports.ts';
import { Page } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { ArchiveTab } from './archive-tab.tsx';
import { MakeTab } from './make-tab.tsx';
import classes from './reports.module.css';
import { SentReports } from './sent-reports.tsx';

/** Making reports, and what was made of them: a tab each. */
export function ReportsScreen({ stores }: { readonly stores: Stores }) {
  const { year, asOf } = useStore(stores.session, (state) => state);
  const panels = {
    make: <MakeTab stores={stores} />,
    archive: <ArchiveTab stores={stores} />,
    sent: <SentReports stores={stores} />,
  } as const;
  const tabs = Object.entries({ ...words.tabs, sent: sentReportWords.tab }) as [
    keyof typeof panels,
    string,
  ][];
  return (
    <Page title={words.title} sub={words.sub(String(year), formatDate(asOf))}>
      <Tabs defaultValue="make" keepMounted={false} className={classes.tabs ?? ''}>
        <Tabs.List>
          {tabs.map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(([value]) => (
          <Tabs.Panel key={value} value={value} pt="sm" className={classes.panel ?? ''}>
            {panels[value]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
