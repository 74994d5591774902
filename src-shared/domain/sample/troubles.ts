import * as money from './trouble-money.ts';
import * as papers from './trouble-papers.ts';

/** The families with a story, in the order in which a small sample takes them. */
export const troubleFamilies: readonly money.Family[] = [
  money.neighbours,
  money.campus,
  money.companies,
  money.fishers,
  papers.quiet,
  money.shared,
  money.facilitation,
  money.money,
  papers.stalled,
  papers.abroad,
  papers.lonelyUmbrellas,
  papers.burdening,
  papers.vague,
  papers.unplanned,
  money.renewal,
  papers.longTerm,
  papers.orphans,
  papers.proposals,
];
