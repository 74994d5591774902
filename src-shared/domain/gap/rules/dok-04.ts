import { isOneOf, isOperational } from '../../agreement/forms.ts';
import { judgeConditions, notEndedBefore } from '../conditions.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** Cooperation with a third party that no feasibility study preceded. */
export const dok04: AgreementRule = {
  id: 'DOK-04',
  version: 1,
  source: 'UU 23/2014 art. 366(3); docs/spec/gap-rules.md, DOK-04',
  severity: 'M',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ year }, file) => {
    const { form, kind, feasibilityStudyOn, title } = file.agreement;
    const early = judgeConditions([
      notEndedBefore(file, year),
      [isOneOf(kind, ['KSDPK']), 'other-kind', 'kind'],
      [isOperational(form), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    return feasibilityStudyOn === null ? finding({ title }, 'make-study') : fine({ feasibilityStudyOn });
  },
};
