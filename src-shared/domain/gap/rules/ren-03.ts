import { isOperational } from '../../agreement/forms.ts';
import { isActiveIn } from '../../agreement/term.ts';
import { toOpdKey } from '../../codes.ts';
import type { AgreementFile } from '../agreement-file.ts';
import { judgeConditions } from '../conditions.ts';
import { listProgrammes, periodText } from '../programmes.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule } from '../rule.ts';

/** Whether every programme of an agreement is written for an RPJMD that began before `firstYear`, in which it ran. */
export function isOutdated(file: AgreementFile, firstYear: number): boolean {
  const periods = listProgrammes(file.agreement).map(({ period }) => period);
  const years = periods.flatMap((period) =>
    period === null
      ? []
      : Array.from({ length: Math.max(0, firstYear - period.from) }, (_none, index) => period.from + index),
  );
  return (
    periods.length > 0 &&
    periods.every((period) => period !== null && period.from < firstYear) &&
    years.some((year) => isActiveIn(file.term, year))
  );
}

/** An agreement that ran into a new RPJMD with the programmes of the old one. */
export const ren03: AgreementRule = {
  id: 'REN-03',
  version: 1,
  source: 'UU 23/2014 art. 264; PP 28/2018 art. 4(2); docs/spec/gap-rules.md, REN-03',
  severity: 'K',
  cause: 'anggaran',
  scope: 'agreement',
  evaluate: ({ year, asOf, plan }, file) => {
    const { agreement, term } = file;
    const programmes = listProgrammes(agreement);
    const early = judgeConditions([
      [isActiveIn(term, year), 'inactive'],
      [programmes.length > 0, 'no-programme'],
      [isOperational(agreement.form), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    if (programmes.some(({ period }) => period === null)) return fine();
    const rpjmd = plan.ofPeriod('RPJMD', year, asOf);
    const opd = agreement.opdCode === null ? null : toOpdKey(agreement.opdCode);
    if (rpjmd === null || !rpjmd.covers(opd)) return notCheckable('document', { documents: ['RPJMD'], year });
    const { year: firstYear, endYear } = rpjmd.version;
    if (term.start === null || term.start >= `${firstYear}-01-01`) return notApplicable('inactive');
    const oldest = programmes.map(({ period }) => period).find((period) => period !== null);
    const evidence = {
      codes: programmes.map(({ code }) => code),
      oldPeriod: oldest === undefined ? null : periodText(oldest.from, oldest.to),
      period: periodText(firstYear, endYear),
      documents: [{ ...rpjmd.fact }],
    };
    return isOutdated(file, firstYear) ? finding(evidence, 'update-rpjmd-link') : fine(evidence);
  },
};
