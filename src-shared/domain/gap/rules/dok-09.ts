import type { Agreement } from '../../register/kinds.ts';
import { fold, splitList } from '../../text-folding.ts';
import { isSigned, judgeConditions, notEndedBefore } from '../conditions.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

function listAbsent({ scan, hasInitials, hasDutyStamp, hasSeal }: Agreement): readonly string[] {
  const files = splitList(scan).filter((name) => fold(name) !== 'tidak');
  return [
    ...(files.length === 0 ? ['scan'] : []),
    ...(hasInitials === 'Ya' ? [] : ['initials']),
    ...(hasDutyStamp === 'Ya' ? [] : ['duty-stamp']),
    ...(hasSeal === 'Ya' ? [] : ['seal']),
  ];
}

/** A signed agreement without its scan, or not known to bear initials, duty stamp and seal. */
export const dok09: AgreementRule = {
  id: 'DOK-09',
  version: 1,
  source: 'Practice of the offices; docs/spec/gap-rules.md, DOK-09',
  severity: 'B',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ year }, file) => {
    const early = judgeConditions([isSigned(file), notEndedBefore(file, year)]);
    if (early !== null) return early;
    const absent = listAbsent(file.agreement);
    return absent.length > 0 ? finding({ absent, title: file.agreement.title }, 'attach-scan') : fine();
  },
};
