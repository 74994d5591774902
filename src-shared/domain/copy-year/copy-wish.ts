import type { CodeBook } from '../nomenclature/code-book.ts';
import type { Agreement, BudgetLink, Obligation } from '../register/kinds.ts';

/** What is copied, from which year into which, and what it is judged with. */
export interface CopyWish {
  readonly agreements: readonly Agreement[];
  readonly obligations: readonly Obligation[];
  readonly links: readonly BudgetLink[];
  readonly fromYear: number;
  readonly toYear: number;
  /** Only this agreement with its addenda; null for every agreement. */
  readonly agreementId: string | null;
  /** Whether the new year takes the amounts, or leaves them empty to be filled. */
  readonly amounts: 'keep' | 'empty';
  readonly book: CodeBook;
  /** The name that a planning document of the old year gives a code key. */
  readonly nameOf: (key: string) => string | null;
}
