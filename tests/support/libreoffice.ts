import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { TestContext } from 'vitest';

const run = promisify(execFile);

/** LibreOffice's program: named in the environment, or where Debian puts it. */
const program = (): string | undefined =>
  [process.env['SOFFICE'], '/usr/bin/soffice', '/usr/bin/libreoffice'].find(
    (place) => place !== undefined && existsSync(place),
  );

/** A workbook under the name that it gets. */
interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a workbook in LibreOffice, saves it in another format and gives the bytes of each file that comes out.
 *
 * Where LibreOffice is missing the test counts as one that could not run, which the closing lines of the run name.
 */
export const convertWithLibreOffice = <T>(
  context: TestContext,
  { to, ...workbook }: OfficeFile & { readonly to: string },
  read: (file: string) => Promise<T>,
): Promise<readonly T[]> => convertAllWithLibreOffice(context, { files: [workbook], to }, read);

/** The same with several workbooks at once: starting the program is what takes long. */
export async function convertAllWithLibreOffice<T>(
  context: TestContext,
  { files, to }: { readonly files: readonly OfficeFile[]; readonly to: string },
  read: (file: string) => Promise<T>,
): Promise<readonly T[]> {
  const soffice = program();
  if (soffice === undefined) return context.skip('LibreOffice is missing');
  const folder = await mkdtemp(path.join(tmpdir(), 'padu-office-'));
  try {
    const sources = files.map(({ name }) => path.join(folder, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(sources[index] ?? '', bytes)));
    const out = path.join(folder, 'out');
    // A profile of its own, so that two conversions at once do not wait for each other.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    await run(soffice, [profile, '--headless', '--convert-to', to, '--outdir', out, ...sources], {
      timeout: 150_000,
    });
    const made = (await readdir(out)).toSorted();
    return await Promise.all(made.map((file) => read(path.join(out, file))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
