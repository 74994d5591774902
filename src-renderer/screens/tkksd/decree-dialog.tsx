import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Decree } from '../../../src-shared/domain/gap/decrees.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ErrorNote } from '../../parts/page.tsx';
import type { RecordView } from '../../state/editor.ts';
import type { AppError } from '../../state/app-error.ts';
import type { Stores } from '../../state/stores.ts';
import classes from './tkksd.module.css';

interface DecreeDialogProps {
  readonly stores: Stores;
  readonly decree: Decree;
  readonly members: readonly RecordView[];
  /** Whether the members are taken over into a new decree. */
  readonly isCopy: boolean;
  readonly onClose: () => void;
}

/** Changes the decree of all its members at once, or takes them over into a new one. */
export function DecreeDialog({ stores, decree, members, isCopy, onClose }: DecreeDialogProps) {
  const [number, setNumber] = useState(isCopy ? '' : decree.number);
  const [decreeOn, setDecreeOn] = useState(isCopy ? null : decree.decreeOn);
  const [validFrom, setValidFrom] = useState(isCopy ? null : decree.validFrom);
  const [validUntil, setValidUntil] = useState(isCopy ? null : decree.validUntil);
  const [wasTried, setWasTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isNumberMissing = number.trim() === '';
  const isTurned = validFrom !== null && validUntil !== null && validUntil < validFrom;
  const submit = async (): Promise<void> => {
    setWasTried(true);
    if (isNumberMissing || isTurned) return;
    const refused = await stores.tkksd.saveDecree({
      members: members.map(({ id, revision }) => ({ id, revision })),
      isCopy,
      decree: { decreeNumber: number.trim(), decreeOn, validFrom, validUntil },
    });
    setError(refused);
    if (refused === null) onClose();
  };
  return (
    <Modal opened onClose={onClose} size={560} title={isCopy ? words.renewTitle : words.decreeTitle}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {isCopy && <p className={classes.muted}>{words.renewHint}</p>}
        {error !== null && <ErrorNote words={errorWords(error)} />}
        <div className={classes.form}>
          <TextInput
            data-autofocus
            label={words.decreeFields.number}
            withAsterisk
            error={wasTried && isNumberMissing ? words.numberNeeded : undefined}
            value={number}
            onChange={(event) => {
              setNumber(event.currentTarget.value);
            }}
          />
          <DateField label={words.decreeFields.on} clearable value={decreeOn} onChange={setDecreeOn} />
          <DateField label={words.decreeFields.from} clearable value={validFrom} onChange={setValidFrom} />
          <DateField
            label={words.decreeFields.until}
            clearable
            error={isTurned ? words.endBeforeStart : undefined}
            value={validUntil}
            onChange={setValidUntil}
          />
        </div>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            {commonWords.cancel}
          </Button>
          <Button type="submit">{commonWords.save}</Button>
        </Group>
      </form>
    </Modal>
  );
}
