import { Button, Tabs } from '@mantine/core';
import { IconArrowLeft, IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { agreementWords } from '../../../src-shared/text/screens/agreements.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { ErrorNote, Page } from '../../parts/page.tsx';
import type { AgreementView } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { AgreementForm } from './agreement-form.tsx';
import { ChildTab } from './child-tab.tsx';
import { DocumentTab } from './document-tab.tsx';
import { FilesTab } from './files-tab.tsx';
import { FollowUpTab } from './follow-up-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { RecordSuggestions } from './record-suggestions.tsx';
import { RecordChains } from './record-chains.tsx';
import { TrashDialog } from '../../parts/trash-dialog.tsx';

interface RecordPageProps {
  readonly stores: Stores;
  readonly id: string;
}

/** One agreement: its chain and findings on top, then everything that is known of it. */
export function RecordPage({ stores, id }: RecordPageProps) {
  const { record } = stores;
  const { view, error } = useStore(record, (state) => state);
  const [isEditing, setIsEditing] = useState(false);
  useEffect(() => {
    record.open(id);
  }, [record, id]);
  if (error !== null)
    return (
      <Page title={agreementWords.title}>
        <ErrorNote words={errorWords(error)} />
      </Page>
    );
  if (view?.agreement.id !== id) return <Page title={commonWords.loading}>{null}</Page>;
  if (isEditing)
    return (
      <AgreementForm
        stores={stores}
        isNew={false}
        onDone={() => {
          setIsEditing(false);
        }}
      />
    );
  return (
    <ReadPage
      stores={stores}
      view={view}
      onEdit={() => {
        setIsEditing(true);
      }}
    />
  );
}

interface ReadPageProps {
  readonly stores: Stores;
  readonly view: AgreementView;
  readonly onEdit: () => void;
}

const asText = (value: string | number | null | undefined): string => String(value ?? '');

function subtitle({ agreement: { values } }: AgreementView): string {
  const forms: Readonly<Record<string, string>> = labels.agreementForms;
  const kinds: Readonly<Record<string, string>> = labels.cooperationKinds;
  const states: Readonly<Record<string, string>> = labels.agreementStates;
  const parts = [
    asText(values['code']),
    forms[asText(values['form'])],
    kinds[asText(values['kind'])],
    states[asText(values['status'])],
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function ReadPage({ stores, view, onEdit }: ReadPageProps) {
  const { record, session } = stores;
  const [isTrashing, setIsTrashing] = useState(false);
  const title = asText(view.agreement.values['title']);
  const toList = (): void => {
    session.go({ screen: 'agreements' });
  };
  return (
    <Page
      scrolls
      title={title === '' ? agreementWords.untitled : title}
      sub={subtitle(view)}
      actions={
        <>
          <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={15} />} onClick={toList}>
            {agreementWords.title}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTrash size={15} />}
            onClick={() => {
              setIsTrashing(true);
            }}
          >
            {commonWords.remove}
          </Button>
          <Button leftSection={<IconPencil size={15} />} onClick={onEdit}>
            {commonWords.edit}
          </Button>
        </>
      }
    >
      <RecordChains stores={stores} view={view} />
      <RecordTabs stores={stores} view={view} />
      {isTrashing && (
        <TrashDialog
          text={words.trashAgreementText}
          onClose={() => {
            setIsTrashing(false);
          }}
          onTrash={(reason) => void record.trash('agreement', view.agreement, reason, toList)}
        />
      )}
    </Page>
  );
}

function RecordTabs({ stores, view }: { readonly stores: Stores; readonly view: AgreementView }) {
  const tabs = Object.entries(words.tabs);
  return (
    <Tabs defaultValue="document" keepMounted={false}>
      <Tabs.List>
        {tabs.map(([value, label]) => (
          <Tabs.Tab key={value} value={value}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="document" pt="md">
        <DocumentTab stores={stores} view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="parties" pt="md">
        <ChildTab stores={stores} view={view} kind="party" />
      </Tabs.Panel>
      <Tabs.Panel value="obligations" pt="md">
        <ChildTab stores={stores} view={view} kind="obligation" />
      </Tabs.Panel>
      <Tabs.Panel value="links" pt="md">
        <ChildTab stores={stores} view={view} kind="budgetLink" />
        <RecordSuggestions stores={stores} id={view.agreement.id} />
      </Tabs.Panel>
      <Tabs.Panel value="followUps" pt="md">
        <FollowUpTab stores={stores} view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="evaluation" pt="md">
        <ChildTab stores={stores} view={view} kind="evaluation" />
      </Tabs.Panel>
      <Tabs.Panel value="files" pt="md">
        <FilesTab view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="history" pt="md">
        <HistoryTab stores={stores} />
      </Tabs.Panel>
    </Tabs>
  );
}
