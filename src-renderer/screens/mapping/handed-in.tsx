import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { mappingWords as words } from '../../../src-shared/text/screens/mapping.ts';
import { handedInText } from '../../state/mapping.ts';
import type { Finding } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './mapping.module.css';

interface HandedInProps {
  readonly stores: Stores;
  readonly onRecord: (opdCode: string | null, opdName: string | null) => void;
}

const textIn = ({ evidence }: Finding, key: string): string | null =>
  typeof evidence[key] === 'string' ? evidence[key] : null;

/** Which perangkat daerah have not handed in, as rule KEL-04 sees it. */
export function HandedIn({ stores, onRecord }: HandedInProps) {
  const rows = useStore(stores.mapping, (state) => state.handedIn);
  const missing = rows.filter(({ status }) => status === 'TEMUAN');
  return (
    <aside className={classes.side} aria-label={words.missingTitle}>
      <h2 className={classes.sideTitle}>{words.missingTitle}</h2>
      <p className={classes.hint}>{missing.length === 0 ? words.missingNone : handedInText(rows)}</p>
      <ul className={classes.missing}>
        {missing.map((finding) => {
          const name = textIn(finding, 'opd') ?? finding.subject;
          return (
            <li key={finding.subject}>
              <IconAlertTriangle size={14} aria-hidden="true" />
              <span className={classes.missingName}>{name}</span>
              <ActionIcon
                aria-label={words.recordFor(name)}
                title={words.recordFor(name)}
                onClick={() => {
                  onRecord(textIn(finding, 'opdCode'), name);
                }}
              >
                <IconPlus size={15} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
