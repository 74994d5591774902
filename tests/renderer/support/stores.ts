import { createApi } from '../../../src-renderer/api/api.ts';
import { createStores, type Stores } from '../../../src-renderer/state/stores.ts';
import type { FakeAnswers } from './fake-answers.ts';
import { fakeBridge, type FakeBridge } from './fake-bridge.ts';

/** The window's real stores over a bridge that answers what the test says. */
export function storesOver(answers: FakeAnswers = {}): {
  readonly stores: Stores;
  readonly bridge: FakeBridge;
} {
  const bridge = fakeBridge(answers);
  return { stores: createStores(createApi(bridge)), bridge };
}

/** The stores of an office whose session is open. */
export async function openStores(answers: FakeAnswers = {}): Promise<ReturnType<typeof storesOver>> {
  const made = storesOver(answers);
  await made.stores.session.open();
  return made;
}

/** A promise that a test settles itself, to put answers in the order that it wants. */
export function later<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/** Lets answers that are already there arrive. */
export const arrived = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
