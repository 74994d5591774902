import { isOperational } from '../../agreement/forms.ts';
import { isInForceOn } from '../../agreement/term.ts';
import { splitList } from '../../text-folding.ts';
import { isFilled, judgeConditions } from '../conditions.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** An object outside the planning documents, without one of the three grounds that the regulation allows. */
export const dok10: AgreementRule = {
  id: 'DOK-10',
  version: 1,
  source: 'PP 28/2018 art. 4(2)–(3), 16(2)–(3); docs/spec/gap-rules.md, DOK-10',
  severity: 'M',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ asOf }, file) => {
    const { agreement, term } = file;
    const early = judgeConditions([
      [isInForceOn(agreement, term, asOf), 'not-in-force'],
      [isOperational(agreement.form), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    const { title, exceptionGround, exceptionEvidence } = agreement;
    const programmes = splitList(agreement.rpjmdPrograms);
    if (programmes.length > 0) return fine({ programmes });
    const evidence = { title, exceptionGround, exceptionEvidence };
    return exceptionGround !== null && isFilled(exceptionEvidence)
      ? { status: 'DIKECUALIKAN', evidence, remedy: null }
      : finding(evidence, 'link-rpjmd');
  },
};
