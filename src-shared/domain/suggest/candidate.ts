import type { OpdKey } from '../codes.ts';
import type { VersionFact } from '../gap/rule.ts';

/** A sub kegiatan of one perangkat daerah in the documents of a year, to which an obligation could be linked. */
export interface LinkCandidate {
  /** The code as written, a leading `X.XX` resolved. */
  readonly code: string;
  readonly key: string;
  /** Null where the documents name no code for its perangkat daerah. */
  readonly opdCode: string | null;
  readonly opd: OpdKey | null;
  readonly opdName: string | null;
  readonly name: string;
  /** The names of its program and kegiatan, as far as they are known. */
  readonly headings: readonly string[];
  /** The sum of its lines in `source`; null where the source counts no single year. */
  readonly paguRupiah: number | null;
  /** The highest document of the year that carries it. */
  readonly source: VersionFact;
  readonly isFacilitation: boolean;
}

/** An obligation for which a sub kegiatan is sought, with all that may tell which. */
export interface LinkTask {
  /** The obligation's id. */
  readonly id: string;
  /** The agreement on which the obligation stands: an addendum's rows stand on its parent. */
  readonly agreementId: string;
  readonly agreement: string;
  /** Equal for obligations of one cooperation: its umbrella, what hangs on it, what it continues. */
  readonly family: string;
  readonly year: number;
  readonly no: number;
  readonly description: string;
  /** What the agreement says of itself: title, object, scope. */
  readonly subject: string;
  /** The obligation's perangkat daerah, else the agreement's. */
  readonly opdCode: string | null;
  readonly supportingOpds: readonly string[];
  readonly fieldCode: string | null;
  /** Keys of the RPJMD programmes that the agreement names for the year. */
  readonly programmes: readonly string[];
  readonly amountRupiah: number | null;
}

/** What a person once decided: an obligation and a sub kegiatan that belong together, or do not. */
export interface Decision {
  readonly task: LinkTask;
  readonly key: string;
  readonly opdCode: string | null;
}
