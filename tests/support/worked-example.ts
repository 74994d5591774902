import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import {
  agreement,
  link,
  obligation,
  party,
  realisation,
  snapshot,
  tkksdMember,
  versionOf,
} from './snapshot-builder.ts';

/** The worked example of the rules' reference: PKS-A of Mahakam Ulu with Kutai Barat, 2025 to 2027. */
export function workedExample(values: Partial<GapSnapshot> = {}): GapSnapshot {
  const pks = agreement({ code: 'PKS-A' });
  return snapshot({
    agreements: [pks],
    parties: [party(pks.id)],
    obligations: [
      obligation(pks.id, { year: 2025, amountRupiah: 400_000_000 }),
      obligation(pks.id, { year: 2026, amountRupiah: 500_000_000 }),
    ],
    links: [link(pks.id)],
    tkksdMembers: [tkksdMember()],
    plan: [
      versionOf('RKPD', 500_000_000),
      versionOf('KUA_PPAS', 450_000_000),
      versionOf('DPA', 450_000_000),
      versionOf('DPA', 300_000_000, { label: 'PERGESERAN 1', effectiveOn: '2026-04-10' }),
    ],
    realisation: [realisation(2, [{ realisedRupiah: 0 }])],
    ...values,
  });
}
