/** Where Electron starts: a command that needs no window, or the window. */
import { startShell } from './shell/start-shell.ts';

startShell();
