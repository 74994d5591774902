import { formatDate, formatRupiah } from '../../../src-shared/text/format.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { agreementWords as words } from '../../../src-shared/text/screens/agreements.ts';
import { Chain } from '../../parts/chain.tsx';
import { SeverityCounts } from '../../parts/severity.tsx';
import type { TableColumn } from '../../parts/virtual-table.tsx';
import type { AgreementRow } from '../../state/agreement-list.ts';
import classes from './agreements.module.css';

const labelOf = (list: Readonly<Record<string, string>>, value: string | null): string | null =>
  value === null ? null : (list[value] ?? value);

const leadingForm =
  /^(perjanjian kerja sama|kesepakatan bersama|nota kesepakatan|nota kesepahaman|rencana kerja|kontrak|adendum|pernyataan kehendak)( \S+){0,2}? (tentang|mengenai) (?=\S)/i;

/** A title without the form that the line under it names anyway; the whole title is in the tooltip. */
const withoutForm = (title: string): string =>
  title.replace(leadingForm, '').replace(/^./u, (first) => first.toUpperCase());

/** Title and number, and under it the first broken rung with what can still be done. */
function AgreementCell({ row }: { readonly row: AgreementRow }) {
  const meta = [
    row.code,
    labelOf(labels.agreementForms, row.form),
    labelOf(labels.cooperationKinds, row.kind),
  ];
  return (
    <>
      <div
        className={row.firstBroken === null ? classes.titleTwo : classes.title}
        title={row.title ?? undefined}
      >
        {row.title === null ? words.untitled : withoutForm(row.title)}
      </div>
      <div className={classes.meta}>{meta.filter((part) => part !== null).join(' · ')}</div>
      {row.firstBroken !== null && (
        <>
          <div className={classes.broken} title={row.firstBroken.message}>
            {row.firstBroken.message}
          </div>
          <div className={classes.remedy} title={row.firstBroken.remedy}>
            {row.firstBroken.remedy}
          </div>
        </>
      )}
    </>
  );
}

function PartnersCell({ row }: { readonly row: AgreementRow }) {
  return (
    <>
      <div className={classes.clamp} title={row.partners}>
        {row.partners}
      </div>
      <div className={classes.meta} title={row.opdName ?? undefined}>
        {row.opdName}
      </div>
    </>
  );
}

function TermCell({ row }: { readonly row: AgreementRow }) {
  const isEmpty = row.startsOn === null && row.endsOn === null;
  const end = row.endsOn === null ? words.noEnd : words.until(formatDate(row.endsOn));
  return (
    <>
      <div className={classes.meta}>{isEmpty ? words.noTerm : formatDate(row.startsOn ?? '')}</div>
      {!isEmpty && <div className={classes.meta}>{end}</div>}
      <div className={row.amountRupiah === 0 ? classes.meta : classes.amount}>
        {formatRupiah(row.amountRupiah)}
      </div>
    </>
  );
}

function FindingsCell({ row }: { readonly row: AgreementRow }) {
  const { M, K, B } = row.findings;
  return M + K + B === 0 ? (
    <span className={classes.none}>{words.noFindings}</span>
  ) : (
    <SeverityCounts counts={row.findings} />
  );
}

/** The columns of the register's list. */
export const listColumns: readonly TableColumn<AgreementRow>[] = [
  {
    id: 'agreement',
    header: words.columns.agreement,
    track: 'minmax(0, 3fr)',
    cell: (row) => <AgreementCell row={row} />,
  },
  {
    id: 'partners',
    header: words.columns.partners,
    track: 'minmax(0, 1.35fr)',
    cell: (row) => <PartnersCell row={row} />,
  },
  { id: 'term', header: words.columns.term, track: '158px', cell: (row) => <TermCell row={row} /> },
  {
    id: 'chain',
    header: words.columns.chain,
    track: '308px',
    cell: (row) => <Chain rungs={row.chain} />,
  },
  {
    id: 'findings',
    header: words.columns.findings,
    track: '94px',
    cell: (row) => <FindingsCell row={row} />,
  },
];
