/** `a, b dan c`; nothing for an empty list. */
export function joinWords(words: readonly string[], last = 'dan'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** A text with its first letter large, as a sentence begins. */
export const startSentence = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());
