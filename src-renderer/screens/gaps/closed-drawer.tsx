import { Anchor, Drawer } from '@mantine/core';
import { formatDate } from '../../../src-shared/text/format.ts';
import { statusWords } from '../../../src-shared/text/screens/chain.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { SeverityBadge } from '../../parts/severity.tsx';
import type { GapTrend } from '../../state/gaps.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './gaps.module.css';

type Closed = GapTrend['closed'][number];

/** What became of a finding: solved, or only out of sight. */
function outcomeOf({ now }: Closed): string {
  if (now === 'DIKECUALIKAN' || now === 'BELUM_DAPAT_DIPERIKSA') return statusWords[now];
  return words.solved;
}

interface ClosedDrawerProps {
  readonly stores: Stores;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The findings that stood in the record compared with and stand no more. */
export function ClosedDrawer({ stores, isOpen, onClose }: ClosedDrawerProps) {
  const trend = useStore(stores.gaps, (state) => state.trend);
  const title = words.closedTitle(formatDate(trend?.base ?? ''));
  return (
    <Drawer opened={isOpen} onClose={onClose} size={560} title={title}>
      <ul className={classes.closed}>
        {(trend?.closed ?? []).map((closed) => {
          const { agreementId } = closed;
          return (
            <li key={[closed.rule, closed.year, agreementId, closed.obligation, closed.subject].join('|')}>
              <div>
                <SeverityBadge severity={closed.severity} /> <strong>{outcomeOf(closed)}</strong>{' '}
                <span className={classes.muted}>{words.stoodSince(formatDate(closed.since))}</span>
              </div>
              <div>{`${closed.rule} ${closed.ruleName}`}</div>
              <div className={classes.muted}>
                {agreementId === null || closed.agreement === null ? (
                  closed.subject
                ) : (
                  <Anchor
                    component="button"
                    type="button"
                    size="xs"
                    onClick={() => {
                      onClose();
                      stores.session.go({ screen: 'agreement', id: agreementId });
                    }}
                  >
                    {`${closed.agreement} ${closed.title ?? ''}`.trim()}
                  </Anchor>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}
