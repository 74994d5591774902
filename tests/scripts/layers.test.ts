import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, makeDataDir } from '../support/padu-window.ts';

const projectDir = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** What the project's own rules say of a small tree with these files. */
async function judge(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = makeDataDir();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  writeFileSync(join(dir, 'tsconfig.base.json'), '{}');
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}');
  mkdirSync(join(dir, 'node_modules'));
  const packages = ['electron', 'better-sqlite3', 'zod', 'typescript', 'react'];
  for (const name of packages)
    symlinkSync(join(projectDir, 'node_modules', name), join(dir, 'node_modules', name));
  const tool = join(projectDir, 'node_modules', '.bin', 'depcruise');
  const args = [
    '--config',
    join(projectDir, '.dependency-cruiser.cjs'),
    '--preserve-symlinks',
    'src-shared',
    'src-main',
    'src-renderer',
  ];
  for (const root of ['src-shared', 'src-main', 'src-renderer'])
    mkdirSync(join(dir, root), { recursive: true });
  return run(tool, args, { cwd: dir, env: cleanEnvironment() }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { stdout: string }).stdout,
  );
}

const leaf = 'export const x = 1;\n';
const importing = (path: string) => `import * as y from '${path}';\nexport const z = y;\n`;

/** Each breaks one line of the table: what it is, the file that does it, and what that file imports. */
const forbidden = [
  ['the core reading a file', 'src-shared/domain/reads.ts', 'node:fs'],
  ['the core reaching for the main process', 'src-shared/domain/reaches.ts', '../../src-main/store/leaf.ts'],
  ['a use case importing Electron', 'src-main/app/electron.ts', 'electron'],
  ['a use case importing a Node module', 'src-main/app/path.ts', 'node:path'],
  ['the store importing a use case', 'src-main/store/app.ts', '../app/leaf.ts'],
  ['the shell importing the store', 'src-main/shell/store.ts', '../store/leaf.ts'],
  ['the dispatcher importing the driver', 'src-main/dispatch/driver.ts', 'better-sqlite3'],
  ['one screen importing another', 'src-renderer/screens/one/other.ts', '../two/leaf.ts'],
  ['a screen importing the carrier', 'src-renderer/screens/one/api.ts', '../../api/leaf.ts'],
  ['the window importing the main process', 'src-renderer/app/main.ts', '../../src-main/app/leaf.ts'],
  ['a folder that no line names', 'src-main/new-folder/any.ts', '../app/leaf.ts'],
] as const;

describe('who may import whom', () => {
  let said: string;
  beforeAll(async () => {
    said = await judge({
      'src-shared/domain/permitted.ts': importing('../result.ts'),
      'src-shared/result.ts': leaf,
      'src-main/store/permitted.ts': importing('node:fs'),
      'src-renderer/screens/one/permitted.ts': importing('../../state/leaf.ts'),
      'src-renderer/state/leaf.ts': leaf,
      'src-main/store/leaf.ts': leaf,
      'src-main/app/leaf.ts': leaf,
      'src-renderer/screens/two/leaf.ts': leaf,
      'src-renderer/api/leaf.ts': leaf,
      ...Object.fromEntries(forbidden.map(([, from, to]) => [from, importing(to)])),
    });
  });

  it('lets permitted imports pass', () => {
    expect(said).not.toContain('permitted.ts');
  });

  it.each(forbidden)('refuses %s', (_what, from) => {
    expect(said).toContain(`error not-in-allowed: ${from} → `);
  });

  it('finds nothing else', () => {
    expect(said.match(/error not-in-allowed/g)).toHaveLength(forbidden.length);
  });
});
