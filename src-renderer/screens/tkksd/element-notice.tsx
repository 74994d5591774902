import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { formatDate } from '../../../src-shared/text/format.ts';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import type { Finding } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './tkksd.module.css';

const absentIn = ({ evidence }: Finding): readonly string[] => {
  const { absent } = evidence;
  return Array.isArray(absent) ? absent.map(String) : [];
};

/** What rules KEL-02 and KEL-03 say of the team; complete is said for a decree that is valid. */
export function ElementNotice({
  stores,
  isCurrent,
}: {
  readonly stores: Stores;
  readonly isCurrent: boolean;
}) {
  const findings = useStore(stores.tkksd, (state) => state.findings);
  const members = useStore(stores.tkksd.members, (state) => state.rows);
  const ended = findings.find(({ rule }) => rule === 'KEL-02');
  const incomplete = findings.find(({ rule }) => rule === 'KEL-03');
  const until = members
    .flatMap(({ values }) => (typeof values['validUntil'] === 'string' ? [values['validUntil']] : []))
    .toSorted()
    .at(-1);
  return (
    <>
      {ended !== undefined && (
        <p className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          {words.endedNotice(formatDate(until ?? ''))}
        </p>
      )}
      {incomplete !== undefined && isCurrent && (
        <p className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          <span>
            {words.missing(absentIn(incomplete).join(', '))} <br />
            {words.missingHint}
          </span>
        </p>
      )}
      {incomplete === undefined && isCurrent && (
        <p className={classes.fine}>
          <IconCircleCheck size={15} aria-hidden="true" />
          {words.complete}
        </p>
      )}
    </>
  );
}
