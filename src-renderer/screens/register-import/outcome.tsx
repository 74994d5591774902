import { Button } from '@mantine/core';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { importWords } from '../../../src-shared/text/screens/imports.ts';
import { Counts } from '../../parts/import-parts.tsx';
import { Card } from '../../parts/page.tsx';
import type { RegisterOutcome } from '../../state/imports.ts';

/** What an import did or would do, in figures. */
export function Outcome({
  outcome,
  isDone,
}: {
  readonly outcome: Omit<RegisterOutcome, 'applied'>;
  readonly isDone: boolean;
}) {
  const counts = [
    { label: importWords.read, value: outcome.read },
    { label: importWords.created, value: outcome.created },
    { label: importWords.updated, value: outcome.updated },
    { label: importWords.unchanged, value: outcome.unchanged },
    { label: importWords.rejected, value: outcome.rejectedTotal, isBad: true },
    { label: importWords.absent, value: outcome.absent },
  ];
  return (
    <Card title={isDone ? importWords.done : importWords.previewNote}>
      <Counts counts={counts} />
    </Card>
  );
}

interface ApplyButtonProps {
  readonly outcome: Pick<RegisterOutcome, 'created' | 'updated' | 'rejectedTotal'>;
  readonly onApply: (acceptPartial: boolean) => void;
}

/** Takes in what the preview shows, or says that nothing is new. */
export function ApplyButton({ outcome, onApply }: ApplyButtonProps) {
  const good = outcome.created + outcome.updated;
  const hasRejected = outcome.rejectedTotal > 0;
  if (good === 0) return <p>{importWords.nothingNew}</p>;
  return (
    <Button
      mt="md"
      onClick={() => {
        onApply(hasRejected);
      }}
    >
      {hasRejected ? importWords.applyGood(formatNumber(good)) : importWords.apply}
    </Button>
  );
}
