import { ActionIcon, Select, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { shellWords as words } from '../../src-shared/text/screens/shell.ts';
import { DateField } from '../parts/date-field.tsx';
import type { SessionStore } from '../state/session.ts';
import { useStore } from '../state/use-store.ts';
import { Brand } from './brand.tsx';
import classes from './frame.module.css';

/** Office, year, day, finder, and the light. */
export function Header({ session }: { readonly session: SessionStore }) {
  const { status, year, years, asOf } = useStore(session, (state) => state);
  const all = [...new Set([...years, year])].toSorted((a, b) => b - a).map(String);
  return (
    <div className={classes.header} role="region" aria-label={words.header}>
      <div className={classes.brand}>
        <Brand />
        {words.product}
      </div>
      <div className={classes.office}>{status?.office?.name}</div>
      <span className={classes.label} aria-hidden="true">
        {words.fiscalYear}
      </span>
      <Select
        w={84}
        allowDeselect={false}
        aria-label={words.fiscalYear}
        data={all}
        value={String(year)}
        onChange={(value) => {
          if (value !== null) session.setYear(Number(value));
        }}
      />
      <span className={classes.label} aria-hidden="true">
        {words.asOf}
      </span>
      <DateField
        width={148}
        ariaLabel={words.asOf}
        value={asOf}
        onChange={(value) => {
          if (value !== null) session.setAsOf(value);
        }}
      />
      <button type="button" className={classes.finder} onClick={spotlight.open}>
        <IconSearch size={14} />
        {words.finder}
        <kbd>{words.finderKey}</kbd>
      </button>
      <Light />
    </div>
  );
}

function Light() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const label = scheme === 'light' ? words.toDark : words.toLight;
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        onClick={() => {
          setColorScheme(scheme === 'light' ? 'dark' : 'light');
        }}
      >
        {scheme === 'light' ? <IconMoon size={17} /> : <IconSun size={17} />}
      </ActionIcon>
    </Tooltip>
  );
}
