import { isOneOf, isOperational } from '../../agreement/forms.ts';
import { isInForceOn } from '../../agreement/term.ts';
import { addMonths, monthsBetween } from '../../dates.ts';
import type { Agreement } from '../../register/kinds.ts';
import { judgeConditions } from '../conditions.ts';
import type { RegisterGraph } from '../register-graph.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule } from '../rule.ts';

/** What names an agreement, or one that it continues, as its parent. */
const childrenOf = (graph: RegisterGraph, agreement: Agreement): readonly Agreement[] =>
  [agreement, ...graph.continuedBy(agreement.id)].flatMap(({ id }) => graph.childrenOf(id));

/** How many operational agreements have followed a Kesepakatan Bersama, or one that it continues. */
export const followersOf = (graph: RegisterGraph, agreement: Agreement): number =>
  childrenOf(graph, agreement).filter(({ form }) => isOperational(form) === 'yes').length;

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
    const followers = followersOf(graph, agreement);
    const evidence = { title: agreement.title, signedOn, months: monthsBetween(signedOn, asOf), followers };
    const isDue = (months: number): boolean => asOf >= addMonths(signedOn, months);
    if (followers > 0 || !isDue(settings['aturan.dok-02.bulan-kuning'])) return fine(evidence);
    if (childrenOf(graph, agreement).some(({ form }) => form === null))
      return notCheckable('form', { of: 'children' });
    return finding(evidence, 'draft-pks', {
      severity: isDue(settings['aturan.dok-02.bulan-merah']) ? 'M' : 'K',
    });
  },
};
