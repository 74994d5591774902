import { lazy, Suspense } from 'react';
import { AgreementsScreen } from '../screens/agreements/agreements-screen.tsx';
import type { Route } from '../state/session.ts';
import type { Stores } from '../state/stores.ts';
import { loaders } from './loaders.ts';

const AgreementForm = lazy(async () => ({ default: (await loaders.form()).AgreementForm }));
const RecordPage = lazy(async () => ({ default: (await loaders.record()).RecordPage }));
const RegisterImportScreen = lazy(async () => ({
  default: (await loaders.registerImport()).RegisterImportScreen,
}));
const PlanScreen = lazy(async () => ({ default: (await loaders.plan()).PlanScreen }));
const PlanImportScreen = lazy(async () => ({ default: (await loaders.planImport()).PlanImportScreen }));
const PlanLinesScreen = lazy(async () => ({ default: (await loaders.planLines()).PlanLinesScreen }));
const NomenclatureImportScreen = lazy(async () => ({
  default: (await loaders.nomenclatureImport()).NomenclatureImportScreen,
}));
const NomenclatureCodesScreen = lazy(async () => ({
  default: (await loaders.nomenclatureCodes()).NomenclatureCodesScreen,
}));
const CopyYearScreen = lazy(async () => ({ default: (await loaders.copyYear()).CopyYearScreen }));
const MappingScreen = lazy(async () => ({ default: (await loaders.mapping()).MappingScreen }));
const FollowUpsScreen = lazy(async () => ({ default: (await loaders.followUps()).FollowUpsScreen }));
const TkksdScreen = lazy(async () => ({ default: (await loaders.tkksd()).TkksdScreen }));
const SuggestionsScreen = lazy(async () => ({
  default: (await loaders.suggestions()).SuggestionsScreen,
}));
const GapsScreen = lazy(async () => ({ default: (await loaders.gaps()).GapsScreen }));
const ReportsScreen = lazy(async () => ({ default: (await loaders.reports()).ReportsScreen }));
const SettingsScreen = lazy(async () => ({ default: (await loaders.settings()).SettingsScreen }));

/** The screens that need nothing but the stores. */
const plainScreens = {
  'register-import': RegisterImportScreen,
  plan: PlanScreen,
  'nomenclature-import': NomenclatureImportScreen,
  mapping: MappingScreen,
  'follow-ups': FollowUpsScreen,
  tkksd: TkksdScreen,
  gaps: GapsScreen,
  reports: ReportsScreen,
  settings: SettingsScreen,
  agreements: AgreementsScreen,
} as const;

type PlainRoute = Extract<Route, { readonly screen: keyof typeof plainScreens }>;

const isPlain = (route: Route): route is PlainRoute => Object.hasOwn(plainScreens, route.screen);

interface ScreenProps {
  readonly route: Route;
  readonly stores: Stores;
}

/** The screen that stands at a route. */
export function ScreenOf(props: ScreenProps) {
  return (
    <Suspense fallback={null}>
      <Chosen {...props} />
    </Suspense>
  );
}

function Chosen({ route, stores }: ScreenProps) {
  if (isPlain(route)) {
    const Plain = plainScreens[route.screen];
    return <Plain stores={stores} />;
  }
  switch (route.screen) {
    case 'agreement':
      return <RecordPage key={route.id} stores={stores} id={route.id} />;
    case 'agreement-new':
      return <NewAgreementForm route={route} stores={stores} />;
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
    case 'nomenclature-codes':
      return <NomenclatureCodesScreen key={route.id} stores={stores} id={route.id} title={route.title} />;
    case 'copy-year':
      return (
        <CopyYearScreen
          key={`${route.agreement ?? ''} ${route.fromYear}`}
          stores={stores}
          agreement={route.agreement}
          agreementId={route.agreementId}
          fromYear={route.fromYear}
        />
      );
    case 'suggestions':
      return <SuggestionsScreen stores={stores} agreementId={route.agreementId} />;
  }
}

interface NewAgreementProps {
  readonly route: Extract<Route, { readonly screen: 'agreement-new' }>;
  readonly stores: Stores;
}

/** The form of a new agreement; one that grows out of a need is noted there when it is saved. */
function NewAgreementForm({ route, stores }: NewAgreementProps) {
  const { session, mapping } = stores;
  const { need, initial } = route;
  const home = need === undefined ? 'agreements' : 'mapping';
  return (
    <AgreementForm
      stores={stores}
      isNew
      start={need === undefined ? undefined : { initial: initial ?? {}, place: need.id }}
      onDone={(record) => {
        if (record === null) {
          session.go({ screen: home });
          return;
        }
        if (need !== undefined)
          void mapping.link(need.id, need.revision, String(record.values['code'] ?? ''));
        session.go({ screen: 'agreement', id: record.id });
      }}
    />
  );
}
