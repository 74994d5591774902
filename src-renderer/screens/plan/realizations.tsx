import { formatDate, formatNumber, formatRupiah } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { planWords as words } from '../../../src-shared/text/screens/plan.ts';
import { PlainTable } from '../../parts/facts.tsx';
import type { RealizationRow } from '../../state/plan.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './plan.module.css';

const quarterName = ({ quarter }: RealizationRow): string => {
  const names: Readonly<Record<number, string>> = words.quarters;
  return names[quarter] ?? String(quarter);
};

/** The realisation imported for the year, quarter by quarter. */
export function Realizations({ stores }: { readonly stores: Stores }) {
  const rows = useStore(stores.plan, (state) => state.realizations);
  return (
    <>
      <h2 className={classes.heading}>{words.realization}</h2>
      {rows.length === 0 ? (
        <span className={classes.muted}>{words.noRealization}</span>
      ) : (
        <PlainTable
          label={words.realization}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'quarter', header: words.quarter, cell: (row) => <strong>{quarterName(row)}</strong> },
            { id: 'scope', header: commonWords.opd, cell: ({ opdCode }) => opdCode ?? words.wholeRegion },
            { id: 'file', header: words.fileName, cell: ({ fileName }) => fileName },
            { id: 'imported', header: words.importedOn, cell: ({ importedOn }) => formatDate(importedOn) },
            { id: 'lines', header: words.lines, align: 'end', cell: ({ lines }) => formatNumber(lines) },
            {
              id: 'realised',
              header: words.realised,
              align: 'end',
              cell: ({ realised }) => formatRupiah(realised),
            },
          ]}
        />
      )}
    </>
  );
}
