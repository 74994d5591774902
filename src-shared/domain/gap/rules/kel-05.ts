import { isProvinceCode } from '../../codes.ts';
import type { Party } from '../../register/kinds.ts';
import { isFilled, judgeConditions } from '../conditions.ts';
import { fine, finding, notCheckable, type AgreementRule } from '../rule.ts';

const isProvince = ({ partyType, regionCode }: Party): boolean =>
  partyType === 'PEMDA' && regionCode !== null && isProvinceCode(regionCode.trim());
const isMinistry = ({ partyType }: Party): boolean => partyType === 'KEMENTERIAN_LEMBAGA';

/** An object outside the authority of a kabupaten/kota, without the government that holds it. */
export const kel05: AgreementRule = {
  id: 'KEL-05',
  version: 1,
  source: 'UU 23/2014 art. 12, 14; PP 28/2018 art. 4(1); docs/spec/gap-rules.md, KEL-05',
  severity: 'M',
  cause: 'kewenangan',
  scope: 'agreement',
  evaluate: ({ asOf, authority }, file) => {
    const early = judgeConditions([[file.term.end === null || file.term.end >= asOf, 'ended']]);
    if (early !== null) return early;
    const { fieldCode, subField, title } = file.agreement;
    if (!isFilled(subField)) return notCheckable('sub-field');
    const level = authority.levelOf(fieldCode, subField);
    if (level === null) return notCheckable('sub-field', { subField });
    const hasHolder =
      level === 'KABKOTA' ||
      file.parties.some((party) => isMinistry(party) || (level === 'PROVINSI' && isProvince(party)));
    const evidence = { fieldCode, subField, level, title };
    return hasHolder ? fine(evidence) : finding(evidence, 'involve-authority');
  },
};
