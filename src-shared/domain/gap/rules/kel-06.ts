import { isOneOf } from '../../agreement/forms.ts';
import { isFilled, isSigned, judgeConditions } from '../conditions.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** Obligatory cooperation without the result of a technical coordination. */
export const kel06: AgreementRule = {
  id: 'KEL-06',
  version: 1,
  source: 'PP 28/2018 art. 5(2); docs/spec/gap-rules.md, KEL-06',
  severity: 'K',
  cause: 'kelembagaan',
  scope: 'agreement',
  evaluate: (_context, file) => {
    const { kind, coordinationResult, title } = file.agreement;
    const early = judgeConditions([isSigned(file), [isOneOf(kind, ['KSDD_WAJIB']), 'other-kind', 'kind']]);
    if (early !== null) return early;
    return isFilled(coordinationResult)
      ? fine({ coordinationResult })
      : finding({ title }, 'hold-coordination');
  },
};
