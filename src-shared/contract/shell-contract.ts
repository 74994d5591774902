import { z } from 'zod';
import type { Reply } from './reply.ts';
import { empty, paper, path } from './shapes.ts';

/** A line of the file dialogs' list of kinds: `name` is what the officer reads, extensions come without the dot. */
const filters = z
  .array(
    z.strictObject({
      name: z.string().max(100),
      extensions: z.array(z.string().regex(/^[a-z0-9]{1,8}$/)).max(10),
    }),
  )
  .max(10);
const chosen = z.strictObject({ path: z.string().nullable() });

/** What the window asks of the desktop: answered by the shell itself, never by the core. */
export const shellContract = {
  /** A file to read; `path` is null where the officer changed their mind. */
  'shell.chooseOpenFile': { request: z.strictObject({ filters }), response: chosen },
  /** A file to write, which may exist: the dialog has asked whether to replace it. */
  'shell.chooseSaveFile': {
    request: z.strictObject({ filters, suggestedName: z.string().max(200) }),
    response: chosen,
  },
  'shell.chooseFolder': { request: empty, response: chosen },
  'shell.showItemInFolder': { request: z.strictObject({ path }), response: empty },
  /** One document as a PDF file with page numbers, written whole or not at all. */
  'shell.printToPdf': {
    request: z.strictObject({
      html: z.string().max(50_000_000),
      path,
      paper,
      landscape: z.boolean(),
    }),
    response: z.strictObject({ path, bytes: z.int() }),
  },
  'shell.openLog': { request: empty, response: empty },
} as const;

export type ShellChannel = keyof typeof shellContract;
export type ShellRequestOf<C extends ShellChannel> = z.input<(typeof shellContract)[C]['request']>;
export type ShellResponseOf<C extends ShellChannel> = z.output<(typeof shellContract)[C]['response']>;

/** The channels that the shell answers. */
export const shellChannelNames = Object.keys(shellContract) as readonly ShellChannel[];

/** How far a long call has come; `total` is null while it is not known. */
export interface CallProgress {
  readonly callId: string;
  readonly done: number;
  readonly total: number | null;
}

/** What the preload puts into the window as `window.padu`: frozen, and the only way out of the page. */
export interface PaduBridge {
  /** Asks one channel; `callId` is the page's own, and names the call in progress and cancellation. */
  call(channel: string, raw: unknown, callId: string): Promise<Reply>;
  /** Hears the progress of all calls; the answer ends the hearing. */
  onProgress(listen: (progress: CallProgress) => void): () => void;
  cancel(callId: string): void;
  readonly platform: 'win32' | 'linux' | 'darwin';
}
