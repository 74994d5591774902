import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import classes from './gaps.module.css';

/** Says of a finding that the record before did not know it. */
export const NewMark = () => (
  <span className={classes.new} title={words.isNewHint}>
    {words.isNew}
  </span>
);
