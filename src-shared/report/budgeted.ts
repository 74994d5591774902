import { isOperational } from '../domain/agreement/forms.ts';
import { isActiveIn } from '../domain/agreement/term.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { standingOf } from '../domain/gap/chain.ts';
import type { ObligationFile } from '../domain/gap/obligation-file.ts';

/** The own obligations of a year that need money of the own budget. Source: docs/spec/gap-rules.md, own budgeted obligation. */
export const budgetedOf = (file: AgreementFile, year: number): readonly ObligationFile[] =>
  file.obligations.filter((entry) => entry.year === year && standingOf(file, entry) === 'budgeted');

/** The rupiah that obligations need. */
export const neededRupiah = (entries: readonly ObligationFile[]): number =>
  entries.reduce((sum, { obligation }) => sum + (obligation.amountRupiah ?? 0), 0);

/** Whether an agreement is one that carries things out and is active in a year. */
export const isExecuting = (file: AgreementFile, year: number): boolean =>
  isOperational(file.agreement.form) === 'yes' && isActiveIn(file.term, year);
