import { ruleCases, withObligation } from '../../../support/gap-cases.ts';
import { line, otherSubActivity, version } from '../../../support/snapshot-builder.ts';
import type { PlanDocument } from '../../../../src-shared/domain/plan/plan.ts';

const funded = (fundingSource: string | null, lineSource: string | null, document: PlanDocument = 'DPA') =>
  withObligation({ fundingSource }, { plan: [version(document, [line({ fundingSource: lineSource })])] });

ruleCases('ANG-08', [
  ['equal', funded('PAD', 'PAD'), 'SESUAI'],
  ['under another name of the alias list', funded('PAD', 'Pendapatan Asli Daerah (PAD)'), 'SESUAI'],
  ['one of several', funded('DBH; DAU', '[DAU] Dana Alokasi Umum'), 'SESUAI'],
  ['several in the line', funded('DBH', 'DAU; Dana Bagi Hasil'), 'SESUAI'],
  ['different', funded('PAD', 'DAU'), 'TEMUAN K'],
  ['unknown names, equal when folded', funded('Insentif fiskal', 'INSENTIF  FISKAL'), 'SESUAI'],
  ['unknown names are compared whole', funded('Insentif', 'Insentif fiskal'), 'TEMUAN K'],
  ['an alias inside another word is none', funded('PAD', 'Padat karya'), 'TEMUAN K'],
  ['no source in the obligation', funded(null, 'DAU'), 'TIDAK_BERLAKU not-given'],
  ['no source in the line', funded('PAD', null), 'TIDAK_BERLAKU not-given'],
  ['the APBD where the DPA is not imported', funded('PAD', 'DAU', 'APBD'), 'TEMUAN K'],
  ['only the RKA imported', funded('PAD', 'DAU', 'RKA'), 'BELUM document'],
  [
    'not found',
    withObligation({ fundingSource: 'PAD' }, { plan: [version('DPA', [line({ code: otherSubActivity })])] }),
    'TIDAK_BERLAKU no-line',
  ],
  ['no link', withObligation({}, { links: [] }), 'TIDAK_BERLAKU no-links'],
]);
