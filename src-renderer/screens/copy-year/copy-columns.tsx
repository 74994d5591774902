import { formatRupiah } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { copyOutcomes, copyWords as words } from '../../../src-shared/text/screens/copy-year.ts';
import type { TableColumn } from '../../parts/virtual-table.tsx';
import type { CopyRow } from '../../state/copy-year.ts';
import classes from './copy-year.module.css';

const clamped = (text: string) => (
  <div className={classes.clamp} title={text}>
    {text}
  </div>
);

/** What is left out or passed over stands out in its wording and weight, not by colour alone. */
const needsCare: ReadonlySet<string> = new Set(['unresolved', 'dropped', 'mapped', 'merged', 'renamed']);

/** An obligation, or under it one of its links, with what happens to it. */
export const copyColumns: readonly TableColumn<CopyRow>[] = [
  { id: 'agreement', header: words.agreement, track: '130px', cell: ({ agreement }) => clamped(agreement) },
  { id: 'no', header: words.no, track: '48px', align: 'end', cell: ({ obligation }) => obligation },
  {
    id: 'what',
    header: words.what,
    track: 'minmax(0, 1.6fr)',
    cell: ({ isLink, text }) =>
      isLink ? <div className={classes.link}>{clamped(`${words.link} ${text}`)}</div> : clamped(text),
  },
  {
    id: 'outcome',
    header: words.outcome,
    track: 'minmax(0, 1.2fr)',
    cell: ({ outcome }) => (
      <span className={needsCare.has(outcome) ? classes.care : undefined}>{copyOutcomes[outcome]}</span>
    ),
  },
  {
    id: 'code',
    header: words.newCode,
    track: 'minmax(0, 1.4fr)',
    cell: ({ newCode, newName }) =>
      newCode === null ? commonWords.empty : clamped(`${newCode} ${newName ?? ''}`.trim()),
  },
  {
    id: 'amount',
    header: words.amounts,
    track: '140px',
    align: 'end',
    cell: ({ amountRupiah }) => (amountRupiah === null ? commonWords.empty : formatRupiah(amountRupiah)),
  },
];
