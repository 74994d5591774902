import { formatDate, formatNumber, formatRupiah } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { importWords } from '../../../src-shared/text/screens/imports.ts';
import { planImportWords as words, planWords } from '../../../src-shared/text/screens/plan.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { Counts, TieOut } from '../../parts/import-parts.tsx';
import { Card } from '../../parts/page.tsx';
import type { PlanOutcome } from '../../state/imports.ts';
import type { Session } from '../../state/session.ts';
import classes from './plan.module.css';

interface PlanOutcomeViewProps {
  readonly what: 'plan' | 'realization';
  readonly outcome: PlanOutcome;
  readonly opds: Session['opds'];
}

/** What was read: the sum to tie out, the counts, and what the import would replace. */
export function PlanOutcomeView({ what, outcome, opds }: PlanOutcomeViewProps) {
  const sum = what === 'plan' ? outcome.pagu : outcome.realization;
  const opdName = opds.find(({ code }) => code === outcome.opdCode)?.name ?? outcome.opdCode ?? '';
  const { replaces, movedFrom } = outcome;
  return (
    <div className={classes.outcome}>
      <TieOut
        label={what === 'plan' ? words.tieOut : words.tieOutRealization}
        sum={sum === null ? commonWords.empty : formatRupiah(sum)}
        hint={words.tieOutHint}
      />
      <div>
        <Counts
          counts={[
            { label: importWords.read, value: outcome.read },
            { label: importWords.kept, value: outcome.read - outcome.rejectedTotal },
            { label: importWords.setAside, value: outcome.setAsideTotal },
            { label: importWords.rejected, value: outcome.rejectedTotal, isBad: true },
          ]}
        />
        <ul className={classes.facts}>
          <li>
            {`${words.format(outcome.format)}, ${outcome.scope === 'region' ? words.forWhole : words.forOpd(opdName)}`}
          </li>
          {replaces !== null && (
            <li>
              {words.replaces(replaces.fileName, formatNumber(replaces.lines), formatRupiah(replaces.pagu))}
            </li>
          )}
          {movedFrom !== null && <li>{words.moved(formatDate(movedFrom))}</li>}
        </ul>
      </div>
    </div>
  );
}

/** The rows that were left out, each with its reason: no row is lost in silence. */
export function SetAsideRows({ outcome }: { readonly outcome: PlanOutcome }) {
  const { setAside, setAsideTotal } = outcome;
  if (setAside.length === 0) return null;
  return (
    <Card title={importWords.setAsideTitle}>
      {setAsideTotal > setAside.length && (
        <p>{importWords.partOf(formatNumber(setAside.length), formatNumber(setAsideTotal))}</p>
      )}
      <PlainTable
        label={importWords.setAsideTitle}
        rows={setAside}
        rowKey={(row, index) => `${row.sheet}-${row.row}-${index}`}
        columns={[
          { id: 'sheet', header: importWords.sheet, cell: (row) => row.sheet },
          { id: 'row', header: importWords.row, align: 'end', cell: (row) => row.row },
          { id: 'text', header: importWords.text, cell: (row) => row.text },
          { id: 'reason', header: importWords.reason, cell: (row) => row.reason },
        ]}
      />
    </Card>
  );
}

/** A few rows as they were understood. */
export function SampleRows({ outcome }: { readonly outcome: PlanOutcome }) {
  if (outcome.sample.length === 0) return null;
  return (
    <Card title={words.sample}>
      <PlainTable
        label={words.sample}
        rows={outcome.sample}
        rowKey={(row, index) => `${row.code}-${index}`}
        columns={[
          { id: 'code', header: planWords.code, cell: (row) => row.code },
          { id: 'name', header: planWords.name, cell: (row) => row.name ?? commonWords.empty },
          { id: 'opd', header: commonWords.opd, cell: (row) => row.opdName ?? commonWords.empty },
          {
            id: 'pagu',
            header: planWords.pagu,
            align: 'end',
            cell: (row) => formatRupiah(row.ceilingRupiah),
          },
        ]}
      />
    </Card>
  );
}
