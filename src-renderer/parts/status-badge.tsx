import { Tooltip } from '@mantine/core';
import { rungStateWords, statusWords, type RungState } from '../../src-shared/text/screens/chain.ts';
import { ChainGlyph } from './chain-glyph.tsx';

type GapStatus = keyof typeof statusWords;

const glyphs: Readonly<Record<GapStatus, RungState>> = {
  SESUAI: 'holds',
  TEMUAN: 'broken',
  BELUM_DAPAT_DIPERIKSA: 'not-checkable',
  TIDAK_BERLAKU: 'not-applicable',
  DIKECUALIKAN: 'excepted',
};

/** The status of a result by the shape that the chain uses for it. */
export function StatusBadge({ status }: { readonly status: GapStatus }) {
  const state = glyphs[status];
  return (
    <Tooltip label={statusWords[status]}>
      <span role="img" aria-label={`${statusWords[status]} (${rungStateWords[state]})`}>
        <ChainGlyph state={state} />
      </span>
    </Tooltip>
  );
}
