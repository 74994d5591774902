import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { chainWords } from '../../../src-shared/text/screens/chain.ts';
import { Chain } from '../../parts/chain.tsx';
import { Card } from '../../parts/page.tsx';
import { SeverityBadge } from '../../parts/severity.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import type { AgreementView, Finding } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './record.module.css';

interface RecordChainsProps {
  readonly stores: Stores;
  readonly view: AgreementView;
}

/** The chain of the year large, those of the other years under it, and beside them what was found. */
export function RecordChains({ stores, view }: RecordChainsProps) {
  const year = useStore(stores.session, (state) => state.year);
  const findings = useStore(stores.record, (state) => state.findings);
  const current = view.chains.find((chain) => chain.year === year);
  const others = view.chains.filter((chain) => chain.year !== year);
  return (
    <div className={classes.top}>
      <Card title={words.chainOf(String(year))}>
        <div className={classes.chainBox}>
          {current === undefined ? (
            <p className={classes.muted}>{chainWords.noData}</p>
          ) : (
            <Chain size="large" rungs={current.rungs} />
          )}
        </div>
        {others.length > 0 && (
          <div className={classes.years} role="group" aria-label={words.otherYears}>
            {others.map((chain) => (
              <div key={chain.year} className={classes.year}>
                <span className={classes.yearName}>{chain.year}</span>
                <Chain rungs={chain.rungs} />
              </div>
            ))}
          </div>
        )}
      </Card>
      <Card title={words.findings(String(year))}>
        <FindingList findings={findings} />
      </Card>
    </div>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const open = findings.filter(({ status }) => status !== 'BELUM_DAPAT_DIPERIKSA');
  const unknown = findings.filter(({ status }) => status === 'BELUM_DAPAT_DIPERIKSA');
  return (
    <>
      {open.length === 0 && <p className={classes.muted}>{words.noFindings}</p>}
      <ul className={classes.findings} tabIndex={0}>
        {[...open, ...(isWhole ? unknown : [])].map((finding) => (
          <FindingItem
            key={`${finding.rule}-${finding.year}-${finding.obligation ?? ''}-${finding.subject}`}
            finding={finding}
          />
        ))}
      </ul>
      {unknown.length > 0 && (
        <div className={classes.more}>
          {words.notCheckable(String(unknown.length))}{' '}
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => {
              setIsWhole(!isWhole);
            }}
          >
            {isWhole ? words.hideNotCheckable : words.showNotCheckable}
          </Anchor>
        </div>
      )}
    </>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  return (
    <li className={classes.finding}>
      <div>
        {finding.status === 'TEMUAN' ? (
          <SeverityBadge severity={finding.severity} />
        ) : (
          <StatusBadge status={finding.status} />
        )}
        <div className={classes.rule}>{finding.rule}</div>
      </div>
      <div>
        <div>{finding.message}</div>
        {finding.remedy !== '' && <div className={classes.remedy}>{finding.remedy}</div>}
      </div>
    </li>
  );
}
