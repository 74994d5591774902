import { formatRupiah } from '../../../src-shared/text/format.ts';
import { suggestionWords as words } from '../../../src-shared/text/screens/suggestions.ts';
import { CertaintyBadge } from '../../parts/certainty-badge.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { SuggestionRow, SuggestionStore } from '../../state/suggestions.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './suggestions.module.css';

const columns: readonly TableColumn<SuggestionRow>[] = [
  {
    id: 'description',
    header: words.columns.description,
    track: 'minmax(0, 1fr)',
    cell: (row) => (
      <>
        <div className={classes.description} title={row.description}>
          {row.description === '' ? (row.title ?? '') : row.description}
        </div>
        <div className={classes.muted}>
          {words.obligation(row.agreement, String(row.year), String(row.no))}
        </div>
      </>
    ),
  },
  {
    id: 'amount',
    header: words.columns.amount,
    track: '132px',
    align: 'end',
    cell: (row) => (row.amountRupiah === null ? words.amountEmpty : formatRupiah(row.amountRupiah)),
  },
  {
    id: 'best',
    header: words.columns.best,
    track: '104px',
    cell: (row) => {
      const [best] = row.suggestions;
      return best === undefined ? (
        <span className={classes.muted}>{words.none}</span>
      ) : (
        <CertaintyBadge certainty={best.certainty} />
      );
    },
  },
];

/** The obligations, those without a link first; arrows choose one. */
export function ObligationList({ suggestions }: { readonly suggestions: SuggestionStore }) {
  const { rows, total } = useStore(suggestions.list, (state) => state);
  const at = useStore(suggestions, (state) => state.at);
  return (
    <VirtualTable
      label={words.list}
      columns={columns}
      total={total}
      rowAt={(index) => rows.get(index)}
      rowHeight={52}
      onRange={suggestions.list.ensure}
      cursor={Math.min(at, Math.max(0, total - 1))}
      onCursor={suggestions.select}
      isSelected={(row) => row === rows.get(at)}
    />
  );
}
