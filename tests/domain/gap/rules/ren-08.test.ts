import { ruleCases, withObligation } from '../../../support/gap-cases.ts';
import {
  agreement,
  educationOpd,
  healthOpd,
  line,
  link,
  obligation,
  otherSubActivity,
  snapshot,
  version,
} from '../../../support/snapshot-builder.ts';
import type { PlanLine, PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const dpa = (...rows: readonly Partial<PlanLine>[]): PlanVersion =>
  version(
    'DPA',
    rows.map((row) => line(row)),
  );
const plan = (...versions: readonly PlanVersion[]) =>
  withObligation({ opdCode: healthOpd }, { plan: versions });
const foreign = { opdCode: educationOpd, opdName: 'Dinas Pendidikan' };
const nameOnly = (opdName: string) => ({ opdCode: null, opdName });
const byName = (opdName: string | null, row: Partial<PlanLine>) =>
  snapshot({
    agreements: [agreement({ code: 'PKS-1', opdCode: null, opdName })],
    obligations: [obligation('PKS-1')],
    links: [link('PKS-1')],
    plan: [dpa(row)],
  });

ruleCases('REN-08', [
  ['the sub kegiatan is of the obligation’s perangkat daerah', plan(dpa({})), 'SESUAI'],
  ['it is of another', plan(dpa(foreign)), 'TEMUAN K'],
  ['one of two lines is the obligation’s', plan(dpa(foreign, {})), 'SESUAI'],
  ['the highest imported counts', plan(dpa(foreign), version('RKPD', [line({})])), 'TEMUAN K'],
  ['the RKPD where nothing higher is imported', plan(version('RKPD', [line(foreign)])), 'TEMUAN K'],
  ['the obligation names none: the agreement’s', withObligation({}, { plan: [dpa(foreign)] }), 'TEMUAN K'],
  [
    'the link names another, and the code is found alone',
    withObligation({}, { links: [link('PKS-1', { opdCode: educationOpd })], plan: [dpa({})] }),
    'SESUAI',
  ],
  ['a line of nobody may be the obligation’s', plan(dpa({ opdCode: null, opdName: null })), 'SESUAI'],
  ['a line with another name only', plan(dpa(nameOnly('Dinas Lain'))), 'TEMUAN K'],
  ['only names on both sides, equal', byName('Dinas  kesehatan', nameOnly('DINAS KESEHATAN')), 'SESUAI'],
  [
    'the obligation has a name, the line a code and the name',
    byName('Dinas Kesehatan', { opdName: 'Dinas Kesehatan' }),
    'SESUAI',
  ],
  ['only names on both sides, different', byName('Dinas Kesehatan', nameOnly('Dinas Lain')), 'TEMUAN K'],
  ['the line has a code without a name', byName('Dinas Kesehatan', { opdName: null }), 'TEMUAN K'],
  ['nobody knows the obligation’s', byName(null, {}), 'BELUM opd'],
  ['the code is not found', plan(dpa({ code: otherSubActivity })), 'TIDAK_BERLAKU no-line'],
  ['nothing imported', plan(), 'BELUM document'],
  ['no link', withObligation({}, { links: [], plan: [dpa({})] }), 'TIDAK_BERLAKU no-links'],
]);
