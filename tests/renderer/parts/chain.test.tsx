import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Chain, ChainLegend, type ChainRung } from '../../../src-renderer/parts/chain.tsx';
import { show } from '../support/render.tsx';

const rungs: readonly ChainRung[] = [
  { rung: 'RPJMD', state: 'excepted', lostRupiah: null },
  { rung: 'RENSTRA', state: 'not-checkable', lostRupiah: null },
  { rung: 'RKPD', state: 'holds', lostRupiah: null },
  { rung: 'KUA_PPAS', state: 'broken', lostRupiah: 200_000_000 },
  { rung: 'APBD', state: 'not-applicable', lostRupiah: null },
];

describe('the chain', () => {
  it('says every rung in words, with what is lost at the broken one', () => {
    show(<Chain rungs={rungs} />);
    expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'))).toEqual([
      'RPJMD: dikecualikan',
      'Renstra: belum dapat diperiksa',
      'RKPD/Renja: terpenuhi',
      'KUA-PPAS: terputus, hilang Rp 200.000.000',
      'RKA/APBD: tidak berlaku',
    ]);
  });

  it('has another shape for every state', () => {
    const { container } = show(<Chain rungs={rungs} />);
    const shapes = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
    expect(new Set(shapes).size).toBe(rungs.length);
  });

  it('writes the state under each rung where there is room', () => {
    show(<Chain rungs={rungs} size="large" />);
    expect(screen.getByText('terputus')).toBeTruthy();
  });

  it('explains its shapes', () => {
    show(<ChainLegend />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });
});
