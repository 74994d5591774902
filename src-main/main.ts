/**
 * Where Electron starts: the window, unless the command line asks for something that needs none.
 *
 * The awaits hold Electron back from becoming ready, so a command is done before a display is even looked for.
 */
import { endWith, installedProgram, readTask } from './shell/command-line.ts';
import { startShell } from './shell/start-shell.ts';

const task = readTask(process.argv);
if (task.kind === 'command') {
  const { runPackagedCommand } = await import('./cli/packaged-command.ts');
  endWith(await runPackagedCommand(task.args, installedProgram()));
} else if (task.kind === 'print') {
  await import('./shell/print-app.mjs');
} else {
  startShell();
}
