import { Button, Group, Modal, Text } from '@mantine/core';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { nomenclatureWords as words } from '../../../src-shared/text/screens/nomenclature.ts';

interface RemoveListDialogProps {
  readonly regulation: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a code list is taken out. */
export function RemoveListDialog({ regulation, onRemove, onClose }: RemoveListDialogProps) {
  return (
    <Modal opened onClose={onClose} title={words.removeTitle} size={440}>
      <Text size="sm" fw={600}>
        {regulation}
      </Text>
      <Text size="sm">{words.removeText}</Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {commonWords.cancel}
        </Button>
        <Button
          color="red"
          onClick={() => {
            onRemove();
            onClose();
          }}
        >
          {words.remove}
        </Button>
      </Group>
    </Modal>
  );
}
