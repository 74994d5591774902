import { findRegion } from '../../../src-shared/data/regions.ts';
import type { Party } from '../../../src-shared/domain/register/kinds.ts';
import type { GapMemo } from '../gap/gap-memo.ts';

/** The parties of each agreement of a snapshot; kept as long as the list of parties is the same. */
const byList = new WeakMap<readonly Party[], ReadonlyMap<string, readonly Party[]>>();

function groupParties(parties: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const known = byList.get(parties);
  if (known !== undefined) return known;
  const groups = new Map<string, Party[]>();
  for (const party of parties) {
    const group = groups.get(party.agreementId ?? '');
    if (group === undefined) groups.set(party.agreementId ?? '', [party]);
    else group.push(party);
  }
  byList.set(parties, groups);
  return groups;
}

/** The other parties of an agreement in the order of the text, as one line. */
export function partnersOf(memo: GapMemo, agreementId: string): string {
  const { region, parties } = memo.state.snapshot;
  return (groupParties(parties).get(agreementId) ?? [])
    .filter((party) => party.regionCode !== region)
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((party) => party.name ?? findRegion(party.regionCode ?? '')?.name ?? party.regionCode ?? '')
    .filter((name) => name !== '')
    .join('; ');
}
