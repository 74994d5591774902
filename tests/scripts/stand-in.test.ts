import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import afterPack from '../../scripts/packaging/after-pack.mjs';
import { targetOf } from '../../scripts/runtime/unzip-stand-in.mjs';
import { makeDataDir } from '../support/padu-window.ts';

describe('what is taken from the archive of the stand-in', () => {
  it.each([
    ['Cypress/Cypress', 'Cypress'],
    ['Cypress/locales/id.pak', join('locales', 'id.pak')],
    [
      'Cypress/resources/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
      join(
        'resources',
        'native',
        'node_modules',
        'better-sqlite3',
        'build',
        'Release',
        'better_sqlite3.node',
      ),
    ],
    [
      'Cypress/resources/app/node_modules/bindings/bindings.js',
      join('resources', 'native', 'node_modules', 'bindings', 'bindings.js'),
    ],
  ])('%s', (entry, target) => {
    expect(targetOf(entry)).toBe(target);
  });

  it.each([
    'Cypress/resources/app/packages/server/index.js',
    'Cypress/resources/app/node_modules/better-sqlite3/node_modules/x/index.js',
    'Cypress/resources/app/node_modules/bindings-other/index.js',
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/resources/app-update.yml',
    'Cypress/locales/',
    'Cypress/../../.bashrc',
    'Other/electron',
  ])('not %s', (entry) => {
    expect(targetOf(entry)).toBeUndefined();
  });
});

describe('a package with the stand-in', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  /** A packed folder, as electron-builder hands it over. */
  function packedFolder(): string {
    const folder = makeDataDir();
    mkdirSync(join(folder, 'resources', 'app'), { recursive: true });
    writeFileSync(join(folder, 'resources', 'stand-in.json'), '{}');
    for (const name of ['padu', 'chrome-sandbox']) writeFileSync(join(folder, name), '');
    chmodSync(join(folder, 'padu'), 0o644);
    return folder;
  }

  it('is refused unless it is declared to be for testing', () => {
    vi.stubEnv('PADU_TEST_PACKAGE', '0');
    const appOutDir = packedFolder();
    expect(() => {
      afterPack({ appOutDir, electronPlatformName: 'linux' });
    }).toThrow('only go into a package for testing');
  });

  it('loses its launcher, and its command and sandbox get their rights', () => {
    vi.stubEnv('PADU_TEST_PACKAGE', '1');
    const appOutDir = packedFolder();
    afterPack({ appOutDir, electronPlatformName: 'linux' });
    expect(existsSync(join(appOutDir, 'resources', 'app'))).toBe(false);
    expect(statSync(join(appOutDir, 'padu')).mode & 0o7777).toBe(0o755);
    expect(statSync(join(appOutDir, 'chrome-sandbox')).mode & 0o7777).toBe(0o4755);
  });
});
