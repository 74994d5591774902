import { describe, expect, it } from 'vitest';
import { noncePlaceholder, toHtml } from '../../src-main/print/to-html.ts';
import { escapeHtml, escapeLines } from '../../src-main/print/escape.ts';
import { paperMm, sheetMm, type Paper } from '../../src-main/print/paper.ts';
import { hostileInput } from '../support/hostile-input.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { onlyTable, reportNames, rowsOf, sampleInput, sampleReport } from '../support/report-input.ts';

const papers = Object.keys(paperMm) as Paper[];

/** Every tag that a page of ours may hold, with the attributes that it may carry. */
const ourTag =
  /^<(?:!doctype html|\/?(?:html|head|body|title|style|table|colgroup|thead|tbody|tr|td|th|main|header|section|div|h1|h2|p|ul|ol|li|span|svg)|html lang="id"|meta charset="utf-8"|meta name="viewport" content="width=device-width"|style nonce="\{\{nonce\}\}"|br|wbr|col width="[\d.]+%"|(?:table|tr|td|div|p|main|header|section) class="[A-Za-z ]*"|td (?:class="[a-z ]*" )?colspan="\d+"|th scope="col"|img class="emblem" alt="" src="data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+"|svg viewBox="0 0 100 10" preserveAspectRatio="none"|rect width="[\d.]+" height="10"(?: class="rest")?\/)>/;

/** What stands in a page after a `<` that does not open one of our own tags. */
const strangers = (html: string): readonly string[] =>
  [...html.matchAll(/</g)]
    .map((match) => html.slice(match.index, match.index + 80))
    .filter((text) => !ourTag.test(text));

describe('escaping', () => {
  it('leaves no character that ends a text or an attribute', () => {
    expect(hostileTexts).toHaveLength(60);
    for (const text of hostileTexts)
      expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!amp;|lt;|gt;|quot;|#39;|#96;)/);
  });

  it('drops controls and turned reading directions, keeps tabs and letters of every language', () => {
    expect(escapeHtml('a\u0000b\u202ec\u007f\td é 日')).toBe('abc\td é 日');
  });

  it('turns each line break into one break', () => {
    expect(escapeLines('a\r\nb\nc\rd')).toBe('a<br>b<br>c<br>d');
  });
});

describe.each(reportNames)('the page of %s', (name) => {
  it('holds nothing but our own tags, whatever the texts say', () => {
    for (const year of [2026, 2028]) {
      const html = toHtml(sampleReport(name, hostileInput(year)), { paper: 'F4' });
      expect(strangers(html)).toEqual([]);
      // The placeholder stands in our own style element only; a text that carries one changes nothing.
      expect(html.split(`nonce="${noncePlaceholder}"`)).toHaveLength(2);
    }
  });

  it('needs nothing from outside and runs nothing', () => {
    const html = toHtml(sampleReport(name), { paper: 'A4' });
    expect(html).not.toMatch(
      /<script|<img|<link|<iframe|url\(|@import|https?:|javascript:|style="| on[a-z]+=/i,
    );
  });

  it.each(papers)('is laid out for %s', (paper) => {
    const report = sampleReport(name);
    const { width, height } = sheetMm(paper, report.orientation);
    expect(toHtml(report, { paper })).toContain(`@page { size: ${width}mm ${height}mm;`);
    expect(width > height).toBe(report.orientation === 'landscape');
  });
});

describe('the page of a table', () => {
  const report = sampleReport('matriks');
  const html = toHtml(report, { paper: 'F4' });
  const table = onlyTable(report);

  it('repeats the headings with the numbers of the columns', () => {
    const head = /<thead>.*<\/thead>/s.exec(html)?.[0] ?? '';
    expect(head.match(/<th scope="col">/g)).toHaveLength(table.columns.length);
    const numbers = table.columns.map((_, index) => `<th>${index + 1}</th>`).join('');
    expect(head).toContain(`<tr class="numbers">${numbers}</tr>`);
    expect(html).toContain('thead { display: table-header-group; }');
  });

  it('carries every row, every section and the closing sums, amounts with dots', () => {
    expect(html.match(/<tr class="section ">/g)).toHaveLength(table.sections.length);
    expect(html.match(/<tr>/g)).toHaveLength(rowsOf(table).length + 1);
    const total = Number(table.totals?.[3]);
    expect(html).toContain(
      `<td class="right figure">${total.toString().replace(/\B(?=(\d{3})+$)/g, '.<wbr>')}</td>`,
    );
  });

  it('is signed at the foot and says when it was printed', () => {
    expect(html).toContain('a.n. BUPATI MAHAKAM ULU');
    expect(html).toContain('Dicetak dari Padu per 15 Juli 2026');
    expect(html.indexOf('class="sign"')).toBeGreaterThan(html.indexOf('</table>'));
  });

  it('shows a dotted line where no name is set', () => {
    const unsigned = { ...report, signOff: { ...report.signOff, name: '', nip: '', rank: '', onBehalf: '' } };
    expect(toHtml(unsigned, { paper: 'F4' })).toContain('(……');
  });

  it('shows the severity of a section beside its words, and words where there are no rows', () => {
    expect(toHtml(sampleReport('temuan'), { paper: 'F4' })).toContain('<tr class="section M">');
    const empty = toHtml(sampleReport('temuan', sampleInput(), '9.99.0.00.0.00.01.0000'), { paper: 'F4' });
    expect(empty).toContain('Tidak ada temuan.');
  });
});

describe('the letters', () => {
  it('stand on a sheet each, with the head of a letter instead of a title', () => {
    const report = sampleReport('permintaan-data', sampleInput(2027));
    const html = toHtml(report, { paper: 'F4' });
    expect(html.match(/<main class="sheet letter">/g)).toHaveLength(report.pages.length);
    expect(html).not.toContain('<h1>');
    expect(html).toContain('Kepada Yth.');
  });
});
