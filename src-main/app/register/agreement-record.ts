import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { yearOf } from '../../../src-shared/domain/dates.ts';
import { agreementChain } from '../../../src-shared/domain/gap/chain-picture.ts';
import { evaluateGaps } from '../../../src-shared/domain/gap/engine.ts';
import { relatedTo } from '../../../src-shared/domain/gap/register-graph.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inSnapshot, type ReadDb } from '../../store/database.ts';
import { listChildren, listRecords, loadRecord } from '../../store/records.ts';
import type { GapMemo } from '../gap/gap-memo.ts';
import { evaluateFor } from '../gap/memo.ts';
import { createCodeTest } from '../gap/code-test.ts';
import { loadSnapshot } from '../gap/load-snapshot.ts';
import { requireDb, type Session } from '../session.ts';
import { childKinds } from './records.ts';
import { toRungViews } from './rung-views.ts';

type View = ResponseOf<'agreement.get'>;

/** How far before and after the year the record shows its chain: the years that an officer can still act on or explain. */
const yearsAround = 2;

function yearsOf(memo: GapMemo, id: string): readonly number[] {
  const file = memo.state.context.files.get(id);
  const first = file === undefined || file.term.start === null ? memo.year : yearOf(file.term.start);
  const last = file === undefined || file.term.end === null ? memo.year : yearOf(file.term.end);
  const years = Array.from({ length: 2 * yearsAround + 1 }, (_, index) => memo.year - yearsAround + index);
  return years.filter((year) => year === memo.year || (year >= first && year <= last));
}

/** The snapshot of another year with only the agreements that this one hangs together with. */
function familySnapshot(db: ReadDb, memo: GapMemo, id: string, year: number): GapSnapshot {
  const family = new Set([id, ...relatedTo(memo.state.context.graph, id)]);
  const links = memo.state.snapshot.links.filter(
    ({ agreementId }) => agreementId !== null && family.has(agreementId),
  );
  const isWanted = createCodeTest(links.map(({ subActivityCode }) => subActivityCode));
  const known = { lines: memo.lines, nomenclatures: memo.state.snapshot.nomenclatures };
  const snapshot = loadSnapshot(db, { year, asOf: memo.asOf, isWanted }, known);
  return { ...snapshot, agreements: snapshot.agreements.filter((agreement) => family.has(agreement.id)) };
}

function listChains(db: ReadDb, memo: GapMemo, id: string): View['chains'] {
  return yearsOf(memo, id).map((year) => {
    const chain =
      year === memo.year
        ? (memo.chains.get(id) ?? [])
        : agreementChain(evaluateGaps(familySnapshot(db, memo, id, year)).results, id);
    return { year, rungs: toRungViews(chain) };
  });
}

function listRelated(memo: GapMemo, id: string): View['related'] {
  const { graph } = memo.state.context;
  const self = graph.byId.get(id);
  const one = (
    found: string | null | undefined,
    relation: View['related'][number]['relation'],
  ): View['related'] => {
    const agreement = found === null || found === undefined ? undefined : graph.byId.get(found);
    return agreement === undefined
      ? []
      : [{ id: agreement.id, code: agreement.code ?? '', title: agreement.title, relation }];
  };
  return [
    ...one(self?.parentId, 'parent'),
    ...one(self?.continuesId, 'continues'),
    ...graph
      .childrenOf(id)
      .flatMap((child) => one(child.id, child.form === 'ADENDUM' ? 'addendum' : 'child')),
    ...graph.renewalsOf(id).flatMap((renewal) => one(renewal.id, 'continued-by')),
  ];
}

/** One agreement with everything under it and its chain in the years around. Errors: `record-missing`. */
export function showAgreement(
  session: Session,
  request: { readonly id: string; readonly year: number; readonly asOf: string },
): Result<View> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const evaluated = evaluateFor(session, request);
  if (!evaluated.ok) return evaluated;
  const { id } = request;
  return inSnapshot(db, () => {
    const agreement = loadRecord(db, 'agreement', id);
    if (agreement === null) return refuse({ code: 'record-missing', kind: 'agreement', id });
    const children = Object.fromEntries(childKinds.map((kind) => [kind, [...listChildren(db, kind, id)]]));
    return ok({
      agreement,
      children,
      related: listRelated(evaluated.value, id),
      chains: listChains(db, evaluated.value, id),
    });
  });
}

/** Agreements whose Kode or title contains the text, for choosing a parent or a predecessor. */
export function findAgreements(
  session: Session,
  request: { readonly search: string; readonly limit: number },
): Result<ResponseOf<'agreement.find'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const sought = fold(request.search);
  const text = (value: string | number | null | undefined): string | null =>
    typeof value === 'string' ? value : null;
  return ok(
    listRecords(opened.value, 'agreement')
      .filter((row) => fold(`${text(row['code']) ?? ''} ${text(row['title']) ?? ''}`).includes(sought))
      .slice(0, request.limit)
      .map((row) => ({
        id: row.id,
        code: text(row['code']) ?? '',
        title: text(row['title']),
        form: text(row['form']),
      })),
  );
}
