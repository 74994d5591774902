import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { evidenceFacts } from '../../../src-shared/text/evidence-facts.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { causeWords, statusWords } from '../../../src-shared/text/screens/chain.ts';
import { copyWords } from '../../../src-shared/text/screens/copy-year.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { suggestionWords } from '../../../src-shared/text/screens/suggestions.ts';
import { Facts } from '../../parts/facts.tsx';
import { SeverityBadge } from '../../parts/severity.tsx';
import type { Finding } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { NewMark } from './new-mark.tsx';
import { ExceptionForm } from './exception-form.tsx';
import { FindingTasks } from './finding-tasks.tsx';
import classes from './gaps.module.css';

/** One finding at the window's side: what, what can be done, and what it was checked against. */
export function FindingDrawer({ stores }: { readonly stores: Stores }) {
  const finding = useStore(stores.gaps, (state) => state.selected);
  const close = (): void => {
    stores.gaps.select(null);
  };
  return (
    <Drawer
      opened={finding !== null}
      onClose={close}
      size={560}
      title={finding === null ? '' : `${finding.rule} · ${statusWords[finding.status]}`}
    >
      {finding !== null && <Detail finding={finding} stores={stores} onClose={close} />}
    </Drawer>
  );
}

interface DetailProps {
  readonly finding: Finding;
  readonly stores: Stores;
  readonly onClose: () => void;
}

function Detail({ finding, stores, onClose }: DetailProps) {
  const [isExcepting, setIsExcepting] = useState(false);
  const { agreementId } = finding;
  const open = (id: string) => (): void => {
    onClose();
    stores.session.go({ screen: 'agreement', id });
  };
  const suggest = (id: string) => (): void => {
    onClose();
    stores.session.go({ screen: 'suggestions', agreementId: id });
  };
  return (
    <div className={classes.detail}>
      <div>
        {finding.status === 'TEMUAN' && <SeverityBadge severity={finding.severity} />}{' '}
        {finding.state === 'BARU' && <NewMark />} <span className={classes.muted}>{contextOf(finding)}</span>
      </div>
      <p className={classes.detailMessage}>{finding.message}</p>
      {finding.remedy !== '' && (
        <div className={classes.canDo}>
          <h3>{words.canDo}</h3>
          {finding.remedy}
        </div>
      )}
      <div>
        <h3 className={classes.section}>{words.evidence}</h3>
        <Facts facts={evidenceFacts(finding.evidence)} />
      </div>
      {finding.status === 'TEMUAN' && <FindingTasks stores={stores} finding={finding} />}
      {isExcepting ? (
        <ExceptionForm
          stores={stores}
          finding={finding}
          onCancel={() => {
            setIsExcepting(false);
          }}
          onSaved={onClose}
        />
      ) : (
        <div className={classes.buttons}>
          {agreementId !== null && <Button onClick={open(agreementId)}>{words.openAgreement}</Button>}
          {finding.rule === 'REN-06' && finding.status === 'TEMUAN' && agreementId !== null && (
            <Button
              variant="default"
              onClick={() => {
                const fromYear = finding.year - 1;
                onClose();
                stores.session.go({
                  screen: 'copy-year',
                  agreement: finding.agreement,
                  agreementId,
                  fromYear,
                });
              }}
            >
              {copyWords.actionYear(String(finding.year - 1), String(finding.year))}
            </Button>
          )}
          {agreementId !== null && finding.rule === 'REN-01' && (
            <Button variant="default" onClick={suggest(agreementId)}>
              {suggestionWords.open}
            </Button>
          )}
          {finding.status === 'TEMUAN' && (
            <Button
              variant="default"
              onClick={() => {
                setIsExcepting(true);
              }}
            >
              {words.except}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const contextOf = ({ agreement, year, obligation, cause, since }: Finding): string =>
  [
    agreement ?? words.office,
    String(year),
    obligation === null ? null : `${words.obligation} ${words.obligationNo(String(obligation))}`,
    `${words.cause}: ${causeWords[cause] ?? cause}`,
    since === null ? null : words.stoodSince(formatDate(since)),
  ]
    .filter((part) => part !== null)
    .join(' · ');
