/**
 * One HTML document as PDF bytes, by a hidden window without scripts, devices or net.
 *
 * Plain JavaScript, because the headless command starts it in Electron before anything is built; types stand beside it.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, session } from 'electron';

const mmPerInch = 25.4;
/** Width and height in inches. F4 is what Indonesian offices call 215 × 330 mm; Folio is 8.5 × 13 in. */
const paperInches = {
  A4: { width: 210 / mmPerInch, height: 297 / mmPerInch },
  F4: { width: 215 / mmPerInch, height: 330 / mmPerInch },
  FOLIO: { width: 8.5, height: 13 },
  LEGAL: { width: 8.5, height: 14 },
};
const marginInches = { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6 };
const footer = ({ page, of }) =>
  '<div style="width:100%;font:7pt sans-serif;color:#444;padding:0 0.6in;text-align:right">' +
  `${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></div>`;

/** The document as PDF bytes with page numbers at the foot. */
export async function printPage({ html, paper, landscape, footerWords }) {
  const folder = await mkdtemp(join(tmpdir(), 'padu-print-'));
  const page = pathToFileURL(join(folder, 'document.html')).href;
  const printing = session.fromPartition(`print-${randomUUID()}`);
  // The document is ours and escaped; even so it can reach nothing but itself.
  printing.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: details.url !== page && !details.url.startsWith('data:') });
  });
  printing.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printing, sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    await writeFile(join(folder, 'document.html'), html);
    await window.loadURL(page);
    return await window.webContents.printToPDF({
      pageSize: paperInches[paper],
      landscape,
      margins: marginInches,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(footerWords),
    });
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
