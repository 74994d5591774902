import { fold } from '../text-folding.ts';
import { abbreviations } from './abbreviations.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** One word of a text: as folded, and the stem under which forms of a word are the same. */
export interface Word {
  readonly text: string;
  readonly stem: string;
}

/** `kerja sama` as one word: every agreement is one, so the two words alone would lead to labour and to nothing. */
export const cooperation = 'kerjasama';

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** The folded words of a text with `kerja sama` as one, without numbers. `anak2` is `anak` said twice. */
function listTokens(text: string): readonly string[] {
  return fold(text)
    .replace(/\bkerja sama/g, cooperation)
    .replace(/(?<=[a-z]{3})2\b/g, '')
    .split(' ')
    .filter((token) => token !== '' && !isNumber(token));
}

/** A run of words with its first letters, as people would shorten it. */
export interface Run {
  readonly initials: string;
  readonly stems: readonly string[];
}

/** Reads texts; what was read once is remembered, for names and words repeat. */
export interface WordReader {
  /**
   * The words of a text in their order, each stem once: without stop words and numbers, known abbreviations spelt out.
   *
   * A word said twice (`anak-anak`) counts once.
   */
  readonly words: (text: string) => readonly Word[];
  /** Every run of three to six words of a text, stop words passed over. */
  readonly runs: (text: string) => readonly Run[];
}

/** A reader with a memory of its own. */
export function createWordReader(): WordReader {
  const stems = new Map<string, Word>();
  const texts = new Map<string, readonly Word[]>();
  const toWord = (text: string): Word => {
    const known = stems.get(text);
    if (known !== undefined) return known;
    const word = { text, stem: stem(text) };
    stems.set(text, word);
    return word;
  };
  const read = (text: string): readonly Word[] => {
    const words = new Map<string, Word>();
    for (const written of listTokens(text))
      for (const token of abbreviations.get(written)?.split(' ') ?? [written]) {
        if (stopWords.has(token) || token.length < 2) continue;
        const word = toWord(token);
        if (!words.has(word.stem)) words.set(word.stem, word);
      }
    return [...words.values()];
  };
  return {
    words: (text) => {
      const known = texts.get(text) ?? read(text);
      texts.set(text, known);
      return known;
    },
    runs: (text) => {
      const words = listTokens(text)
        .filter((token) => !stopWords.has(token))
        .map(toWord);
      return words.flatMap((_, from) =>
        [3, 4, 5, 6].flatMap((length) => {
          const run = words.slice(from, from + length);
          return run.length < length
            ? []
            : [
                {
                  initials: run.map((word) => word.text[0] ?? '').join(''),
                  stems: run.map((word) => word.stem),
                },
              ];
        }),
      );
    },
  };
}
