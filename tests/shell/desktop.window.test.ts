import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBridge } from '../support/bridge.ts';
import { startPadu } from '../support/padu-window.ts';
import type { PaduWindow } from '../support/padu-window.ts';

let padu: PaduWindow;
beforeAll(async () => {
  padu = await startPadu();
});
afterAll(async () => {
  await padu.close();
});

/** What the officer picks in the next file dialogs; null closes them. */
const choose = (path: string | null) =>
  padu.app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: picked === null, filePaths: picked === null ? [] : [picked] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: picked === null, filePath: picked ?? '' });
  }, path);

const workbooks = [{ name: 'Buku kerja', extensions: ['xlsx'] }];
const page = { html: '<h1>Halo</h1>', paper: 'F4', landscape: false } as const;

describe('the desktop channels', () => {
  it('answer the path that the officer picked, or null', async () => {
    await choose('/data/register.xlsx');
    expect(await askBridge(padu.page, 'shell.chooseOpenFile', { filters: workbooks })).toEqual({
      ok: true,
      value: { path: '/data/register.xlsx' },
    });
    await choose(null);
    const nothing = { ok: true, value: { path: null } };
    expect(await askBridge(padu.page, 'shell.chooseOpenFile', { filters: workbooks })).toEqual(nothing);
    expect(
      await askBridge(padu.page, 'shell.chooseSaveFile', { filters: workbooks, suggestedName: 'a.xlsx' }),
    ).toEqual(nothing);
    expect(await askBridge(padu.page, 'shell.chooseFolder', {})).toEqual(nothing);
  });

  it('refuse a request that does not fit the contract, and name what is wrong', async () => {
    const request = { filters: [{ name: 'x', extensions: ['../sh'] }], extra: 1 };
    const reply = await askBridge(padu.page, 'shell.chooseOpenFile', request);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'request-invalid', channel: 'shell.chooseOpenFile' },
    });
  });

  it('print a document to a PDF file and leave no window behind', async () => {
    const path = join(padu.dataDir, 'laporan.pdf');
    const reply = await askBridge(padu.page, 'shell.printToPdf', { ...page, path });
    const bytes = readFileSync(path);
    expect(reply).toEqual({ ok: true, value: { path, bytes: bytes.byteLength } });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const windows = await padu.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(windows).toBe(1);
  });

  it('refuse to print over a folder', async () => {
    const path = join(padu.dataDir, 'sebuah-folder');
    mkdirSync(path);
    expect(await askBridge(padu.page, 'shell.printToPdf', { ...page, path })).toEqual({
      ok: false,
      error: { code: 'file-unwritable', path, reason: 'is-folder' },
    });
  });

  it('say that a file to show is gone', async () => {
    const path = join(padu.dataDir, 'tidak-ada.xlsx');
    expect(await askBridge(padu.page, 'shell.showItemInFolder', { path })).toEqual({
      ok: false,
      error: { code: 'file-missing', path },
    });
  });

  it('keep a log in the data folder', () => {
    const log = join(padu.dataDir, 'log', 'padu.log');
    expect(existsSync(log)).toBe(true);
    expect(readFileSync(log, 'utf8')).toMatch(/ start \d+\.\d+\.\d+ electron /);
  });
});
