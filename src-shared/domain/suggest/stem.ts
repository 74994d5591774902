import { roots } from './roots.ts';

/** What is left of a word must be at least this long, unless the list of roots has it. */
const shortest = 4;

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Letters that a nasal prefix swallows, by the prefix: `pemeliharaan` of `pelihara`, `penyaluran` of `salur`. */
const swallowed: readonly (readonly [prefix: string, letter: string])[] = [
  ['meny', 's'],
  ['peny', 's'],
  ['meng', 'k'],
  ['peng', 'k'],
  ['mem', 'p'],
  ['pem', 'p'],
  ['men', 't'],
  ['pen', 't'],
];

const plainPrefixes = [
  'memper',
  'diper',
  'meng',
  'peng',
  'mem',
  'pem',
  'men',
  'pen',
  'ber',
  'ter',
  'per',
  'bel',
  'pel',
  'me',
  'pe',
  'di',
  'ke',
  'be',
  'se',
];

/** Every word that one prefix could have been put before, the likelier reading first. */
function withoutPrefix(word: string): readonly string[] {
  const nasal = swallowed.flatMap(([prefix, letter]) => {
    const rest = word.slice(prefix.length);
    if (!word.startsWith(prefix) || !isVowel(rest[0])) return [];
    // Before a vowel `meng` and `peng` usually hide nothing (`pengawasan`); the others nearly always hide their letter.
    return letter === 'k' ? [rest, letter + rest] : letter === 's' ? [letter + rest] : [letter + rest, rest];
  });
  const plain = plainPrefixes
    .filter((prefix) => word.startsWith(prefix))
    .map((prefix) => word.slice(prefix.length));
  return [...nasal, ...plain];
}

/** The word without what may hang at its end, the likelier reading first; the word itself last. */
function withoutSuffix(word: string): readonly string[] {
  const isVerb = /^(me|di)/.test(word);
  const found: string[] = [];
  if (word.endsWith('kan') && (isVerb || !isVowel(word.at(-4)))) found.push(word.slice(0, -3));
  if (word.endsWith('an')) found.push(word.slice(0, -2));
  if (word.endsWith('wan')) found.push(word.slice(0, -3));
  if (word.endsWith('i') && isVerb) found.push(word.slice(0, -1));
  return [...found, word];
}

/** Every root that a word could be made of, from at most one ending and two prefixes. */
function possibleRoots(word: string): readonly string[] {
  const bases = withoutSuffix(word);
  const once = bases.flatMap(withoutPrefix);
  const twice = once.flatMap(withoutPrefix);
  return [...bases, ...once, ...twice];
}

/** The root by rule alone, where the list knows none: one ending, one prefix, never less than four letters. */
function guessRoot(word: string): string {
  const base = withoutSuffix(word).find((rest) => rest.length >= shortest) ?? word;
  const rest = withoutPrefix(base).find((part) => part.length >= shortest && !/^[^aeiou]{2}/.test(part));
  return rest ?? base;
}

/** The owner's ending; `-lah` and `-kah` are left, for official texts hold `olah` and `langkah` but no such particles. */
const owner = /(?<=.{4})nya$/;

/**
 * A word without its affixes, so that `pelayanan`, `melayani` and `layanan` are one.
 *
 * Takes lower-case letters. Light on purpose: that two forms of a word become the same matters, not which one.
 */
export function stem(word: string): string {
  const bare = word.replace(owner, '');
  if (roots.has(bare) || bare.length <= shortest) return bare;
  return possibleRoots(bare).find((root) => roots.has(root)) ?? guessRoot(bare);
}
