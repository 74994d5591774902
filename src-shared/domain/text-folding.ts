/** Lower case, no diacritics, only letters and digits parted by single spaces; `kerjasama` folds to `kerja sama`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bkerjasama/g, 'kerja sama')
    .trim();
}

/** A heading or sheet name without case, line breaks and doubled spaces, so that spelling habits do not matter. */
export const foldHeading = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The parts of a cell that holds several values parted by `;`, trimmed, empty ones left out. */
export const splitList = (text: string | null): readonly string[] =>
  text === null
    ? []
    : text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');

/** The text that keeps several values in one cell, in the order given. */
export const joinList = (parts: readonly string[]): string => parts.join('; ');
