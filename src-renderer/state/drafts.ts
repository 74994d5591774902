import type { Api } from '../api/api.ts';
import type { Texts } from './form-texts.ts';

export interface FoundDraft {
  readonly texts: Texts;
  readonly savedAt: string;
}

export interface DraftKeeper {
  readonly find: () => Promise<FoundDraft | null>;
  /** Keeps the texts a moment after the last key, so that a power cut loses nothing. */
  readonly keep: (texts: Texts) => void;
  /** Writes at once what is waiting to be kept. */
  readonly flush: () => void;
  readonly discard: () => void;
}

const pauseMs = 500;

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

function readBody(body: string): Texts | null {
  try {
    const value: unknown = JSON.parse(body);
    return isTexts(value) ? value : null;
  } catch {
    // A draft of an older program that cannot be read is offered no more.
    return null;
  }
}

/** Keeps what is typed into one form. */
export function createDraftKeeper(api: Api, key: string): DraftKeeper {
  let waiting: Texts | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    if (waiting !== null) void api.call('draft.save', { key, body: JSON.stringify(waiting) });
    waiting = null;
  };
  return {
    flush,
    find: async () => {
      const answer = await api.call('draft.load', { key });
      if (!answer.ok || answer.value.body === null) return null;
      const texts = readBody(answer.value.body);
      return texts === null ? null : { texts, savedAt: answer.value.savedAt ?? '' };
    },
    keep: (texts) => {
      waiting = texts;
      clearTimeout(timer);
      timer = setTimeout(flush, pauseMs);
    },
    discard: () => {
      clearTimeout(timer);
      waiting = null;
      void api.call('draft.save', { key, body: null });
    },
  };
}
