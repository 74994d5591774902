import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { mappingWords as words } from '../../../src-shared/text/screens/mapping.ts';
import { Empty, ErrorNote, Page } from '../../parts/page.tsx';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import { TrashDialog } from '../../parts/trash-dialog.tsx';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import type { EditorStore, RecordView } from '../../state/editor.ts';
import { stageOf } from '../../state/mapping.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';
import { useStore } from '../../state/use-store.ts';
import { HandedIn } from './handed-in.tsx';
import classes from './mapping.module.css';
import { needColumns } from './need-columns.tsx';

type Stage = keyof typeof words.stages;

interface Filter {
  readonly search: string;
  readonly stage: Stage;
  readonly opdCode: string | null;
}

const stageOptions = Object.entries(words.stages).map(([value, label]) => ({ value, label }));
const searched = ['need', 'candidatePartner', 'opdName', 'cooperationForm', 'agreementCode'];

function matches(need: RecordView, { search, stage, opdCode }: Filter): boolean {
  const code = need.values['opdCode'];
  const sought = fold(search);
  return (
    (stage === 'all' || stageOf(need) === stage) &&
    (opdCode === null || (typeof code === 'string' && isSameOpd(code, opdCode))) &&
    (sought === '' || fold(searched.map((field) => need.values[field] ?? '').join(' ')).includes(sought))
  );
}

/** Need and potential of each perangkat daerah in the year: from need to candidate to agreement. */
export function MappingScreen({ stores }: { readonly stores: Stores }) {
  const { mapping, forms, session } = stores;
  const { rows, hasAnswer, error } = useStore(mapping.needs, (state) => state);
  const agreements = useStore(mapping, (state) => state.agreements);
  const { year, opds } = useStore(session, (state) => state);
  const [filter, setFilter] = useState<Filter>({ search: '', stage: 'all', opdCode: null });
  const [editor, setEditor] = useState<EditorStore | null>(null);
  const [trashed, setTrashed] = useState<RecordView | null>(null);
  const lookups = useFieldLookups(stores);
  useEffect(() => {
    mapping.load();
  }, [mapping]);
  const columns = useMemo(
    () =>
      needColumns({
        agreements,
        onBecome: mapping.toAgreement,
        onOpen: (id) => {
          session.go({ screen: 'agreement', id });
        },
        onTrash: setTrashed,
      }),
    [agreements, mapping, session],
  );
  const ofYear = rows.filter(({ values }) => values['year'] === year);
  const shown = ofYear.filter((need) => matches(need, filter));
  const add = (opdCode: string | null = null, opdName: string | null = null): void => {
    setEditor(forms.create('mapping', { year, opdCode, opdName }, opdCode ?? opdName ?? String(year)));
  };
  return (
    <Page
      title={words.title}
      sub={words.sub(String(year))}
      actions={
        <Button
          leftSection={<IconPlus size={15} />}
          onClick={() => {
            add();
          }}
        >
          {words.add}
        </Button>
      }
    >
      <search className={classes.filters}>
        <TextInput
          className={classes.search ?? ''}
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={15} />}
          value={filter.search}
          onChange={(event) => {
            setFilter({ ...filter, search: event.currentTarget.value });
          }}
        />
        <Select
          w={220}
          clearable
          searchable
          aria-label={words.opd}
          placeholder={words.opd}
          data={opds.map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.opdCode}
          comboboxProps={{ width: 320, position: 'bottom-start' }}
          onChange={(opdCode) => {
            setFilter({ ...filter, opdCode });
          }}
        />
        <Select
          w={170}
          allowDeselect={false}
          aria-label={words.stage}
          data={stageOptions}
          value={filter.stage}
          onChange={(stage) => {
            if (stage !== null) setFilter({ ...filter, stage: stage as Stage });
          }}
        />
      </search>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      <div className={classes.body}>
        {hasAnswer && shown.length === 0 && error === null ? (
          <Empty
            title={ofYear.length === 0 ? words.emptyTitle(String(year)) : words.nothingTitle}
            hint={ofYear.length === 0 ? words.emptyHint : words.nothingHint}
          />
        ) : (
          <VirtualTable
            label={words.title}
            columns={columns}
            total={shown.length}
            rowAt={(index) => shown[index]}
            rowHeight={58}
            onOpen={(need) => {
              setEditor(forms.edit('mapping', need));
            }}
          />
        )}
        <HandedIn stores={stores} onRecord={add} />
      </div>
      {editor !== null && (
        <RecordDialog
          title={words.formTitle}
          editor={editor}
          lookups={lookups}
          onSaved={() => {
            stores.notices.show({ tone: 'good', text: words.saved });
          }}
          onClose={() => {
            setEditor(null);
          }}
        />
      )}
      {trashed !== null && (
        <TrashDialog
          text={words.trashText}
          onTrash={(reason) => void forms.trash('mapping', trashed, reason)}
          onClose={() => {
            setTrashed(null);
          }}
        />
      )}
    </Page>
  );
}
