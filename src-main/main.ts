/**
 * Where Electron starts: the window, unless the command line asks for something that needs none.
 *
 * The awaits hold Electron back from becoming ready, so a command is done before a display is even looked for.
 */
import { isPrintJob, startShell } from './shell/start-shell.ts';

if (isPrintJob(process.argv)) await import('./shell/print-app.mjs');
else startShell();
