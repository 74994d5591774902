import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Platform, build } from 'electron-builder';
import { projectDir } from '../runtime/install.mjs';

/** Makes the program's folder for this platform and answers where it stands. Nothing is fetched for it. */
export async function packApp(electron, { isForTesting }) {
  process.env.PADU_TEST_PACKAGE = isForTesting ? '1' : '0';
  await build({
    targets: Platform.current().createTarget('dir'),
    projectDir,
    publish: null,
    config: {
      extends: 'electron-builder.yml',
      electronDist: electron.distDir,
      electronVersion: versionOf(electron),
    },
  });
  const folders = {
    linux: 'linux-unpacked',
    win32: 'win-unpacked',
    darwin: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
  };
  return join(projectDir, 'release', folders[process.platform]);
}

const versionOf = ({ distDir }) => readFileSync(join(distDir, 'version'), 'utf8').trim().replace(/^v/, '');
