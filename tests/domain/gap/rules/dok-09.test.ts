import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withAgreement } from '../../../support/gap-cases.ts';

ruleCases('DOK-09', [
  ['scan, paraf, meterai, stempel', withAgreement(), 'SESUAI'],
  ['file names as scan', withAgreement({ scan: 'pks.pdf; lampiran.pdf' }), 'SESUAI'],
  ['no scan', withAgreement({ scan: null }), 'TEMUAN B'],
  ['scan marked Tidak', withAgreement({ scan: 'Tidak' }), 'TEMUAN B'],
  ['paraf unknown', withAgreement({ hasInitials: null }), 'TEMUAN B'],
  ['meterai marked Tidak', withAgreement({ hasDutyStamp: 'Tidak' }), 'TEMUAN B'],
  ['stempel marked Tidak', withAgreement({ hasSeal: 'Tidak' }), 'TEMUAN B'],
  ['an ADENDUM is asked too', withAgreement({ form: 'ADENDUM', scan: null }), 'TEMUAN B'],
  ['not signed', withAgreement({ signedOn: null, scan: null }), 'TIDAK_BERLAKU not-signed'],
  ['ended before N', withAgreement({ scan: null, endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
]);

it('DOK-09 lists everything that is missing in one finding', () => {
  const values = { scan: null, hasInitials: null, hasDutyStamp: null, hasSeal: null };
  const [result] = resultsOf('DOK-09', withAgreement(values));
  expect(result?.evidence['absent']).toEqual(['scan', 'initials', 'duty-stamp', 'seal']);
});
