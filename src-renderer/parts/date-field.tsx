import 'dayjs/locale/id';
import { DateInput } from '@mantine/dates';
import { readDate } from './read-date.ts';

interface DateFieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly label?: string;
  readonly ariaLabel?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly width?: number;
  readonly clearable?: boolean;
  readonly isRequired?: boolean;
}

/** A date that can be typed as officers write it (`31/01/2026`, `31 Januari 2026`) or picked. */
export function DateField(props: DateFieldProps) {
  return (
    <DateInput
      {...(props.width === undefined ? {} : { w: props.width })}
      {...(props.label === undefined ? {} : { label: props.label })}
      {...(props.ariaLabel === undefined ? {} : { 'aria-label': props.ariaLabel })}
      description={props.hint}
      error={props.error}
      withAsterisk={props.isRequired === true}
      valueFormat="D MMMM YYYY"
      dateParser={readDate}
      clearable={props.clearable === true}
      value={props.value === '' ? null : props.value}
      onChange={props.onChange}
    />
  );
}
