import { AgreementForm } from '../screens/agreements/agreement-form.tsx';
import { AgreementsScreen } from '../screens/agreements/agreements-screen.tsx';
import { RecordPage } from '../screens/agreements/record-page.tsx';
import { GapsScreen } from '../screens/gaps/gaps-screen.tsx';
import { PlanImportScreen } from '../screens/plan/plan-import-screen.tsx';
import { PlanLinesScreen } from '../screens/plan/plan-lines-screen.tsx';
import { PlanScreen } from '../screens/plan/plan-screen.tsx';
import { RegisterImportScreen } from '../screens/register-import/register-import-screen.tsx';
import { ReportsScreen } from '../screens/reports/reports-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import type { Route } from '../state/session.ts';
import type { Stores } from '../state/stores.ts';

/** The screen that stands at a route. */
export function ScreenOf({ route, stores }: { readonly route: Route; readonly stores: Stores }) {
  const { session } = stores;
  switch (route.screen) {
    case 'agreement':
      return <RecordPage key={route.id} stores={stores} id={route.id} />;
    case 'agreement-new':
      return (
        <AgreementForm
          stores={stores}
          isNew
          onDone={(record) => {
            session.go(record === null ? { screen: 'agreements' } : { screen: 'agreement', id: record.id });
          }}
        />
      );
    case 'register-import':
      return <RegisterImportScreen stores={stores} />;
    case 'plan':
      return <PlanScreen stores={stores} />;
    case 'plan-import':
      return (
        <PlanImportScreen
          key={`${route.what}-${route.document ?? ''}`}
          stores={stores}
          what={route.what}
          document={route.document}
        />
      );
    case 'plan-lines':
      return <PlanLinesScreen stores={stores} versionId={route.versionId} title={route.title} />;
    case 'gaps':
      return <GapsScreen stores={stores} />;
    case 'reports':
      return <ReportsScreen stores={stores} />;
    case 'settings':
      return <SettingsScreen stores={stores} />;
    case 'agreements':
      return <AgreementsScreen stores={stores} />;
  }
}
