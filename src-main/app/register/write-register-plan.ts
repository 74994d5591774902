import { codesById, toRecordValues } from '../../../src-shared/domain/register/coded-records.ts';
import { kinds, type Kind } from '../../../src-shared/domain/register/kinds.ts';
import type { PlannedCreate, RegisterPlan } from '../../../src-shared/domain/register/merge.ts';
import { keyText } from '../../../src-shared/domain/register/record-key.ts';
import type { ChangeContext } from '../../store/changes.ts';
import type { WriteDb } from '../../store/database.ts';
import { insertRecord, isIdTaken, listRecords, updateRecord } from '../../store/records.ts';
import { reviveRecord } from '../../store/trash.ts';
import type { JobHooks } from '../ports.ts';

export interface WriteOptions {
  readonly context: ChangeContext;
  readonly region: string;
  readonly nameId: (name: string) => string;
  readonly job: JobHooks;
}

/** Records born from a workbook get a name-based id, so that the same workbook on two PCs makes no doubles. */
export const nameBasedId = (
  options: Pick<WriteOptions, 'region' | 'nameId'>,
  kind: Kind,
  key: string,
): string => options.nameId(`${options.region}|${kinds[kind].sheet}|${key}`);

function create(
  db: WriteDb,
  planned: PlannedCreate,
  ids: ReadonlyMap<string, string>,
  options: WriteOptions,
): void {
  const { kind } = planned;
  const id =
    kind === 'agreement'
      ? ids.get(String(planned.values['code']))
      : nameBasedId(options, kind, keyText(kind, planned.values));
  if (id === undefined) throw new Error('an agreement to create has no id');
  const values = toRecordValues(kind, planned.values, ids);
  if (!isIdTaken(db, kind, id)) {
    insertRecord(db, kind, { id, values }, options.context);
    return;
  }
  // The same row lies in the trash: the workbook brings it back, with what it says now.
  reviveRecord(db, kind, id, options.context);
  updateRecord(db, kind, { id, changes: values }, options.context);
}

/** The ids of all agreements by Kode, those to be created too. */
function agreementIds(db: WriteDb, plan: RegisterPlan, options: WriteOptions): ReadonlyMap<string, string> {
  const current = [...codesById({ agreement: listRecords(db, 'agreement') })].map(
    ([id, code]) => [code, id] as const,
  );
  const created = plan.creates
    .filter(({ kind }) => kind === 'agreement')
    .map(
      ({ values }) =>
        [String(values['code']), nameBasedId(options, 'agreement', keyText('agreement', values))] as const,
    );
  return new Map([...created, ...current]);
}

/** Carries out a planned import inside the caller's transaction; references become ids. */
export function writeRegisterPlan(db: WriteDb, plan: RegisterPlan, options: WriteOptions): void {
  const ids = agreementIds(db, plan, options);
  const total = plan.creates.length + plan.updates.length;
  let done = 0;
  const step = (): void => {
    done += 1;
    if (done % 500 === 0) options.job.progress({ done, total });
  };
  for (const planned of plan.creates) {
    create(db, planned, ids, options);
    step();
  }
  for (const { kind, id, changes } of plan.updates) {
    const after = Object.fromEntries(changes.map((change) => [change.field, change.new]));
    updateRecord(db, kind, { id, changes: toRecordValues(kind, after, ids) }, options.context);
    step();
  }
  options.job.progress({ done: total, total });
}
