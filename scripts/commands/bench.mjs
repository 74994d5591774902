/** `npm run bench`: the figures of the README, each beside its floor of the same run. */
import { spawnSync } from 'node:child_process';
import { projectDir } from '../runtime/install.mjs';
import { hasDisplay, hasVirtualDisplay, startVirtualDisplay } from '../runtime/display.mjs';
import { prepareWindow } from '../runtime/prepare-window.mjs';

await prepareWindow();
const stop = !hasDisplay() && hasVirtualDisplay() ? await startVirtualDisplay() : undefined;
const { status } = spawnSync(
  process.execPath,
  [`${projectDir}/tests/bench/bench.ts`, ...process.argv.slice(2)],
  {
    cwd: projectDir,
    stdio: 'inherit',
  },
);
stop?.();
process.exitCode = status ?? 1;
