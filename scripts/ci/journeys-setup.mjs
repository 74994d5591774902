/** Before the first test that drives the window: an Electron, a fresh build, and a display if there is none. */
import { buildIfNeeded } from '../building/build-all.mjs';
import { hasVirtualDisplay, startVirtualDisplay } from '../runtime/display.mjs';
import { findElectron } from '../runtime/electron.mjs';
import { say } from '../runtime/say.mjs';

export async function setup() {
  const electron = await findElectron(say);
  if (electron.kind === 'none') throw new Error(electron.why);
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.distDir;
  process.env.PADU_ELECTRON = electron.binary;
  await buildIfNeeded(say);
  // One of its own even where there is a screen: the windows of the tests would come up on it.
  return hasVirtualDisplay() ? startVirtualDisplay() : undefined;
}
