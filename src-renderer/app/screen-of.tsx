import { AgreementsScreen } from '../screens/agreements/agreements-screen.tsx';
import type { Route } from '../state/session.ts';
import type { Stores } from '../state/stores.ts';

/** The screen that stands at a route. */
export function ScreenOf({ route, stores }: { readonly route: Route; readonly stores: Stores }) {
  switch (route.screen) {
    case 'agreements':
    default:
      return <AgreementsScreen stores={stores} />;
  }
}
