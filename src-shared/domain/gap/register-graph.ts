import type { Agreement } from '../register/kinds.ts';

/** How agreements hang together: parents and children, addenda, renewals. */
export interface RegisterGraph {
  readonly byId: ReadonlyMap<string, Agreement>;
  readonly childrenOf: (id: string) => readonly Agreement[];
  readonly renewalsOf: (id: string) => readonly Agreement[];
  /** The agreement on which rows under this one stand: itself, or for an addendum the parent at the end of the line. */
  readonly rootOf: (id: string) => string;
  /** The addenda whose rows and dates belong to an agreement, addenda of addenda too. */
  readonly addendaOf: (id: string) => readonly Agreement[];
  /** The agreements that one continues, directly or through others. */
  readonly continuedBy: (id: string) => readonly Agreement[];
}

const none: readonly Agreement[] = [];

function groupBy(
  agreements: readonly Agreement[],
  key: (agreement: Agreement) => string | null,
): ReadonlyMap<string, readonly Agreement[]> {
  const groups = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const id = key(agreement);
    if (id === null) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [agreement]);
    else group.push(agreement);
  }
  return groups;
}

/** Follows `step` from an agreement until it ends; a circle, which the register refuses, is walked once. */
function walk(start: string, step: (id: string) => readonly Agreement[]): readonly Agreement[] {
  const seen = new Set([start]);
  const found: Agreement[] = [];
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of step(id)) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      found.push(next);
      open.push(next.id);
    }
  }
  return found;
}

const isAddendum = (agreement: Agreement): boolean => agreement.form === 'ADENDUM';

/** The graph of a register. */
export function createRegisterGraph(agreements: readonly Agreement[]): RegisterGraph {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const children = groupBy(agreements, (agreement) => agreement.parentId);
  const renewals = groupBy(agreements, (agreement) => agreement.continuesId);
  const childrenOf = (id: string): readonly Agreement[] => children.get(id) ?? none;
  const one = (id: string | null | undefined): readonly Agreement[] => {
    const found = id === null || id === undefined ? undefined : byId.get(id);
    return found === undefined ? none : [found];
  };
  const parentOfAddendum = (id: string): readonly Agreement[] => {
    const agreement = byId.get(id);
    return agreement !== undefined && isAddendum(agreement) ? one(agreement.parentId) : none;
  };
  return {
    byId,
    childrenOf,
    renewalsOf: (id) => renewals.get(id) ?? none,
    rootOf: (id) => walk(id, parentOfAddendum).at(-1)?.id ?? id,
    addendaOf: (id) => walk(id, (at) => childrenOf(at).filter(isAddendum)),
    continuedBy: (id) => walk(id, (at) => one(byId.get(at)?.continuesId)),
  };
}

/**
 * The agreements whose results may change when one changes, itself included.
 *
 * Upwards its parents (rows and dates of addenda, children of a KB) and everything that renews one of them; downwards
 * its children and renewals, which read its form and its end.
 */
export function relatedTo(graph: RegisterGraph, id: string): ReadonlySet<string> {
  const parent = (at: string): readonly Agreement[] => {
    const parentId = graph.byId.get(at)?.parentId;
    const found = parentId === null || parentId === undefined ? undefined : graph.byId.get(parentId);
    return found === undefined ? none : [found];
  };
  const related = new Set<string>([id]);
  const add = (agreements: readonly Agreement[]): void => {
    for (const agreement of agreements) related.add(agreement.id);
  };
  add(walk(id, parent));
  add(graph.addendaOf(id));
  for (const at of [...related]) add(walk(at, graph.renewalsOf));
  for (const at of [id, ...graph.addendaOf(id).map((addendum) => addendum.id)]) add(graph.childrenOf(at));
  return related;
}
