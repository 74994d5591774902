import { isOneOf } from '../../agreement/forms.ts';
import { clauses } from '../../register/lists.ts';
import { splitList } from '../../text-folding.ts';
import { judgeConditions, notEndedBefore } from '../conditions.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** A contract with a third party that lacks one of the four clauses. */
export const dok06: AgreementRule = {
  id: 'DOK-06',
  version: 1,
  source: 'UU 23/2014 art. 366(2); PP 28/2018 art. 19(2); docs/spec/gap-rules.md, DOK-06',
  severity: 'K',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ year }, file) => {
    const { form, kind, title } = file.agreement;
    const early = judgeConditions([
      notEndedBefore(file, year),
      [isOneOf(kind, ['KSDPK']), 'other-kind', 'kind'],
      [isOneOf(form, ['PKS', 'KONTRAK']), 'other-form', 'form'],
    ]);
    if (early !== null) return early;
    const present = splitList(file.agreement.clauses);
    const absent = clauses.filter((clause) => !present.includes(clause));
    return absent.length > 0 ? finding({ absent, title }, 'add-clauses') : fine({ present });
  },
};
