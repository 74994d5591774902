import { Button } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { formatNumber } from '../../src-shared/text/format.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { importWords as words } from '../../src-shared/text/screens/imports.ts';
import { PlainTable } from './facts.tsx';
import classes from './import-parts.module.css';
import { Card } from './page.tsx';

interface CountsProps {
  readonly counts: readonly { readonly label: string; readonly value: number; readonly isBad?: boolean }[];
}

/** Figures side by side. */
export function Counts({ counts }: CountsProps) {
  return (
    <dl className={classes.counts}>
      {counts.map(({ label, value, isBad }) => (
        <div
          key={label}
          className={`${classes.count ?? ''} ${isBad === true && value > 0 ? (classes.bad ?? '') : ''}`}
        >
          <dt>{label}</dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The sum that is compared with the printed document, large. */
export function TieOut({
  label,
  sum,
  hint,
}: {
  readonly label: string;
  readonly sum: string;
  readonly hint: string;
}) {
  return (
    <div>
      <div className={classes.label}>{label}</div>
      <p className={classes.sum}>{sum}</p>
      <div className={classes.label}>{hint}</div>
    </div>
  );
}

interface FileChoiceProps {
  readonly path: string | null;
  readonly onChoose: () => void;
}

/** The chosen file, or the button that chooses one. */
export function FileChoice({ path, onChoose }: FileChoiceProps) {
  return path === null ? (
    <Button onClick={onChoose}>{words.chooseFile}</Button>
  ) : (
    <div className={classes.drop}>
      <IconFile size={18} aria-hidden="true" />
      <span className={classes.file} title={path}>
        {path.split(/[\\/]/).at(-1)}
      </span>
      <Button variant="default" onClick={onChoose}>
        {words.otherFile}
      </Button>
    </div>
  );
}

interface WorkingProps {
  readonly label: string;
  readonly progress: { readonly done: number; readonly total: number | null } | null;
  readonly onCancel: () => void;
}

/** Long work: how far it is, and a way to stop it. */
export function Working({ label, progress, onCancel }: WorkingProps) {
  const total = progress?.total ?? null;
  return (
    <Card title={label}>
      <div className={classes.bar} role="status">
        <progress
          aria-label={label}
          {...(progress === null || total === null ? {} : { value: progress.done, max: total })}
        />
        <span>
          {progress !== null &&
            commonWords.progress(formatNumber(progress.done), total === null ? null : formatNumber(total))}
        </span>
        <Button variant="default" onClick={onCancel}>
          {commonWords.stop}
        </Button>
      </div>
    </Card>
  );
}

interface RejectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly reason: string;
}

/** The rows that were refused, each with its place and reason. */
export function RejectedRows({
  rows,
  total,
}: {
  readonly rows: readonly RejectedRow[];
  readonly total: number;
}) {
  if (rows.length === 0) return null;
  return (
    <Card title={words.rejectedTitle}>
      {total > rows.length && (
        <p className={classes.note}>{words.partOf(formatNumber(rows.length), formatNumber(total))}</p>
      )}
      <PlainTable
        label={words.rejectedTitle}
        rows={rows}
        rowKey={(row, index) => `${row.sheet}-${row.row}-${index}`}
        columns={[
          { id: 'sheet', header: words.sheet, cell: (row) => row.sheet },
          { id: 'row', header: words.row, align: 'end', cell: (row) => row.row },
          { id: 'column', header: words.column, cell: (row) => row.column ?? commonWords.empty },
          { id: 'value', header: words.value, cell: (row) => row.value },
          { id: 'reason', header: words.reason, cell: (row) => row.reason },
        ]}
      />
    </Card>
  );
}

/** What the import asks to be looked at. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <Card title={words.warnings}>
      <ul className={classes.warnings}>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Card>
  );
}
