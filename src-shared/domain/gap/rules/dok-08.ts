import { isOperational } from '../../agreement/forms.ts';
import { isActiveIn } from '../../agreement/term.ts';
import { fold } from '../../text-folding.ts';
import { judgeConditions } from '../conditions.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** Financing in words that do not say who pays how much, and no obligation row that does. */
export const dok08: AgreementRule = {
  id: 'DOK-08',
  version: 1,
  source: 'Permendagri 22/2020 art. 7 (body text not verified); docs/spec/gap-rules.md, DOK-08',
  severity: 'K',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ year, settings }, file) => {
    const { form, financingText, title } = file.agreement;
    const early = judgeConditions([
      [isActiveIn(file.term, year), 'inactive'],
      [isOperational(form), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    const text = fold(financingText ?? '');
    const phrases = settings['aturan.dok-08.frasa'];
    const isVague = text === '' || phrases.some((phrase) => text.includes(fold(phrase)));
    const evidence = { financingText, rows: file.obligations.length, title };
    return isVague && file.obligations.length === 0 ? finding(evidence, 'clarify-financing') : fine(evidence);
  },
};
