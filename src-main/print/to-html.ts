import type {
  Emblem,
  Letterhead,
  ReportDocument,
  ReportLetter,
  ReportNote,
  ReportPage,
  SignOff,
} from '../../src-shared/report/report-document.ts';
import { pageWords } from '../../src-shared/text/reports.ts';
import { blocksHtml } from './blocks-html.ts';
import { escapeHtml, escapeLines } from './escape.ts';
import type { Paper } from './paper.ts';
import { pageStyle } from './style.ts';
import { tableHtml } from './table-html.ts';

/** Stands where the nonce of the page's content security policy belongs; whoever shows the page puts it in. */
export const noncePlaceholder = '{{nonce}}';

const line = (className: string, text: string): string =>
  text === '' ? '' : `<div class="${className}">${escapeHtml(text)}</div>`;

/** The emblem as a picture of the page itself; its base64 is made by us and holds no character that ends an attribute. */
const emblemHtml = (emblem: Emblem | null): string =>
  emblem === null ? '' : `<img class="emblem" alt="" src="data:${emblem.mediaType};base64,${emblem.base64}">`;

const headHtml = (head: Letterhead): string =>
  `<header class="head">${emblemHtml(head.emblem)}<div class="names">${line('office', head.office)}${line('unit', head.unit)}${line('address', head.address)}</div></header>`;

/** The place and day over a signature; an empty line where only the other side has them, so that both stand level. */
type DateLine = 'shown' | 'empty' | 'none';

const dateHtml = (sign: SignOff, date: DateLine): string =>
  date === 'empty' ? '<div class="date"><br></div>' : date === 'shown' ? line('date', sign.placeAndDate) : '';

const signHtml = (sign: SignOff, date: DateLine): string =>
  `<div class="sign">${[
    dateHtml(sign, date),
    line('behalf', sign.onBehalf),
    line('position', sign.position === '' ? '' : `${sign.position},`),
    '<div class="room"></div>',
    sign.name === '' ? line('blank', pageWords.blankName) : line('name', sign.name),
    line('rank', sign.rank),
    line('nip', sign.nip === '' ? '' : pageWords.nip(sign.nip)),
  ].join('')}</div>`;

const noteHtml = (note: ReportNote): string => {
  const items = note.lines.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return note.heading === null
    ? note.lines.map((text) => `<p>${escapeHtml(text)}</p>`).join('')
    : `<h2>${escapeHtml(note.heading)}</h2><ul>${items}</ul>`;
};

const notesHtml = (notes: readonly ReportNote[]): string =>
  notes.length === 0 ? '' : `<section class="notes">${notes.map(noteHtml).join('\n')}</section>`;

const bodyHtml = (texts: readonly string[]): string =>
  texts.map((text) => `<p class="body">${escapeLines(text)}</p>`).join('\n');

function letterTopHtml(letter: ReportLetter): string {
  const references = letter.references
    .map(([label, value]) => `<tr><td>${escapeHtml(label)}</td><td>:</td><td>${escapeHtml(value)}</td></tr>`)
    .join('');
  const to = letter.addressee
    .filter((text) => text !== '')
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('');
  return `<div class="top"><table class="refs"><tbody>${references}</tbody></table>
<div class="to"><p class="date">${escapeHtml(letter.placeAndDate)}</p>${to}</div></div>`;
}

const copiesHtml = (copies: readonly string[]): string =>
  copies.length === 0
    ? ''
    : `<div class="copies"><p>${pageWords.copies}</p><ol>${copies.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ol></div>`;

/** What closes a page: who signs on the right, on the left the other side or when it was printed; kept together. */
function footHtml(report: ReportDocument, page: ReportPage): string {
  const printed = `<p class="printed">${escapeHtml(report.printed)}</p>`;
  const sign = signHtml(report.signOff, page.letter === null ? 'shown' : 'none');
  const copies = copiesHtml(page.letter?.copies ?? []);
  if (page.counterSign === null)
    return `<div class="foot">${copies || printed}${sign}</div>${copies && printed}`;
  const beside = signHtml(page.counterSign, report.signOff.placeAndDate === '' ? 'none' : 'empty');
  return `<div class="foot two">${beside}${sign}</div>${copies}${printed}`;
}

function letterPageHtml(report: ReportDocument, page: ReportPage, letter: ReportLetter): string {
  return `<main class="sheet letter">${headHtml(report.letterhead)}
${letterTopHtml(letter)}
${bodyHtml(letter.opening)}
${blocksHtml(page.before)}
${page.table === null ? '' : tableHtml(page.table)}
${blocksHtml(page.after)}
${bodyHtml(letter.closing)}
${footHtml(report, page)}</main>`;
}

function tablePageHtml(report: ReportDocument, page: ReportPage): string {
  const subtitles = report.subtitles.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  // A page of small tables is meant to be one sheet of paper.
  return `<main class="sheet${page.table === null ? ' compact' : ''}">${headHtml(report.letterhead)}
<div class="title"><h1>${escapeHtml(report.title)}</h1>${subtitles}</div>
${blocksHtml(page.before)}
${page.table === null ? '' : tableHtml(page.table)}
${blocksHtml(page.after)}
${notesHtml(report.notes)}
${footHtml(report, page)}</main>`;
}

/**
 * A report as a whole HTML page: escaped, with its own style, without scripts and without anything from outside.
 *
 * Made to live under `default-src 'none'` with a nonce for the style, which `noncePlaceholder` keeps the place of.
 */
export function toHtml(report: ReportDocument, { paper }: { readonly paper: Paper }): string {
  const pages = report.pages.map((page) =>
    page.letter === null ? tablePageHtml(report, page) : letterPageHtml(report, page, page.letter),
  );
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(report.title)}</title>
<style nonce="${noncePlaceholder}">
${pageStyle(paper, report.orientation)}
</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}
