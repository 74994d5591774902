import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';

const term = (endsOn: string | null, kind: Parameters<typeof withAgreement>[0] = {}) =>
  withAgreement({ startsOn: '2025-01-01', endsOn, ...kind });

ruleCases('WKT-04', [
  ['the same day five years later', term('2030-01-01'), 'SESUAI'],
  ['one day more', term('2030-01-02'), 'TEMUAN K'],
  [
    'from 29 February to 28 February',
    withAgreement({ startsOn: '2024-02-29', endsOn: '2029-02-28' }),
    'SESUAI',
  ],
  ['KSDPK has no limit', term('2060-01-01', { kind: 'KSDPK' }), 'TIDAK_BERLAKU no-limit'],
  ['foreign cooperation', term('2030-01-02', { kind: 'KSDPL' }), 'TEMUAN K'],
  ['synergy', term('2030-01-02', { kind: 'SINERGI' }), 'TEMUAN K'],
  [
    'the start is the signing date',
    withAgreement({ startsOn: null, signedOn: '2024-12-15', endsOn: '2029-12-16' }),
    'TEMUAN K',
  ],
  ['no start', withAgreement({ startsOn: null, signedOn: null }), 'TIDAK_BERLAKU no-term'],
  ['no end', term(null), 'TIDAK_BERLAKU no-term'],
  ['no kind', term('2030-01-02', { kind: null }), 'BELUM kind'],
  ['ended before N', withAgreement({ startsOn: '2010-01-01', endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
  [
    'years of the setting',
    withAgreement({}, { stored: { 'aturan.wkt-04.tahun.ksdd-sukarela': '2' } }),
    'TEMUAN K',
  ],
]);
