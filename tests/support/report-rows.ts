import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import { toSettings } from '../../src-shared/domain/settings.ts';
import type { RecordOf } from '../../src-shared/domain/register/kinds.ts';
import { record } from './snapshot-builder.ts';

/** An agreement with nothing filled in but what is given. */
export const agreement = (values: Partial<RecordOf<'agreement'>>): RecordOf<'agreement'> =>
  record('agreement', values);

/** A follow-up with nothing filled in but what is given. */
export const followUp = (values: Partial<RecordOf<'followUp'>>): RecordOf<'followUp'> =>
  record('followUp', values);

/** An office that has recorded nothing yet, on 15 July 2026. */
export const emptySnapshot = (): GapSnapshot => ({
  region: '64.11',
  year: 2026,
  asOf: '2026-07-15',
  settings: toSettings({}),
  agreements: [],
  parties: [],
  obligations: [],
  links: [],
  tkksdMembers: [],
  mappings: [],
  sentReports: [],
  progress: [],
  followUps: [],
  exceptions: [],
  notDuplicates: [],
  opds: [],
  authority: [],
  borders: [],
  reportCalendar: [],
  plan: [],
  realisation: [],
  nomenclatures: [],
  codeReplacements: [],
});
