import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printPdfHeadless } from '../../src-main/cli/print-pdf.ts';
import { toHtml } from '../../src-main/print/to-html.ts';
import { makeDataDir } from '../support/padu-window.ts';
import { sampleReport } from '../support/report-input.ts';

const page = (rows: number) =>
  `<!doctype html><meta charset="utf-8"><h1>Matriks kerja sama</h1>${'<p>Baris laporan</p>'.repeat(rows)}`;

/** Width and height in millimetres, as the PDF itself says. */
function sizeMm(path: string): [number, number] {
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(readFileSync(path, 'latin1')) ?? [];
  return [Number(width), Number(height)].map((points) => Math.round((points / 72) * 25.4)) as [
    number,
    number,
  ];
}

describe('a report as PDF without a window', () => {
  it.each([
    ['A4', false, [210, 297]],
    ['F4', true, [330, 215]],
    ['FOLIO', false, [216, 330]],
    ['LEGAL', false, [216, 356]],
  ] as const)('prints on %s, landscape %s', async (paper, landscape, mm) => {
    const outPath = join(makeDataDir(), 'laporan.pdf');
    const result = await printPdfHeadless({ html: page(1), outPath, paper, landscape });
    expect(result).toEqual({ ok: true, value: { path: outPath } });
    expect(sizeMm(outPath)).toEqual(mm);
  });

  it('numbers its pages in the words of the office', async (context) => {
    if (!existsSync('/usr/bin/pdftotext')) context.skip('poppler-utils is missing');
    const outPath = join(makeDataDir(), 'laporan.pdf');
    await printPdfHeadless({ html: page(200), outPath, paper: 'F4', landscape: false });
    const text = execFileSync('pdftotext', ['-layout', outPath, '-'], { encoding: 'utf8' });
    expect(text).toContain('Matriks kerja sama');
    expect(text).toMatch(/Halaman 2 dari \d+/);
  });

  it('runs no script and loads no file of the machine', async (context) => {
    if (!existsSync('/usr/bin/pdftotext')) context.skip('poppler-utils is missing');
    const outPath = join(makeDataDir(), 'laporan.pdf');
    const html =
      '<p id="p">aman</p><script>document.getElementById("p").textContent = "dijalankan"</script>' +
      '<iframe src="file:///etc/hostname" width="600" height="200"></iframe>';
    await printPdfHeadless({ html, outPath, paper: 'A4', landscape: false });
    const text = execFileSync('pdftotext', [outPath, '-'], { encoding: 'utf8' });
    expect(text).toContain('aman');
    expect(text).not.toContain('dijalankan');
    expect(text).not.toContain(readFileSync('/etc/hostname', 'utf8').trim());
  });

  it('refuses a folder that does not exist', async () => {
    const outPath = join(makeDataDir(), 'tidak-ada', 'laporan.pdf');
    expect(await printPdfHeadless({ html: page(1), outPath, paper: 'A4', landscape: false })).toEqual({
      ok: false,
      error: { code: 'file-unwritable', path: outPath, reason: 'missing' },
    });
  });
});

describe('a report on the papers of an office', () => {
  it.for(['A4', 'F4', 'FOLIO', 'LEGAL'] as const)(
    'on %s: the covering letter is one page, the matrix repeats its headings',
    { timeout: 120_000 },
    async (paper, context) => {
      if (!existsSync('/usr/bin/pdftotext')) context.skip('poppler-utils is missing');
      const printed = async (name: 'surat-pengantar' | 'pelaksanaan'): Promise<readonly string[]> => {
        const report = sampleReport(name);
        const outPath = join(makeDataDir(), `${name}.pdf`);
        const landscape = report.orientation === 'landscape';
        await printPdfHeadless({ html: toHtml(report, { paper }), outPath, paper, landscape });
        const text = execFileSync('pdftotext', ['-layout', outPath, '-'], { encoding: 'utf8' });
        return text.split('\f').filter((one) => one.trim() !== '');
      };
      const letter = await printed('surat-pengantar');
      expect(letter).toHaveLength(1);
      expect(letter[0]).toContain('Gubernur Kalimantan Timur');
      const pages = await printed('pelaksanaan');
      expect(pages.length).toBeGreaterThan(3);
      const withRows = pages.filter((text) => /KSD-\d{4}-\d{3}/.test(text));
      for (const text of withRows) expect(text).toContain('Judul kerja sama');
      expect(pages.at(-1)).toMatch(/Halaman \d+ dari \d+/);
    },
  );
});
