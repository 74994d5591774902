import { fine, finding, notApplicable, type RegisterRule } from '../rule.ts';
import { hasForeign } from './lap-01.ts';

/** The yearly report on foreign cooperation, due in the first week of January. */
export const lap02: RegisterRule = {
  id: 'LAP-02',
  version: 1,
  source: 'Permendagri 25/2020 art. 35(2), 38; docs/spec/gap-rules.md, LAP-02',
  severity: 'M',
  cause: 'dokumen',
  scope: 'register',
  evaluate: (context) => {
    const { year, asOf, office } = context;
    if (!hasForeign(context, year - 1)) return [notApplicable('no-foreign')];
    const isRecorded = office.sentReports.some(
      (sent) => sent.reportType === 'LUAR_NEGERI' && sent.year === year - 1,
    );
    const due = `${year}-01-07`;
    const evidence = { reportYear: year - 1, due };
    return [asOf > due && !isRecorded ? finding(evidence, 'send-report') : fine(evidence)];
  },
};
