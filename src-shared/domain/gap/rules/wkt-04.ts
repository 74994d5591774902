import { addMonths } from '../../dates.ts';
import type { CooperationKind } from '../../register/lists.ts';
import type { SettingKey } from '../../settings.ts';
import { judgeConditions, notEndedBefore } from '../conditions.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule } from '../rule.ts';

const limitKeys = {
  KSDD_WAJIB: 'aturan.wkt-04.tahun.ksdd-wajib',
  KSDD_SUKARELA: 'aturan.wkt-04.tahun.ksdd-sukarela',
  KSDPK: 'aturan.wkt-04.tahun.ksdpk',
  SINERGI: 'aturan.wkt-04.tahun.sinergi',
  KSDPL: 'aturan.wkt-04.tahun.ksdpl',
  KSDLL: 'aturan.wkt-04.tahun.ksdll',
} as const satisfies Record<CooperationKind, SettingKey>;

/** A term longer than the years allowed for its kind. */
export const wkt04: AgreementRule = {
  id: 'WKT-04',
  version: 1,
  source:
    'Permendagri 25/2020 art. 32(1) for foreign cooperation, else settings; docs/spec/gap-rules.md, WKT-04',
  severity: 'K',
  cause: 'waktu',
  scope: 'agreement',
  evaluate: ({ year, settings }, file) => {
    const { start, end } = file.term;
    const early = judgeConditions([notEndedBefore(file, year)]);
    if (early !== null) return early;
    if (start === null || end === null) return notApplicable('no-term');
    const { kind, title } = file.agreement;
    if (kind === null) return notCheckable('kind');
    const years = settings[limitKeys[kind]];
    if (years === 0) return notApplicable('no-limit');
    const evidence = { start, end, limitYears: years, kind, title };
    return end > addMonths(start, years * 12) ? finding(evidence, 'shorten-term') : fine(evidence);
  },
};
