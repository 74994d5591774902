import {
  IconCalendarCheck,
  IconClipboardCheck,
  IconFileText,
  IconLink,
  IconMap2,
  IconPrinter,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react';
import { menuWords } from '../../src-shared/text/menu.ts';
import { shellWords as words } from '../../src-shared/text/screens/shell.ts';
import type { Route, SessionStore } from '../state/session.ts';
import { useStore } from '../state/use-store.ts';
import classes from './frame.module.css';

type Entry = keyof typeof menuWords;

const icons = {
  agreements: IconLink,
  mapping: IconMap2,
  plan: IconFileText,
  gaps: IconClipboardCheck,
  'follow-ups': IconCalendarCheck,
  tkksd: IconUsersGroup,
  reports: IconPrinter,
  settings: IconSettings,
} as const;
export const entries = Object.keys(menuWords) as readonly Entry[];

const homes: Readonly<Record<Route['screen'], Entry>> = {
  agreements: 'agreements',
  agreement: 'agreements',
  'agreement-new': 'agreements',
  'register-import': 'agreements',
  plan: 'plan',
  'plan-import': 'plan',
  'plan-lines': 'plan',
  'nomenclature-import': 'plan',
  'nomenclature-codes': 'plan',
  'copy-year': 'agreements',
  mapping: 'mapping',
  suggestions: 'plan',
  gaps: 'gaps',
  'follow-ups': 'follow-ups',
  tkksd: 'tkksd',
  reports: 'reports',
  settings: 'settings',
};

/** The menu at the left: only screens that are whole. */
export function Navigation({ session }: { readonly session: SessionStore }) {
  const screen = useStore(session, (state) => state.route.screen);
  const version = useStore(session, (state) => state.status?.version ?? '');
  return (
    <nav className={classes.nav} aria-label={words.navigation}>
      {entries.map((entry) => {
        const Icon = icons[entry];
        return (
          <button
            key={entry}
            type="button"
            className={classes.item}
            aria-current={homes[screen] === entry ? 'page' : undefined}
            onClick={() => {
              session.go({ screen: entry });
            }}
          >
            <Icon size={18} stroke={1.7} />
            {menuWords[entry]}
          </button>
        );
      })}
      <p className={classes.foot}>{`${words.product} ${version}`}</p>
    </nav>
  );
}
