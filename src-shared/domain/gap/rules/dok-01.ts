import { both, either, isDomestic, isOneOf, isUmbrella } from '../../agreement/forms.ts';
import type { Agreement } from '../../register/kinds.ts';
import { judgeConditions, notEndedBefore } from '../conditions.ts';
import { fine, finding, notCheckable, type AgreementRule } from '../rule.ts';

const needsParent = ({ form, kind }: Agreement) =>
  either(isOneOf(form, ['RK']), both(isOneOf(form, ['PKS', 'KONTRAK']), isDomestic(kind)));

/** An agreement that follows no Kesepakatan Bersama or Nota Kesepakatan. */
export const dok01: AgreementRule = {
  id: 'DOK-01',
  version: 1,
  source: 'PP 28/2018 art. 6(1), 46; docs/spec/gap-rules.md, DOK-01',
  severity: 'M',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ year, graph }, file) => {
    const { agreement } = file;
    const early = judgeConditions([
      notEndedBefore(file, year),
      [needsParent(agreement), 'other-form', agreement.form === null ? 'form' : 'kind'],
    ]);
    if (early !== null) return early;
    const parent = agreement.parentId === null ? undefined : graph.byId.get(agreement.parentId);
    if (parent !== undefined && parent.form === null)
      return notCheckable('parent-form', { parent: parent.code });
    const evidence = {
      title: agreement.title,
      parent: parent?.code ?? null,
      parentForm: parent?.form ?? null,
    };
    return parent !== undefined && isUmbrella(parent.form) === 'yes'
      ? fine(evidence)
      : finding(evidence, 'link-parent');
  },
};
