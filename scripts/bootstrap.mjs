/**
 * `npm start`, `npm test` and their like, from a fresh clone: brings what is missing, then runs the command.
 *
 * This file and `runtime/install.mjs` run on the machine's own Node (20 or later) before anything is installed, so
 * they use Node's own modules alone. Everything after that runs on the Node 24 that the installation brings.
 */
import { spawnSync } from 'node:child_process';
import { installPackages, projectDir, projectNode } from './runtime/install.mjs';
import { say, sayAndStop } from './runtime/say.mjs';

const commands = new Set(['start', 'test', 'test:long', 'test:journeys', 'bench', 'dev']);
const [command, ...rest] = process.argv.slice(2);
const [major] = process.versions.node.split('.').map(Number);

if (!commands.has(command))
  sayAndStop(`unknown command: ${command ?? ''}. One of: ${[...commands].join(', ')}`, 2);
if (major < 20) sayAndStop(`Node 20 or later is needed; this is Node ${process.versions.node}.`);

installPackages(say);
const file = command.startsWith('test') ? 'test' : command;
const { status, signal } = spawnSync(
  projectNode(),
  [`${projectDir}/scripts/commands/${file}.mjs`, ...(file === 'test' ? [command] : []), ...rest],
  { cwd: projectDir, stdio: 'inherit' },
);
process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1);
