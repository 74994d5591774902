import type { CivilDate } from '../dates.ts';
import type { Settings } from '../settings.ts';
import type { RemedyCode } from './result.ts';

/** Day, year and settings by which a remedy is chosen; whether the sub kegiatan already stands in a budget. */
export interface RemedyQuestion {
  readonly asOf: CivilDate;
  readonly year: number;
  readonly settings: Settings;
  readonly existsInBudget: boolean;
}

/**
 * What can still be done for a year's budget on a day.
 *
 * The steps of the year before, then those of the year itself; each lasts up to the day in the settings.
 * Source: docs/spec/gap-rules.md, remedy by calendar (UU 23/2014 art. 310–317).
 */
export function remedyByCalendar({ asOf, year, settings, existsInBudget }: RemedyQuestion): RemedyCode {
  const steps: readonly (readonly [CivilDate, RemedyCode])[] = [
    [`${year - 1}-${settings['kalender.rkpd']}`, 'propose-rkpd'],
    [`${year - 1}-${settings['kalender.kua-ppas']}`, 'discuss-kua-ppas'],
    [`${year - 1}-${settings['kalender.rka']}`, 'enter-rka'],
    [`${year - 1}-${settings['kalender.apbd']}`, 'discuss-apbd'],
    [`${year - 1}-12-31`, 'prepare-shift'],
    [
      `${year}-${settings['kalender.pergeseran']}`,
      existsInBudget ? 'request-shift' : 'propose-rkpd-revision',
    ],
    [`${year}-${settings['kalender.perubahan']}`, 'propose-apbd-revision'],
    [`${year}-12-31`, 'postpone'],
  ];
  return steps.find(([lastDay]) => asOf <= lastDay)?.[1] ?? 'closed';
}
