import type { Draft } from './draft.ts';

type Blemish = (draft: Draft, baseYear: number) => void;

/** Small things that offices forget; each names its rule. */
const blemishes: readonly Blemish[] = [
  // DOK-09
  ({ agreement }) => {
    agreement.scan = null;
  },
  // REN-06
  ({ obligations, links }, baseYear) => {
    obligations.splice(0, obligations.length, ...obligations.filter((row) => row.year !== baseYear + 1));
    links.splice(0, links.length, ...links.filter((row) => row.year !== baseYear + 1));
  },
  // DOK-05
  ({ agreement }) => {
    agreement.powerOfAttorneyNumber = null;
    agreement.powerOfAttorneyOn = null;
  },
  // DOK-10
  ({ agreement }) => {
    agreement.rpjmdPrograms = null;
  },
  // REN-01
  ({ links }) => {
    links.splice(0, links.length);
  },
];

/** Every how many agreements of a large sample one is forgotten about; keeps the share of healthy ones believable. */
const every = 3;

/** Lets an office forget something at every third executing agreement after the first ones, which have their own stories. */
export function addBlemishes(drafts: readonly Draft[], after: number, baseYear: number): void {
  const executing = drafts.slice(after).filter((draft) => draft.obligations.length > 0);
  for (const [index, draft] of executing.entries())
    if (index % every === 0) blemishes[(index / every) % blemishes.length]?.(draft, baseYear);
}
