import { Tooltip } from '@mantine/core';
import { formatRupiah } from '../../src-shared/text/format.ts';
import {
  chainWords,
  rungStateWords,
  rungWords,
  type RungName,
  type RungState,
} from '../../src-shared/text/screens/chain.ts';
import { ChainGlyph } from './chain-glyph.tsx';
import classes from './chain.module.css';

export interface ChainRung {
  readonly rung: RungName;
  readonly state: RungState;
  readonly lostRupiah: number | null;
}

/** What a rung says in words, for the tooltip and for screen readers. */
export function rungText({ rung, state, lostRupiah }: ChainRung): string {
  const text = chainWords.rung(rungWords[rung].name, rungStateWords[state]);
  return lostRupiah === null ? text : `${text}, ${chainWords.lost(formatRupiah(lostRupiah))}`;
}

interface ChainProps {
  readonly rungs: readonly ChainRung[];
  /** `large` writes the state under each rung. */
  readonly size?: 'small' | 'large';
}

/** The chain of an agreement-year: eight rungs, each with shape, word and colour. */
export function Chain({ rungs, size = 'small' }: ChainProps) {
  const isLarge = size === 'large';
  return (
    <ol
      className={`${classes.chain ?? ''} ${isLarge ? (classes.large ?? '') : ''}`}
      aria-label={chainWords.title}
    >
      {rungs.map((rung) => (
        <Tooltip key={rung.rung} label={rungText(rung)}>
          <li className={classes.rung} data-state={rung.state} aria-label={rungText(rung)}>
            <ChainGlyph state={rung.state} />
            <span className={classes.name} aria-hidden="true">
              {isLarge ? rungWords[rung.rung].name : rungWords[rung.rung].short}
            </span>
            {isLarge && (
              <span className={classes.word} aria-hidden="true">
                {rungStateWords[rung.state]}
              </span>
            )}
          </li>
        </Tooltip>
      ))}
    </ol>
  );
}

/** What the shapes of the chain mean. */
export function ChainLegend() {
  return (
    <ul className={classes.legend} aria-label={chainWords.legend}>
      {(Object.keys(rungStateWords) as RungState[]).map((state) => (
        <li key={state}>
          <ChainGlyph state={state} />
          {rungStateWords[state]}
        </li>
      ))}
    </ul>
  );
}
