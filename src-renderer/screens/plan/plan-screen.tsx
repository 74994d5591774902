import { Button } from '@mantine/core';
import { IconFileImport, IconLink, IconReportMoney } from '@tabler/icons-react';
import { useEffect } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { planWords as words } from '../../../src-shared/text/screens/plan.ts';
import { suggestionWords } from '../../../src-shared/text/screens/suggestions.ts';
import { ErrorNote, Page } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { realization } from './coverage-names.ts';
import { Coverage } from './coverage.tsx';
import { NomenclatureSection } from './nomenclature-section.tsx';
import { Realizations } from './realizations.tsx';
import { Versions } from './versions.tsx';

/** Which documents of the year are imported, in which versions, and what is missing. */
export function PlanScreen({ stores }: { readonly stores: Stores }) {
  const { plan, session } = stores;
  const error = useStore(plan, (state) => state.error);
  const year = useStore(session, (state) => state.year);
  useEffect(() => {
    void plan.load();
  }, [plan]);
  const go = (what: 'plan' | 'realization', document: string | null): void => {
    session.go({ screen: 'plan-import', what, document });
  };
  return (
    <Page
      scrolls
      title={words.title}
      sub={words.sub(String(year))}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconLink size={15} />}
            onClick={() => {
              session.go({ screen: 'suggestions', agreementId: null });
            }}
          >
            {suggestionWords.open}
          </Button>
          <Button
            variant="default"
            leftSection={<IconReportMoney size={15} />}
            onClick={() => {
              go('realization', null);
            }}
          >
            {words.importRealization}
          </Button>
          <Button
            leftSection={<IconFileImport size={15} />}
            onClick={() => {
              go('plan', null);
            }}
          >
            {words.import}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorNote words={errorWords(error)} />}
      <Coverage
        stores={stores}
        onImport={(document) => {
          if (document === realization) go('realization', null);
          else go('plan', document);
        }}
      />
      <Versions stores={stores} />
      <Realizations stores={stores} />
      <NomenclatureSection stores={stores} />
    </Page>
  );
}
