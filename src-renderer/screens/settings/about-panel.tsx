import { Button } from '@mantine/core';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { shellWords } from '../../../src-shared/text/screens/shell.ts';
import { settingsWords as words } from '../../../src-shared/text/screens/settings-screen.ts';
import { Facts } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './settings.module.css';

/** Version, place of the data, and the log for whoever helps. */
export function AboutPanel({ stores }: { readonly stores: Stores }) {
  const status = useStore(stores.session, (state) => state.status);
  return (
    <div className={classes.stack}>
      <Card title={shellWords.tagline}>
        <Facts
          facts={[
            { label: words.version, value: status?.version },
            { label: words.region, value: status?.office?.region },
            { label: words.database, value: status?.databasePath },
            { label: words.installation, value: status?.office?.installation },
            { label: words.agreements, value: formatNumber(status?.agreements ?? 0) },
          ]}
        />
      </Card>
      <Card title={words.log}>
        <p className={classes.note}>{words.logNote}</p>
        <Button mt="sm" variant="default" onClick={() => void stores.session.openLog()}>
          {words.openLog}
        </Button>
      </Card>
    </div>
  );
}
