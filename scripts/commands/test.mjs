/** `npm test` and its like: brings what the tests need, then runs them; the last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describeElectron, findElectron } from '../runtime/electron.mjs';
import { projectDir } from '../runtime/install.mjs';
import { say, sayAndStop } from '../runtime/say.mjs';
import { packagesFor, provideSystemPackages } from '../runtime/system-packages.mjs';

const projects = {
  test: ['unit', 'dom', 'journeys'],
  'test:journeys': ['journeys'],
  'test:long': ['long'],
};
const [command, ...rest] = process.argv.slice(2);

// A display always: tests must not open windows on the screen of whoever runs them.
provideSystemPackages(packagesFor({ display: true, tests: true }), say);
// Here and not in a test: fetching it may take minutes, and no test waits that long.
const electron = await findElectron(say);
if (electron.kind === 'none') sayAndStop(electron.why);
say(describeElectron(electron));
process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.distDir;

const vitest = join(projectDir, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', ...projects[command].flatMap((name) => ['--project', name]), ...rest],
  { cwd: projectDir, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
