import type { Certainty } from '../../src-shared/domain/suggest/reason.ts';
import { certaintyNames } from '../../src-shared/text/suggestion-reasons.ts';
import classes from './suggestions.module.css';

/** How many of three bars are filled: sure, possible, weak. */
const bars: Readonly<Record<Certainty, number>> = { yakin: 3, mungkin: 2, lemah: 1 };

/** How sure a suggestion is, by bars, word and colour. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span className={classes.certainty} data-certainty={certainty}>
      <svg viewBox="0 0 14 10" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 5}
            y={6 - bar * 3}
            width="4"
            height={4 + bar * 3}
            opacity={bar < bars[certainty] ? 1 : 0.25}
          />
        ))}
      </svg>
      {certaintyNames[certainty]}
    </span>
  );
}
