/** `npm run check`: every net in turn; all of them run, so that one look shows everything that is wrong. */
import { spawnSync } from 'node:child_process';

const nets = [
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['eslint', ['--max-warnings', '0', '--report-unused-disable-directives', '.']],
  ['tsc', ['-b']],
  [
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', 'src-shared', 'src-main', 'src-renderer', 'tests', 'scripts'],
  ],
  ['knip', []],
];

const failed = [];
for (const [tool, args] of nets) {
  const startedAt = performance.now();
  const { status } = spawnSync('npx', ['--no-install', tool, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${tool} (${seconds} s)`);
  if (status !== 0) failed.push(tool);
}
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
