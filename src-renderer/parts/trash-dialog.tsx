import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { recordWords as words } from '../../src-shared/text/screens/record.ts';

interface TrashDialogProps {
  readonly text: string;
  readonly onTrash: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why something is thrown away; it stays in the trash. */
export function TrashDialog({ text, onTrash, onClose }: TrashDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={words.trashTitle} size={440}>
      <Text size="sm" mb="sm">
        {text}
      </Text>
      <Textarea
        data-autofocus
        label={words.trashReason}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {commonWords.cancel}
        </Button>
        <Button
          color="red"
          disabled={reason.trim() === ''}
          onClick={() => {
            onTrash(reason.trim());
            onClose();
          }}
        >
          {commonWords.remove}
        </Button>
      </Group>
    </Modal>
  );
}
