import { isOneOf, isOperational } from '../../agreement/forms.ts';
import { isInForceOn } from '../../agreement/term.ts';
import { addMonths, monthsBetween } from '../../dates.ts';
import { judgeConditions } from '../conditions.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule } from '../rule.ts';

/** A Kesepakatan Bersama that no operational agreement has followed within months. */
export const dok02: AgreementRule = {
  id: 'DOK-02',
  version: 1,
  source: 'PP 28/2018 art. 6(1); months are a setting; docs/spec/gap-rules.md, DOK-02',
  severity: 'K',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ asOf, graph, settings }, file) => {
    const { agreement, term } = file;
    const { signedOn } = agreement;
    if (signedOn === null) return notApplicable('not-signed');
    const early = judgeConditions([
      [isInForceOn(agreement, term, asOf), 'not-in-force'],
      [isOneOf(agreement.form, ['KB']), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    const children = [agreement, ...graph.continuedBy(agreement.id)].flatMap(({ id }) =>
      graph.childrenOf(id),
    );
    const followers = children.filter(({ form }) => isOperational(form) === 'yes').length;
    const evidence = { title: agreement.title, signedOn, months: monthsBetween(signedOn, asOf), followers };
    const isDue = (months: number): boolean => asOf >= addMonths(signedOn, months);
    if (followers > 0 || !isDue(settings['aturan.dok-02.bulan-kuning'])) return fine(evidence);
    if (children.some(({ form }) => form === null)) return notCheckable('form', { of: 'children' });
    return finding(evidence, 'draft-pks', {
      severity: isDue(settings['aturan.dok-02.bulan-merah']) ? 'M' : 'K',
    });
  },
};
