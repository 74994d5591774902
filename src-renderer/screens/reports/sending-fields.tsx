import { Select, TextInput } from '@mantine/core';
import { labels } from '../../../src-shared/text/labels.ts';
import { reportScreenWords } from '../../../src-shared/text/screens/reports-screen.ts';
import { DateField } from '../../parts/date-field.tsx';
import type { Sending } from '../../state/report-archive.ts';
import classes from './reports.module.css';

const { archive: words, period } = reportScreenWords;

const types = Object.entries(labels.reportTypes).map(([value, label]) => ({ value, label }));
const periods = Object.entries(labels.reportPeriods).map(([value, label]) => ({ value, label }));

interface SendingFieldsProps {
  readonly sending: Sending;
  readonly onChange: (sending: Sending) => void;
}

/** As which report, for which period, when and with which letter something was sent. */
export function SendingFields({ sending, onChange }: SendingFieldsProps) {
  return (
    <div className={classes.headings}>
      <Select
        label={words.type}
        allowDeselect={false}
        data={types}
        value={sending.reportType}
        onChange={(value) => {
          if (value !== null) onChange({ ...sending, reportType: value as Sending['reportType'] });
        }}
      />
      <Select
        label={period}
        allowDeselect={false}
        data={periods}
        value={sending.period}
        onChange={(value) => {
          if (value !== null) onChange({ ...sending, period: value as Sending['period'] });
        }}
      />
      <DateField
        label={words.sentOn}
        isRequired
        value={sending.sentOn}
        onChange={(value) => {
          if (value !== null) onChange({ ...sending, sentOn: value });
        }}
      />
      <TextInput
        label={words.letter}
        maxLength={100}
        value={sending.letterNumber}
        onChange={(event) => {
          onChange({ ...sending, letterNumber: event.currentTarget.value });
        }}
      />
    </div>
  );
}
