import { isActiveIn } from '../../agreement/term.ts';
import { linkedCodes } from '../chain-verdicts.ts';
import { findByCode, isDraft, openRenstra } from '../linked-subject.ts';
import { fine, finding, notApplicable, type ObligationRule } from '../rule.ts';

/** A sub kegiatan that the Renstra carries, but not in every year of its period in which the agreement runs. */
export const ren05: ObligationRule = {
  id: 'REN-05',
  version: 1,
  source: 'UU 23/2014 art. 272; docs/spec/gap-rules.md, REN-05',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const renstra = openRenstra(context, subject);
    if (isDraft(renstra)) return renstra;
    const { entry, file } = subject;
    const lines = findByCode(renstra, entry).flatMap((group) => group.lines);
    if (lines.length === 0) return notApplicable('no-line');
    const { year: first, endYear } = renstra.version;
    const years = Array.from({ length: endYear - first + 1 }, (_none, index) => first + index);
    const lackingYears = years.filter(
      (year) =>
        isActiveIn(file.term, year) &&
        !lines.some((line) => line.years === null || line.years.includes(year)),
    );
    const evidence = { codes: linkedCodes(entry), lackingYears, documents: [{ ...renstra.fact }] };
    return lackingYears.length > 0 ? finding(evidence, 'add-renstra') : fine(evidence);
  },
};
