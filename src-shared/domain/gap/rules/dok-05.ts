import { isOneOf } from '../../agreement/forms.ts';
import { isRegionalHead } from '../../agreement/signer.ts';
import { isFilled, isSigned, judgeConditions, notEndedBefore } from '../conditions.ts';
import { fine, finding, notCheckable, type AgreementRule } from '../rule.ts';

/** An agreement signed by an official without the kepala daerah's power of attorney. */
export const dok05: AgreementRule = {
  id: 'DOK-05',
  version: 1,
  source: 'PP 28/2018 art. 2, 13; docs/spec/gap-rules.md, DOK-05',
  severity: 'M',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ year }, file) => {
    const { form, signer, powerOfAttorneyNumber, title } = file.agreement;
    const early = judgeConditions([
      isSigned(file),
      notEndedBefore(file, year),
      [isOneOf(form, ['PKS', 'KONTRAK', 'ADENDUM']), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    if (!isFilled(signer)) return notCheckable('signer');
    const evidence = { signer, powerOfAttorneyNumber, title };
    return isRegionalHead(signer) || isFilled(powerOfAttorneyNumber)
      ? fine(evidence)
      : finding(evidence, 'make-power-of-attorney');
  },
};
