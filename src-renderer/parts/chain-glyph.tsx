import type { RungState } from '../../src-shared/text/screens/chain.ts';
import classes from './chain.module.css';

/** The shape of a rung's state: it reads without colour too. */
export function ChainGlyph({ state }: { readonly state: RungState }) {
  return (
    <svg className={classes.glyph} data-state={state} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const shapes: Readonly<Record<RungState, React.ReactNode>> = {
  holds: (
    <>
      <circle cx="8" cy="8" r="6.5" className={classes.fill} />
      <path d="m5 8.2 2.1 2.1L11 6.2" className={classes.mark} />
    </>
  ),
  broken: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" className={classes.fill} />
      <path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" className={classes.mark} />
    </>
  ),
  'not-checkable': (
    <>
      <circle cx="8" cy="8" r="6.2" className={classes.ring} strokeDasharray="2.6 1.6" />
      <path d="M6.4 6.5a1.7 1.7 0 1 1 2.4 1.6c-.6.3-.8.6-.8 1.2m0 1.7v.1" className={classes.line} />
    </>
  ),
  'not-applicable': <path d="M5 8h6" className={classes.line} />,
  excepted: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" className={classes.fill} />
      <path d="M8 5v3.4m0 2v.2" className={classes.mark} />
    </>
  ),
};
