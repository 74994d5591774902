import type { CivilDate } from '../dates.ts';
import type { Nomenclature } from '../nomenclature/nomenclature.ts';
import type { PlanVersion, RealisationPart } from '../plan/plan.ts';
import type { RecordOf } from '../register/kinds.ts';
import type { Settings } from '../settings.ts';

/** Everything that an evaluation reads, taken in one read transaction. Same snapshot, same report. */
export interface GapSnapshot {
  /** The office's kode wilayah, e.g. `64.11`. */
  readonly region: string;
  /** The year N. */
  readonly year: number;
  /** The day D. */
  readonly asOf: CivilDate;
  readonly settings: Settings;
  readonly agreements: readonly RecordOf<'agreement'>[];
  readonly parties: readonly RecordOf<'party'>[];
  readonly obligations: readonly RecordOf<'obligation'>[];
  readonly links: readonly RecordOf<'budgetLink'>[];
  readonly tkksdMembers: readonly RecordOf<'tkksdMember'>[];
  readonly mappings: readonly RecordOf<'mapping'>[];
  readonly sentReports: readonly RecordOf<'sentReport'>[];
  readonly progress: readonly RecordOf<'progress'>[];
  readonly followUps: readonly RecordOf<'followUp'>[];
  readonly exceptions: readonly RecordOf<'exception'>[];
  readonly notDuplicates: readonly RecordOf<'notDuplicate'>[];
  readonly opds: readonly RecordOf<'opd'>[];
  readonly authority: readonly RecordOf<'authority'>[];
  readonly borders: readonly RecordOf<'border'>[];
  readonly reportCalendar: readonly RecordOf<'reportDue'>[];
  /** Versions of every document and year that the register can touch, parts with their lines. */
  readonly plan: readonly PlanVersion[];
  readonly realisation: readonly RealisationPart[];
  /** Every imported code list, whatever its years. */
  readonly nomenclatures: readonly Nomenclature[];
  /** What officers decided about codes that a later list lacks. */
  readonly codeReplacements: readonly RecordOf<'codeReplacement'>[];
}
