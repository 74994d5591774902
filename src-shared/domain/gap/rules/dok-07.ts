import { isSigned, judgeConditions, notEndedBefore } from '../conditions.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** A signed agreement whose recorded dates do not say from when to when it runs. */
export const dok07: AgreementRule = {
  id: 'DOK-07',
  version: 1,
  source: 'PP 28/2018 art. 19(2); docs/spec/gap-rules.md, DOK-07',
  severity: 'K',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: ({ year }, file) => {
    const early = judgeConditions([isSigned(file), notEndedBefore(file, year)]);
    if (early !== null) return early;
    const { form, startsOn, endsOn, isOpenEnded, durationText, title } = file.agreement;
    const lacksEnd = form !== 'ADENDUM' && endsOn === null && isOpenEnded !== 'Ya';
    const absent = [...(startsOn === null ? ['start'] : []), ...(lacksEnd ? ['end'] : [])];
    return absent.length > 0
      ? finding({ absent, durationText, title }, 'fill-dates')
      : fine({ startsOn, endsOn, isOpenEnded });
  },
};
