import { notifications } from '@mantine/notifications';
import { createElement, useEffect } from 'react';
import { NoticeBody } from '../parts/notice-body.tsx';
import type { NoticeStore } from '../state/notices.ts';

/** Shows the messages of the notice store at the edge of the window. */
export function useNotices(notices: NoticeStore): void {
  useEffect(
    () =>
      notices.subscribe((now, before) => {
        for (const notice of now.notices) {
          if (before.notices.includes(notice)) continue;
          const id = `notice-${notice.id}`;
          notifications.show({
            id,
            color: notice.tone === 'good' ? 'forest' : 'red',
            // What went wrong stays until it was read; what offers to undo stays long enough to be reached.
            autoClose: notice.tone === 'bad' ? false : notice.action === undefined ? 4000 : 10_000,
            message: createElement(NoticeBody, {
              text: notice.text,
              action: notice.action,
              onDone: () => {
                notifications.hide(id);
              },
            }),
            onClose: () => {
              notices.close(notice.id);
            },
          });
        }
      }),
    [notices],
  );
}
