import { daysBetween } from '../../dates.ts';
import { fine, finding, notApplicable, type AgreementRule } from '../rule.ts';

/** Days without an agreement between the old one's end and the new one's start. */
export const wkt03: AgreementRule = {
  id: 'WKT-03',
  version: 1,
  source: 'PP 28/2018 art. 9; docs/spec/gap-rules.md, WKT-03',
  severity: 'K',
  cause: 'waktu',
  scope: 'agreement',
  evaluate: ({ files }, file) => {
    const { start } = file.term;
    const old = file.agreement.continuesId === null ? undefined : files.get(file.agreement.continuesId);
    if (old === undefined) return notApplicable('no-predecessor');
    if (start === null || old.term.start === null) return notApplicable('no-term');
    const { end } = old.term;
    const days = end === null ? 0 : Math.max(0, daysBetween(end, start) - 1);
    const evidence = { continues: old.code, oldEnd: end, start, days, title: file.agreement.title };
    return days > 0 ? finding(evidence, 'bridge-gap') : fine(evidence);
  },
};
