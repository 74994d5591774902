/** Beyond Latin, so that ordinary cells are not looked through twice. */
const unusual = /[^\x20-\x7e]/u;

/**
 * A text as it can be seen: without zero-width characters and marks of writing direction, every kind of blank a blank.
 *
 * Copies from web pages and PDF carry such characters; they must not make one code two.
 */
export const visibleText = (text: string): string =>
  unusual.test(text) ? text.replace(/\p{Cf}/gu, '').replace(/\p{Zs}/gu, ' ') : text;
