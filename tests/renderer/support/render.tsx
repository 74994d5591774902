import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { render } from '@testing-library/react';
import { createElement, type ReactElement } from 'react';
import { App } from '../../../src-renderer/app/app.tsx';
import { openStores } from './stores.ts';
import type { FakeAnswers } from './fake-answers.ts';

/** jsdom lays nothing out; a virtual table shows rows only where there is room for them. */
export function giveRoom(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1000 });
}

// jsdom has no idle time either; screens are then read when they are opened.
window.requestIdleCallback = () => 0;

/** Shows one part in the look of the window, without transitions. */
export const show = (part: ReactElement) =>
  render(
    createElement(
      MantineProvider,
      { env: 'test' },
      createElement(DatesProvider, { settings: { locale: 'id' } }, part),
    ),
  );

/** The whole window of an office whose session is open. */
export async function showWindow(answers: FakeAnswers = {}): Promise<Awaited<ReturnType<typeof openStores>>> {
  giveRoom();
  const made = await openStores(answers);
  render(createElement(App, { stores: made.stores }));
  return made;
}
