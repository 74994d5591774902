import { buildIfNeeded } from '../building/build-all.mjs';
import { hasDisplay, needsNoSandbox } from './display.mjs';
import { describeElectron, findElectron } from './electron.mjs';
import { say, sayAndStop } from './say.mjs';
import { packagesFor, provideSystemPackages } from './system-packages.mjs';

/** Brings everything that the window needs, and says which Electron it will be; ends the process where it cannot. */
export async function prepareWindow() {
  provideSystemPackages(packagesFor({ display: !hasDisplay(), tests: false }), say);
  const electron = await findElectron(say);
  if (electron.kind === 'none') sayAndStop(electron.why);
  say(describeElectron(electron));
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.distDir;
  process.env.PADU_ELECTRON = electron.binary;
  await buildIfNeeded(say);
  return electron;
}

/** The flags that this user needs; the one unsafe among them is said in one line. */
export function electronFlags() {
  if (!needsNoSandbox()) return [];
  say('dijalankan sebagai root: sandbox Chromium dimatikan (--no-sandbox)');
  return ['--no-sandbox'];
}
