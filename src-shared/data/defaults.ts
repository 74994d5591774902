import type { ValuesOf } from '../domain/register/kinds.ts';
import authorityRows from './authority.json' with { type: 'json' };
import borderRows from './borders.json' with { type: 'json' };

/** What neighbours usually share: the services that UU 23/2014 art. 364 has in mind, in an officer's words. */
const borderServices = 'jalan, pendidikan, kesehatan, dan administrasi kependudukan di perbatasan';

/**
 * Which regions border on which, each pair in both directions.
 *
 * Kalimantan Timur's ten regions and their neighbours outside; an office may correct them.
 * Source: docs/spec/reports.md, default data.
 */
export const defaultBorders: readonly ValuesOf<'border'>[] = borderRows.flatMap(([a = '', b = '']) => [
  { regionCode: a, neighbourCode: b, service: borderServices },
  { regionCode: b, neighbourCode: a, service: borderServices },
]);

/**
 * Which level of government holds which sub urusan; what is not listed is not judged.
 *
 * Source: UU 23/2014 art. 14 and the division of urusan in its Lampiran.
 */
export const defaultAuthority: readonly ValuesOf<'authority'>[] = authorityRows.map(
  ([fieldCode = '', subField = '', level = '', basis = '']) => ({
    fieldCode,
    subField,
    level: level as ValuesOf<'authority'>['level'],
    basis,
  }),
);

/**
 * When which report is due: `MM-DD`, followed by ` N+1` where the day falls in the year after the one reported on.
 *
 * LUAR_NEGERI: Permendagri 25/2020 art. 35(2), first week of January. LKPJ: within three months after the fiscal year.
 * KSD: common practice, no article verified, hence for the office to set.
 */
export const defaultReportCalendar: readonly ValuesOf<'reportDue'>[] = [
  { reportType: 'KSD', period: 'S1', due: '07-31' },
  { reportType: 'KSD', period: 'TAHUNAN', due: '01-31 N+1' },
  { reportType: 'LUAR_NEGERI', period: 'TAHUNAN', due: '01-07 N+1' },
  { reportType: 'LKPJ', period: 'TAHUNAN', due: '03-31 N+1' },
];
