import { Anchor, Text } from '@mantine/core';

interface NoticeBodyProps {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
  readonly onDone: () => void;
}

/** The text of a short message, with its one action. */
export function NoticeBody({ text, action, onDone }: NoticeBodyProps) {
  return (
    <>
      <Text size="sm">{text}</Text>
      {action !== undefined && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          fw={600}
          onClick={() => {
            action.run();
            onDone();
          }}
        >
          {action.label}
        </Anchor>
      )}
    </>
  );
}
