import { isOperational } from '../../agreement/forms.ts';
import { isActiveIn } from '../../agreement/term.ts';
import { toOpdKey } from '../../codes.ts';
import { judgeConditions } from '../conditions.ts';
import { countsFor, listProgrammes, periodText, programmesIn } from '../programmes.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule } from '../rule.ts';
import { isOutdated } from './ren-03.ts';

/** Programme codes of which none stands in the RPJMD of the year. */
export const ren02: AgreementRule = {
  id: 'REN-02',
  version: 1,
  source: 'PP 28/2018 art. 4(2), 16(2); docs/spec/gap-rules.md, REN-02',
  severity: 'K',
  cause: 'anggaran',
  scope: 'agreement',
  evaluate: ({ year, asOf, plan }, file) => {
    const { agreement } = file;
    const early = judgeConditions([
      [isActiveIn(file.term, year), 'inactive'],
      [isOperational(agreement.form), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    const programmes = listProgrammes(agreement);
    const rpjmd = plan.ofPeriod('RPJMD', year, asOf);
    const opd = agreement.opdCode === null ? null : toOpdKey(agreement.opdCode);
    const isImported = rpjmd !== null && rpjmd.covers(opd);
    const named = programmes.filter((programme) =>
      countsFor(programme, year, isImported ? rpjmd.version.year : 0),
    );
    if (isImported && isOutdated(file, rpjmd.version.year)) return notApplicable('old-programme');
    if (named.length === 0) return notApplicable('no-programme');
    if (!isImported) return notCheckable('document', { documents: ['RPJMD'], year });
    const known = programmesIn(rpjmd);
    const evidence = {
      codes: named.map(({ code }) => code),
      period: periodText(rpjmd.version.year, rpjmd.version.endYear),
      documents: [{ ...rpjmd.fact }],
    };
    return named.some(({ key }) => key !== null && known.has(key))
      ? fine(evidence)
      : finding(evidence, 'link-rpjmd');
  },
};
