import { agreementChains } from '../../../src-shared/domain/gap/chain-picture.ts';
import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import {
  prepareGaps,
  toGapReport,
  updateGaps,
  type GapState,
} from '../../../src-shared/domain/gap/engine.ts';
import type { GapResult } from '../../../src-shared/domain/gap/result.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import { kinds, type AnyRecord, type Kind } from '../../../src-shared/domain/register/kinds.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { listTouchedAfter, loadTopSeq } from '../../store/changes.ts';
import { inSnapshot, type ReadDb } from '../../store/database.ts';
import { loadNomenclatures } from '../../store/nomenclature.ts';
import { listRecordsOfAgreement } from '../../store/records.ts';
import { requireDb, type Session } from '../session.ts';
import type { GapMemo, LineCache } from './gap-memo.ts';
import { hasNamedParts, loadRegisterPart, loadSnapshot, registerKinds } from './load-snapshot.ts';

interface At {
  readonly year: number;
  readonly asOf: CivilDate;
}

function toMemo(at: At, seq: number, state: GapState, lines: LineCache): GapMemo {
  const report = toGapReport(state);
  const byAgreement = new Map<string, GapResult[]>();
  for (const result of report.results) {
    if (result.agreementId === null) continue;
    const list = byAgreement.get(result.agreementId);
    if (list === undefined) byAgreement.set(result.agreementId, [result]);
    else list.push(result);
  }
  return { ...at, seq, state, report, byAgreement, chains: agreementChains(report.results), lines };
}

/** Kinds whose change means another evaluation of everything; the lines already read are kept. */
const frameKinds = new Set(['plan', 'realization', 'setting', 'authority', 'border', 'reportDue']);

/** The snapshot with the rows of the touched agreements read anew; every other row, and the documents, stay as they are. */
function patchSnapshot(
  db: ReadDb,
  old: GapSnapshot,
  touched: ReturnType<typeof listTouchedAfter>,
): { next: GapSnapshot; changed: Set<string> } {
  const changed = new Set(touched.map((row) => row.agreementId).filter((id) => id !== null));
  const touchedKinds = new Set(touched.map((row) => row.kind));
  const patched = Object.entries(registerKinds).map(([name, kind]) => {
    const rows = old[name as keyof typeof registerKinds] as unknown as readonly AnyRecord[];
    if (!touchedKinds.has(kind)) return [name, rows];
    if (kind !== 'agreement' && !('agreementId' in kinds[kind].fields))
      return [name, loadRegisterPart(db, kind)];
    return [name, patchRows(db, kind, rows, changed)];
  });
  const nomenclatures = touchedKinds.has('nomenclature') ? loadNomenclatures(db) : old.nomenclatures;
  return { next: { ...old, ...Object.fromEntries(patched), nomenclatures } as GapSnapshot, changed };
}

function patchRows(
  db: ReadDb,
  kind: Kind,
  rows: readonly AnyRecord[],
  changed: ReadonlySet<string>,
): readonly AnyRecord[] {
  const owner = kind === 'agreement' ? 'id' : 'agreementId';
  const kept = rows.filter((row) => !changed.has(String(row[owner])));
  const loose = kind === 'agreement' ? [] : listRecordsOfAgreement(db, kind, null);
  const withoutOwner = new Set(loose.map((row) => row.id));
  return [
    ...kept.filter((row) => row[owner] !== null || withoutOwner.has(row.id)),
    ...loose.filter((row) => !kept.some((old) => old.id === row.id)),
    ...[...changed].flatMap((id) => listRecordsOfAgreement(db, kind, id)),
  ];
}

function evaluate(db: ReadDb, old: GapMemo | null, at: At): GapMemo {
  const seq = loadTopSeq(db);
  const isSame = old !== null && old.year === at.year && old.asOf === at.asOf;
  if (isSame && old.seq === seq) return old;
  const touched = old === null ? [] : listTouchedAfter(db, old.seq);
  if (isSame && !touched.some((row) => frameKinds.has(row.kind)) && !hasNamedParts(db)) {
    const { next, changed } = patchSnapshot(db, old.state.snapshot, touched);
    return toMemo(at, seq, updateGaps(old.state, next, changed), old.lines);
  }
  const lines: LineCache = old === null ? new Map<string, never>() : old.lines;
  const isListChanged = touched.some((row) => row.kind === 'nomenclature');
  const nomenclatures = old === null || isListChanged ? null : old.state.snapshot.nomenclatures;
  return toMemo(at, seq, prepareGaps(loadSnapshot(db, at, { lines, nomenclatures })), lines);
}

/**
 * The evaluation of a year on a day: the last one where nothing changed, brought up to date where a record changed, made
 * anew where a document or setting changed. Errors: those of opening the database.
 */
export function evaluateFor(session: Session, at: At): Result<GapMemo> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const memo = inSnapshot(opened.value, () => evaluate(opened.value, session.gapMemo, at));
  session.gapMemo = memo;
  return ok(memo);
}
