import { severityWords } from '../../src-shared/text/screens/chain.ts';
import classes from './severity.module.css';

export type SeverityCode = keyof typeof severityWords;
export const severities: readonly SeverityCode[] = ['M', 'K', 'B'];

const shapes: Readonly<Record<SeverityCode, string>> = {
  M: 'M5 0 10 9.4H0Z',
  K: 'M5 0 10 5 5 10 0 5Z',
  B: 'M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0Z',
};

interface SeverityBadgeProps {
  readonly severity: SeverityCode;
  /** Written in place of nothing, e.g. `3 Merah`. */
  readonly count?: number;
}

/** A severity by shape, word and colour. */
export function SeverityBadge({ severity, count }: SeverityBadgeProps) {
  const { name } = severityWords[severity];
  return (
    <span className={classes.badge} data-severity={severity}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={shapes[severity]} />
      </svg>
      {count === undefined ? name : `${count} ${name}`}
    </span>
  );
}

/** How many findings of each severity; those with none are left out. */
export function SeverityCounts({ counts }: { readonly counts: Readonly<Record<SeverityCode, number>> }) {
  return (
    <span className={classes.counts}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
        ))}
    </span>
  );
}
