import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Called by electron-builder before it writes an artifact.
 *
 * Refuses the stand-in runtime unless the package is declared to be for testing, and takes out its launcher, which
 * would open any folder named on the command line.
 */
export default function afterPack({ appOutDir, electronPlatformName }) {
  const resources = join(appOutDir, 'resources');
  if (existsSync(join(resources, 'stand-in.json'))) {
    if (process.env.PADU_TEST_PACKAGE !== '1')
      throw new Error('the stand-in Electron may only go into a package for testing (PADU_TEST_PACKAGE=1)');
    rmSync(join(resources, 'app'), { recursive: true, force: true });
  }
  if (electronPlatformName === 'linux') {
    chmodSync(join(appOutDir, 'padu'), 0o755);
    // Where the kernel gives users no namespaces, the sandbox starts through this file, and only if root owns it so.
    chmodSync(join(appOutDir, 'chrome-sandbox'), 0o4755);
  }
}
