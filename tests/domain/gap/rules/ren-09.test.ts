import { ruleCases, withAgreement, withObligation } from '../../../support/gap-cases.ts';
import { line, link, obligation, otherSubActivity, version } from '../../../support/snapshot-builder.ts';

const placed = (location: string | null, lineLocation: string | null) =>
  withObligation({ location }, { plan: [version('DPA', [line({ location: lineLocation })])] });

ruleCases('REN-09', [
  ['a common word', placed('Kampung Long Bagun', 'Kec. Long BAGUN ilir'), 'SESUAI'],
  ['only short words in common', placed('Desa A di Ulu', 'Kota A di Ulu'), 'TEMUAN B'],
  ['nothing in common', placed('Laham', 'Melak'), 'TEMUAN B'],
  [
    'the agreement’s location where the obligation has none',
    withAgreement(
      { location: 'Laham' },
      {
        obligations: [obligation('PKS-1', { location: ' ' })],
        links: [link('PKS-1')],
        plan: [version('DPA', [line({ location: 'Laham' })])],
      },
    ),
    'SESUAI',
  ],
  ['no location of the cooperation', placed(null, 'Melak'), 'TIDAK_BERLAKU not-given'],
  ['no location of the line', placed('Laham', null), 'TIDAK_BERLAKU not-given'],
  [
    'the code is not found',
    withObligation({ location: 'Laham' }, { plan: [version('DPA', [line({ code: otherSubActivity })])] }),
    'TIDAK_BERLAKU no-line',
  ],
  ['nothing imported', withObligation({ location: 'Laham' }), 'BELUM document'],
  ['no link', withObligation({ location: 'Laham' }, { links: [] }), 'TIDAK_BERLAKU no-links'],
]);
