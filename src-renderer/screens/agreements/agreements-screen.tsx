import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { agreementWords as words } from '../../../src-shared/text/screens/agreements.ts';
import { copyWords } from '../../../src-shared/text/screens/copy-year.ts';
import { ChainLegend } from '../../parts/chain.tsx';
import { Empty, ErrorNote, Page } from '../../parts/page.tsx';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { Filters } from './filters.tsx';
import { listColumns } from './list-columns.tsx';

const rowHeight = 92;

/** The register as a list: search, filters, and the chain of each agreement. */
export function AgreementsScreen({ stores }: { readonly stores: Stores }) {
  const { agreements, session } = stores;
  const { total, error, hasAnswer, rows, query } = useStore(agreements, (state) => state);
  const opds = useStore(session, (state) => state.opds);
  const add = (): void => {
    session.go({ screen: 'agreement-new' });
  };
  const isUnfiltered = query.search === '' && query.form === null && query.state === 'all';
  const nothing =
    isUnfiltered && query.kind === null && query.opdCode === null ? (
      <Empty title={words.emptyTitle} hint={words.emptyHint}>
        <Button onClick={add}>{words.add}</Button>
      </Empty>
    ) : (
      <Empty title={words.nothingTitle} hint={words.nothingHint} />
    );
  return (
    <Page
      title={words.title}
      sub={words.count(formatNumber(total))}
      actions={
        <>
          <WorkbookMenu stores={stores} />
          <Button leftSection={<IconPlus size={15} />} onClick={add}>
            {words.add}
          </Button>
        </>
      }
    >
      <Filters list={agreements} opds={opds} />
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {hasAnswer && total === 0 && error === null ? (
        nothing
      ) : (
        <VirtualTable
          label={words.title}
          columns={listColumns}
          total={total}
          rowAt={(index) => rows.get(index)}
          rowHeight={rowHeight}
          onRange={agreements.ensure}
          onOpen={(row) => {
            session.go({ screen: 'agreement', id: row.id });
          }}
        />
      )}
      <ChainLegend />
    </Page>
  );
}

function WorkbookMenu({ stores }: { readonly stores: Stores }) {
  const { workbook, session } = stores;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={15} />}
          rightSection={<IconChevronDown size={13} />}
        >
          {words.workbook}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() => {
            const fromYear = session.getState().year;
            session.go({ screen: 'copy-year', agreement: null, agreementId: null, fromYear });
          }}
        >
          {copyWords.action}
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            session.go({ screen: 'register-import' });
          }}
        >
          {words.importWorkbook}
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            void workbook.exportRegister();
          }}
        >
          {words.exportWorkbook}
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            void workbook.saveTemplate();
          }}
        >
          {words.template}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
