import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseWrite } from '../../src-main/shell/file-refusal.ts';
import { openLogFile } from '../../src-main/shell/log-file.ts';
import { writeWhole } from '../../src-main/shell/write-whole.ts';
import { makeDataDir } from '../support/padu-window.ts';

const at = (iso: string) => () => new Date(iso);

describe('the log file', () => {
  it('makes its folder and adds lines with their time', () => {
    const path = join(makeDataDir(), 'log', 'padu.log');
    const log = openLogFile(path, at('2026-03-15T01:02:03.000Z'));
    log('start');
    log('stop');
    expect(readFileSync(path, 'utf8')).toBe(
      '2026-03-15T01:02:03.000Z start\n2026-03-15T01:02:03.000Z stop\n',
    );
  });

  it('begins anew at its limit and keeps two older files', () => {
    const dir = makeDataDir();
    const path = join(dir, 'padu.log');
    const log = openLogFile(path, at('2026-03-15T01:02:03.000Z'));
    for (let n = 1; n <= 6; n += 1) {
      writeFileSync(path, `${n.toString()}${'x'.repeat(1_000_001)}`);
      log('next');
    }
    expect(readdirSync(dir).sort()).toEqual(['padu.log', 'padu.log.1', 'padu.log.2']);
    expect(readFileSync(`${path}.1`, 'utf8').startsWith('6')).toBe(true);
    expect(readFileSync(`${path}.2`, 'utf8').startsWith('5')).toBe(true);
  });

  it('does not stop the program where nothing can be written', () => {
    const dir = makeDataDir();
    writeFileSync(join(dir, 'log'), 'a file where the folder should be');
    const log = openLogFile(join(dir, 'log', 'padu.log'), at('2026-03-15T01:02:03.000Z'));
    expect(() => {
      log('start');
    }).not.toThrow();
  });
});

describe('a file written whole', () => {
  it('takes the place of what stood there', async () => {
    const path = join(makeDataDir(), 'laporan.pdf');
    writeFileSync(path, 'old');
    await writeWhole(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('leaves nothing behind where it cannot be put into its place', async () => {
    const dir = makeDataDir();
    const path = join(dir, 'laporan.pdf');
    mkdirSync(join(path, 'inside'), { recursive: true });
    await expect(writeWhole(path, Buffer.from('new'))).rejects.toThrow();
    expect(readdirSync(dir)).toEqual(['laporan.pdf']);
    expect(existsSync(join(path, 'inside'))).toBe(true);
  });
});

describe('why a file could not be written', () => {
  it.each([
    ['ENOSPC', { code: 'disk-full' }],
    ['EROFS', { code: 'read-only' }],
    ['EACCES', { code: 'file-unwritable', reason: 'no-rights' }],
    ['EBUSY', { code: 'file-unwritable', reason: 'in-use' }],
    ['ENOENT', { code: 'file-unwritable', reason: 'missing' }],
    ['EISDIR', { code: 'file-unwritable', reason: 'is-folder' }],
    ['EXYZ', { code: 'file-unwritable', reason: 'other' }],
  ])('%s', (code, refusal) => {
    const error = Object.assign(new Error(code), { code });
    expect(refuseWrite('/x/y.pdf', error)).toEqual({ ok: false, error: { path: '/x/y.pdf', ...refusal } });
  });
});
