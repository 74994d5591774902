import { shellWords } from '../../../src-shared/text/screens/shell.ts';
import classes from './start.module.css';

/** What stands for the moment until the database has answered. */
export function Starting() {
  return (
    <main className={classes.centre}>
      <p className={classes.hint}>{shellWords.starting}</p>
    </main>
  );
}
