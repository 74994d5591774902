import type { Agreement, BudgetLink, Obligation, Party, RecordOf } from '../register/kinds.ts';
import { compareText } from '../text-order.ts';
import { buildAgreementFile, type AgreementFile, type FileReading } from './agreement-file.ts';
import type { RegisterGraph } from './register-graph.ts';
import type { GapSnapshot } from './snapshot.ts';

type Grouped<T> = ReadonlyMap<string, readonly T[]>;

interface GroupedRows {
  readonly parties: Grouped<Party>;
  readonly obligations: Grouped<Obligation>;
  readonly links: Grouped<BudgetLink>;
  readonly progress: Grouped<RecordOf<'progress'>>;
  readonly followUps: Grouped<RecordOf<'followUp'>>;
}

interface Owned {
  readonly agreementId: string | null;
}

/** The rows of the wanted agreements by the agreement that `toOwner` puts them on. */
function groupRows<T extends Owned>(
  rows: readonly T[],
  wanted: ReadonlySet<string> | null,
  toOwner: (id: string) => string,
): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const { agreementId } = row;
    if (agreementId === null || (wanted !== null && !wanted.has(agreementId))) continue;
    const owner = toOwner(agreementId);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [row]);
    else group.push(row);
  }
  return groups;
}

function rememberRoots(graph: RegisterGraph): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    let root = known.get(id);
    if (root === undefined) {
      root = graph.rootOf(id);
      known.set(id, root);
    }
    return root;
  };
}

function groupAll(
  snapshot: GapSnapshot,
  graph: RegisterGraph,
  wanted: ReadonlySet<string> | null,
): GroupedRows {
  const toRoot = rememberRoots(graph);
  return {
    // Parties sign a document of their own; only what is owed and linked moves to the parent.
    parties: groupRows(snapshot.parties, wanted, (id) => id),
    obligations: groupRows(snapshot.obligations, wanted, toRoot),
    links: groupRows(snapshot.links, wanted, toRoot),
    progress: groupRows(snapshot.progress, wanted, toRoot),
    followUps: groupRows(snapshot.followUps, wanted, toRoot),
  };
}

/** The files of the given agreements; their rows are looked up in one pass over the snapshot. */
export function buildFiles(
  snapshot: GapSnapshot,
  graph: RegisterGraph,
  reading: FileReading,
  only: ReadonlySet<string> | null,
): ReadonlyMap<string, AgreementFile> {
  const agreements: readonly Agreement[] =
    only === null
      ? snapshot.agreements
      : [...only].map((id) => graph.byId.get(id)).filter((agreement) => agreement !== undefined);
  const addenda = new Map(agreements.map(({ id }) => [id, graph.addendaOf(id)]));
  const wanted =
    only === null ? null : new Set([...only, ...[...addenda.values()].flat().map((addendum) => addendum.id)]);
  const rows = groupAll(snapshot, graph, wanted);
  return new Map(
    agreements.map((agreement) => {
      const { id } = agreement;
      const file = buildAgreementFile(
        {
          agreement,
          addenda: addenda.get(id) ?? [],
          parties: rows.parties.get(id) ?? [],
          obligations: rows.obligations.get(id) ?? [],
          links: rows.links.get(id) ?? [],
          progress: rows.progress.get(id) ?? [],
          followUps: rows.followUps.get(id) ?? [],
        },
        reading,
      );
      return [id, file];
    }),
  );
}

/** The files by Kode; the id settles what cannot occur. */
export const sortFiles = (files: Iterable<AgreementFile>): readonly AgreementFile[] =>
  [...files].sort((a, b) => compareText(a.code, b.code) || compareText(a.id, b.id));
