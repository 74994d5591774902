/**
 * Electron's main file for the headless command: prints one job and ends. Nothing has to be built for it.
 *
 * The last argument names a JSON file: a print job with `htmlPath` and `outPath`. What went wrong goes to the error
 * stream, and the exit status is then 1.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { printPage } from './print-page.mjs';

const jobPath = process.argv.at(-1);
// This process shows no window and reads only the job: a profile of its own keeps it apart from the program's.
app.setPath('userData', `${jobPath}.profile`);
app.on('window-all-closed', () => {
  // The printing window is closed before the file is written; ending is decided below.
});

app.whenReady().then(async () => {
  try {
    const { htmlPath, outPath, ...job } = JSON.parse(await readFile(jobPath, 'utf8'));
    const bytes = await printPage({ ...job, html: await readFile(htmlPath, 'utf8') });
    const beside = `${outPath}.${process.pid}.tmp`;
    try {
      await writeFile(beside, bytes, { flush: true });
      await rename(beside, outPath);
    } finally {
      await rm(beside, { force: true });
    }
    app.exit(0);
  } catch (error) {
    process.stderr.write(`padu-print: ${error?.code ?? 'failed'} ${error?.message ?? error}\n`);
    app.exit(1);
  }
});
