/** Prints the path of an Electron that runs here, obtaining one if need be; messages go to the error stream. */
import { hasDisplay } from './runtime/display.mjs';
import { findElectron } from './runtime/electron.mjs';
import { say, sayAndStop } from './runtime/say.mjs';
import { packagesFor, provideSystemPackages } from './runtime/system-packages.mjs';

provideSystemPackages(packagesFor({ display: !hasDisplay(), tests: false }), say);
const electron = await findElectron(say);
if (electron.kind === 'none') sayAndStop(electron.why);
process.stdout.write(`${electron.binary}\n`);
