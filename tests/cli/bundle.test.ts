import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleBytes, exampleFile, makeBundle } from '../support/bundle-builder.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { padu, paduProcess } from './run.ts';

const fileOf = (bytes: Uint8Array): string => {
  const file = path.join(tempFolder(), 'paket.padu');
  writeFileSync(file, bytes);
  return file;
};

describe('padu bundle verify', () => {
  it('says of a whole bundle that it is, and that nobody looked at the sender', async () => {
    const run = await paduProcess('bundle', 'verify', exampleFile, '--json');
    expect([run.exit, run.stderr]).toEqual([0, '']);
    expect(run.json()).toEqual({
      valid: true,
      code: null,
      message:
        'Paket data (lengkap) nomor 1 dari wilayah 64.11 untuk wilayah 64. Berkas utuh, dan tandanya cocok dengan kunci yang disebutnya. Milik siapa kunci itu belum diperiksa.',
      sender: 'unverified',
    });
  });

  it('works under any file name', async () => {
    const file = path.join(tempFolder(), 'kiriman (1).bin');
    copyFileSync(exampleFile, file);
    expect((await paduProcess('bundle', 'verify', file)).exit).toBe(0);
  });

  it.each([
    ['truncated', () => exampleBytes().subarray(0, 1_402)],
    ['truncated', () => Buffer.alloc(0)],
    ['damaged', () => Buffer.concat([exampleBytes(), Buffer.from('\n')])],
    ['not-a-bundle', () => Buffer.from('PK bukan paket')],
    ['needs-newer-program', () => makeBundle({ lowestProgram: '9.0.0' })],
  ])('refuses with %s', async (code, bytes) => {
    const run = await padu('bundle', 'verify', fileOf(bytes()), '--json');
    expect(run.exit).toBe(1);
    expect(run.json()).toMatchObject({ valid: false, code, sender: 'unverified' });
    expect(run.stderr).toContain('Data tidak berubah');
  });

  it('names the missing bytes', async () => {
    const run = await padu('bundle', 'verify', fileOf(exampleBytes().subarray(0, 1_402)));
    expect(run.stderr).toContain('terpotong: kurang 1.204 bita');
  });

  it('refuses a file that is not there', async () => {
    const run = await padu('bundle', 'verify', path.join(tempFolder(), 'hilang.padu'), '--json');
    expect([run.exit, run.json()['code']]).toEqual([1, 'file-missing']);
  });

  it('takes no database, because it knows no senders yet', async () => {
    expect((await padu('bundle', 'verify', exampleFile, '--db', 'x.db')).exit).toBe(2);
    expect((await padu('bundle', 'verify')).exit).toBe(2);
  });
});
