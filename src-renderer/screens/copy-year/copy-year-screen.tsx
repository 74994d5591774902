import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { importWords } from '../../../src-shared/text/screens/imports.ts';
import { copyWords as words } from '../../../src-shared/text/screens/copy-year.ts';
import { menuWords } from '../../../src-shared/text/menu.ts';
import { Working } from '../../parts/import-parts.tsx';
import { Empty, ErrorNote, Page } from '../../parts/page.tsx';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import type { CopyWish } from '../../state/copy-year.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { copyColumns } from './copy-columns.tsx';
import { CopySummary } from './copy-summary.tsx';
import classes from './copy-year.module.css';

interface CopyYearScreenProps {
  readonly stores: Stores;
  /** The Kode of the one agreement that is copied, or null for all. */
  readonly agreement: string | null;
  readonly agreementId: string | null;
  readonly fromYear: number;
}

type Show = 'all' | 'attention';

/** The obligations of a year in a later one: every row with what happens to it, and only then copied. */
export function CopyYearScreen({ stores, agreement, agreementId, fromYear }: CopyYearScreenProps) {
  const { copyYear, session } = stores;
  const [years, setYears] = useState({ fromYear, toYear: fromYear + 1 });
  const [amounts, setAmounts] = useState<CopyWish['amounts']>('keep');
  const [show, setShow] = useState<Show>('all');
  const { isApplying, progress, error, done, counts } = useStore(copyYear, (state) => state);
  const refusal = useStore(copyYear.preview, (state) => state.error);
  const areOrdered = years.toYear > years.fromYear;
  useEffect(() => {
    if (areOrdered) copyYear.ask({ ...years, agreement, amounts, show });
  }, [copyYear, years, areOrdered, agreement, amounts, show]);
  const back = (): void => {
    session.go(agreementId === null ? { screen: 'agreements' } : { screen: 'agreement', id: agreementId });
  };
  const trouble = error ?? refusal;
  return (
    <Page
      title={words.title(String(years.fromYear), String(years.toYear))}
      sub={agreement === null ? words.ofAll : words.ofAgreement(agreement)}
      actions={
        <>
          <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={15} />} onClick={back}>
            {agreement ?? menuWords.agreements}
          </Button>
          {done === null ? (
            <Button
              disabled={!areOrdered || isApplying || (counts?.obligations.copied ?? 0) === 0}
              onClick={() => void copyYear.apply()}
            >
              {words.copy}
            </Button>
          ) : (
            <Button variant="default" onClick={() => void copyYear.undo(done.runId)}>
              {words.undo}
            </Button>
          )}
        </>
      }
    >
      <WishForm
        years={years}
        onYears={setYears}
        amounts={amounts}
        onAmounts={setAmounts}
        show={show}
        onShow={setShow}
      />
      {trouble !== null && <ErrorNote words={errorWords(trouble)} />}
      {isApplying ? (
        <Working label={importWords.applying} progress={progress} onCancel={copyYear.cancel} />
      ) : (
        <CopySummary store={copyYear} toYear={years.toYear} />
      )}
      <Rows stores={stores} show={show} />
    </Page>
  );
}

interface WishFormProps {
  readonly years: { readonly fromYear: number; readonly toYear: number };
  readonly onYears: (years: { readonly fromYear: number; readonly toYear: number }) => void;
  readonly amounts: CopyWish['amounts'];
  readonly onAmounts: (amounts: CopyWish['amounts']) => void;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

const readYear = (value: string | number, old: number): number => {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : old;
};

function WishForm({ years, onYears, amounts, onAmounts, show, onShow }: WishFormProps) {
  const limits = { min: 1990, max: 2100, allowDecimal: false, thousandSeparator: '', w: 130 };
  return (
    <div className={classes.form}>
      <NumberInput
        {...limits}
        label={words.fromYear}
        value={years.fromYear}
        onChange={(value) => {
          onYears({ ...years, fromYear: readYear(value, years.fromYear) });
        }}
      />
      <NumberInput
        {...limits}
        label={words.toYear}
        value={years.toYear}
        error={years.toYear > years.fromYear ? undefined : words.yearsWrong}
        onChange={(value) => {
          onYears({ ...years, toYear: readYear(value, years.toYear) });
        }}
      />
      <Select
        label={words.amounts}
        w={260}
        allowDeselect={false}
        data={[
          { value: 'keep', label: words.keep },
          { value: 'empty', label: words.empty },
        ]}
        value={amounts}
        onChange={(value) => {
          onAmounts(value === 'empty' ? 'empty' : 'keep');
        }}
      />
      <SegmentedControl
        aria-label={words.show}
        data={[
          { value: 'all', label: words.all },
          { value: 'attention', label: words.attention },
        ]}
        value={show}
        onChange={(value) => {
          onShow(value === 'attention' ? 'attention' : 'all');
        }}
      />
    </div>
  );
}

function Rows({ stores, show }: { readonly stores: Stores; readonly show: Show }) {
  const { preview } = stores.copyYear;
  const { rows, total, hasAnswer } = useStore(preview, (state) => state);
  if (hasAnswer && total === 0)
    return show === 'all' ? (
      <Empty title={words.nothing} hint={words.nothingHint} />
    ) : (
      <Empty title={words.nothingToShow} hint={words.nothingToShowHint} />
    );
  return (
    <VirtualTable
      label={words.action}
      columns={copyColumns}
      total={total}
      rowAt={(index) => rows.get(index)}
      rowHeight={34}
      onRange={preview.ensure}
    />
  );
}
