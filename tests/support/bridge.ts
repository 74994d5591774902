import type { Page } from 'playwright-core';
import type { Channel, RequestOf, ResponseOf } from '../../src-shared/contract/contract.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type {
  PaduBridge,
  ShellChannel,
  ShellRequestOf,
  ShellResponseOf,
} from '../../src-shared/contract/shell-contract.ts';

type AnyChannel = Channel | ShellChannel;
type Asked<C extends AnyChannel> = C extends Channel
  ? RequestOf<C>
  : C extends ShellChannel
    ? ShellRequestOf<C>
    : never;
type Answered<C extends AnyChannel> = C extends Channel
  ? ResponseOf<C>
  : C extends ShellChannel
    ? ShellResponseOf<C>
    : never;

/** Asks a channel through the page's own bridge, as a screen does. */
export async function askBridge<C extends AnyChannel>(
  page: Page,
  channel: C,
  request: Asked<C>,
): Promise<Reply<Answered<C>>> {
  const reply = await page.evaluate(
    ([name, raw]) => {
      const { padu } = window as unknown as { padu: PaduBridge };
      return padu.call(name, raw, crypto.randomUUID());
    },
    [channel, request] as const,
  );
  return reply as Reply<Answered<C>>;
}

/** The value of a channel's reply; throws where it was refused. */
export async function mustAsk<C extends AnyChannel>(
  page: Page,
  channel: C,
  request: Asked<C>,
): Promise<Answered<C>> {
  const reply = await askBridge(page, channel, request);
  if (!reply.ok) throw new Error(`${channel} was refused: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
