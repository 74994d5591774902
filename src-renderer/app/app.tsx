import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { theme } from '../parts/theme.ts';
import { StartProblem } from '../screens/start/start-problem.tsx';
import { Starting } from '../screens/start/starting.tsx';
import { Wizard } from '../screens/start/wizard.tsx';
import type { Stores } from '../state/stores.ts';
import { useStore } from '../state/use-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { useNotices } from './use-notices.ts';

const dates = { locale: 'id', firstDayOfWeek: 1 } as const;

const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="padu-nonce"]')?.content ?? '';

/** The whole window. */
export function App({ stores }: { readonly stores: Stores }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="light" getStyleNonce={nonce}>
      <DatesProvider settings={dates}>
        <Notifications position="bottom-right" limit={3} />
        <ErrorBoundary>
          <Phase stores={stores} />
        </ErrorBoundary>
      </DatesProvider>
    </MantineProvider>
  );
}

function Phase({ stores }: { readonly stores: Stores }) {
  const phase = useStore(stores.session, (state) => state.phase);
  useNotices(stores.notices);
  useEffect(() => {
    // Tests and the tour wait for this flag instead of sleeping.
    if (phase === 'loading' || document.documentElement.dataset.ready === 'true') return;
    document.documentElement.dataset.ready = 'true';
    performance.mark('usable');
  }, [phase]);
  switch (phase) {
    case 'loading':
      return <Starting />;
    case 'problem':
      return <StartProblem stores={stores} />;
    case 'set-up':
      return <Wizard stores={stores} />;
    case 'ready':
      return <Frame stores={stores} />;
  }
}
