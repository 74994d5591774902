import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { reportScreenWords as words } from '../../../src-shared/text/screens/reports-screen.ts';
import { useLookup } from '../../parts/use-lookup.ts';
import type { Paper, ReportName, ReportPeriod } from '../../state/reports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './reports.module.css';

const papers = Object.entries(words.papers).map(([value, label]) => ({ value, label }));
const periods = Object.entries(words.periods).map(([value, label]) => ({ value, label }));

/** Reports that carry a number of their own. */
const numbered: ReadonlySet<ReportName> = new Set(['berita-acara', 'surat-pengantar']);
/** Reports that may be about some agreements only. */
const selective: ReadonlySet<ReportName> = new Set(['berita-acara', 'pelaksanaan', 'evaluasi', 'temuan']);

/** What can be chosen for a report: perangkat daerah, period, paper, and what only some reports know. */
export function ReportOptions({ stores }: { readonly stores: Stores }) {
  const { reports, session } = stores;
  const { name, opdCode, paper, period } = useStore(reports, (state) => state);
  const opds = useStore(session, (state) => state.opds);
  return (
    <div className={classes.options} role="group" aria-label={words.options}>
      <Select
        label={words.opd}
        placeholder={words.allOpds}
        clearable
        searchable
        w={250}
        data={opds.map((opd) => ({ value: opd.code, label: opd.name }))}
        value={opdCode}
        onChange={(code) => {
          reports.choose({ opdCode: code });
        }}
      />
      <Select
        label={words.period}
        placeholder={words.noPeriod}
        clearable
        w={180}
        data={periods}
        value={period}
        onChange={(value) => {
          reports.choose({ period: value as ReportPeriod | null });
        }}
      />
      <Select
        label={words.paper}
        allowDeselect={false}
        w={170}
        data={papers}
        value={paper}
        onChange={(value) => {
          if (value !== null) reports.choose({ paper: value as Paper });
        }}
      />
      {numbered.has(name) && <LetterNumber stores={stores} />}
      {selective.has(name) && <AgreementChoice stores={stores} />}
    </div>
  );
}

/** The number of a letter; the preview follows when the field is left, not with every key. */
function LetterNumber({ stores }: { readonly stores: Stores }) {
  const { reports } = stores;
  const kept = useStore(reports, (state) => state.letterNumber);
  const [text, setText] = useState(kept);
  return (
    <TextInput
      label={words.letterNumber}
      w={190}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
      }}
      onBlur={() => {
        if (text !== kept) reports.choose({ letterNumber: text.trim() });
      }}
    />
  );
}

/** Some agreements, found by Kode or title. */
function AgreementChoice({ stores }: { readonly stores: Stores }) {
  const { reports, lookups } = stores;
  const chosen = useStore(reports, (state) => state.agreementIds);
  const { options, search } = useLookup(lookups.agreements, '');
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const data = new Map([...known, ...options.map(({ value, label }) => [value, label] as const)]);
  return (
    <MultiSelect
      label={words.agreements}
      placeholder={chosen.length === 0 ? words.allAgreements : ''}
      searchable
      clearable
      className={classes.wide ?? ''}
      data={[...data].map(([value, label]) => ({ value, label }))}
      value={[...chosen]}
      onSearchChange={search}
      onChange={(agreementIds) => {
        setKnown(new Map(agreementIds.map((id) => [id, data.get(id) ?? id])));
        reports.choose({ agreementIds });
      }}
    />
  );
}
