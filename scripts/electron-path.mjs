/** Prints the path of an Electron that runs here, obtaining one if need be; messages go to the error stream. */
import { findElectron } from './runtime/electron.mjs';
import { say, sayAndStop } from './runtime/say.mjs';

const electron = await findElectron(say);
if (electron.kind === 'none') sayAndStop(electron.why);
process.stdout.write(`${electron.binary}\n`);
