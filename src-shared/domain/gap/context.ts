import type { CivilDate } from '../dates.ts';
import type { CodeBook } from '../nomenclature/code-book.ts';
import type { Settings } from '../settings.ts';
import type { AgreementFile } from './agreement-file.ts';
import type { PlanIndex } from './plan-index.ts';
import type { QuarterIndex } from './realisation-index.ts';
import type { RegisterGraph } from './register-graph.ts';
import type { AuthorityTable } from './authority-table.ts';
import type { GapSnapshot } from './snapshot.ts';

/** What every rule may look at. Nothing in it changes while rules run. */
export interface GapContext {
  readonly region: string;
  /** The year N. */
  readonly year: number;
  /** The day D. */
  readonly asOf: CivilDate;
  readonly settings: Settings;
  /** The rows of the office itself: decrees, mapping, reports, borders, authority. */
  readonly office: GapSnapshot;
  readonly graph: RegisterGraph;
  readonly files: ReadonlyMap<string, AgreementFile>;
  /** The files by Kode. */
  readonly sortedFiles: readonly AgreementFile[];
  readonly plan: PlanIndex;
  /** The code lists by year, and what replaces what. */
  readonly codes: CodeBook;
  /** Which level of government holds which sub urusan. */
  readonly authority: AuthorityTable;
  /** The realisation of N that counts on D. */
  readonly realisation: QuarterIndex | null;
}
