import { isForeign } from '../../agreement/forms.ts';
import { isInForceOn } from '../../agreement/term.ts';
import { daysBetween, yearOf } from '../../dates.ts';
import type { AgreementFile } from '../agreement-file.ts';
import { isFilled, judgeConditions } from '../conditions.ts';
import { readMeasure } from '../measure.ts';
import type { ObligationFile } from '../obligation-file.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule } from '../rule.ts';

/** Whether an obligation has a target that its achievement does not reach, or none yet. */
export function isUnfinished({ obligation: { target, achievement } }: ObligationFile): boolean {
  if (!isFilled(target)) return false;
  if (!isFilled(achievement)) return true;
  const wanted = readMeasure(target);
  const reached = readMeasure(achievement);
  return wanted !== null && reached !== null && reached < wanted;
}

const countUnfinished = (file: AgreementFile, lastYear: number): number =>
  file.obligations.filter((entry) => entry.isOwn && entry.year <= lastYear && isUnfinished(entry)).length;

/** An agreement about to end with targets open; foreign cooperation must ask for an extension half a year before. */
export const wkt01: AgreementRule = {
  id: 'WKT-01',
  version: 1,
  source:
    'Permendagri 25/2020 art. 33 for foreign cooperation, else settings; docs/spec/gap-rules.md, WKT-01',
  severity: 'K',
  cause: 'waktu',
  scope: 'agreement',
  evaluate: ({ asOf, settings }, file) => {
    const { agreement, term } = file;
    const early = judgeConditions([[isInForceOn(agreement, term, asOf), 'not-in-force']]);
    if (early !== null) return early;
    if (term.end === null) return notApplicable('no-term');
    const days = daysBetween(asOf, term.end);
    const unfinished = countUnfinished(file, yearOf(term.end));
    const rows = file.obligations.length;
    const evidence = { end: term.end, days, unfinished, rows, title: agreement.title };
    const isOpen = unfinished > 0 || rows === 0;
    const foreign = isForeign(agreement.kind);
    const isForeignDue = days <= settings['aturan.wkt-01.hari-luar-negeri'];
    const isRed =
      (isOpen && days <= settings['aturan.wkt-01.hari-merah']) || (foreign === 'yes' && isForeignDue);
    if (isRed) return finding(evidence, 'decide-ending', { severity: 'M' });
    if (isOpen && days <= settings['aturan.wkt-01.hari-kuning']) return finding(evidence, 'decide-ending');
    return foreign === 'unknown' && isForeignDue ? notCheckable('kind') : fine(evidence);
  },
};
