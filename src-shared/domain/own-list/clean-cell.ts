import { cellText, withoutApostrophe } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { toCleanText } from '../register/value-text.ts';

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return Number.isFinite(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const blockTag = /<\s*(?:br|\/?p|\/?div|\/?li|\/?tr|\/?ul|\/?ol)(?:\s[^<>]*)?\/?\s*>/giu;
const otherTag =
  /<\s*\/?\s*(?:b|i|u|em|strong|span|font|a|td|th|table|tbody|h[1-6]|sup|sub|o:p)(?:\s[^<>]*)?\/?\s*>/giu;

/** The text of a cell, its remnants of web pages taken out. */
export interface CleanCell {
  /** As it stands in the file, ends trimmed. */
  readonly raw: string;
  readonly text: string;
  /** Whether more than blanks was taken out. */
  readonly hadMarkup: boolean;
}

const squeeze = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();

/** Texts that stand for an empty cell. */
const dashes = /^[-–—_.]+$/u;

/** The text of a cell of an office's own list: without tags, entities, doubled blanks; a lone dash is no text. */
export function cleanCell(cell: Cell | undefined): CleanCell {
  const raw = toCleanText(withoutApostrophe(cellText(cell))) ?? '';
  const bare = decode(raw.replace(blockTag, '\n').replace(otherTag, ''));
  const text = squeeze(bare);
  const isEmpty = dashes.test(text);
  return { raw: isEmpty ? '' : raw, text: isEmpty ? '' : text, hadMarkup: text !== squeeze(raw) };
}
