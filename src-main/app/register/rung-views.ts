import type { RungView } from '../../../src-shared/contract/shapes.ts';
import type { Rung } from '../../../src-shared/domain/gap/chain-picture.ts';

/** A chain as the contract shows it; rupiah stand only where some are lost. */
export const toRungViews = (chain: readonly Rung[]): RungView[] =>
  chain.map(({ name, state, findings, lostRupiah }) => ({
    rung: name,
    state,
    rules: [...findings],
    lostRupiah: lostRupiah > 0 ? lostRupiah : null,
  }));
