import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayAndStop } from './say.mjs';

/** The project's own folder. */
export const projectDir = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const inProject = (...parts) => join(projectDir, ...parts);
const isWindows = process.platform === 'win32';
/** Written last: an installation that was cut short has none, and is done again. */
const stampFile = inProject('node_modules', '.padu-installed');

/** The path of the Node 24 that the installation brings. */
export const projectNode = () => inProject('node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Installs the locked packages if they are missing or the lock has changed; otherwise does nothing. */
export function installPackages(say) {
  const wanted = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  if (readStamp() === wanted && existsSync(projectNode())) return;
  if (!isInstalledFromThisLock()) {
    say('memasang paket (npm ci) …');
    // No install script is needed but the one that fetches Node; npm would also try to compile better-sqlite3.
    npm(['ci', '--ignore-scripts']);
    npm(['rebuild', 'node']);
  }
  checkNodeVersion();
  writeFileSync(stampFile, wanted);
}

const readStamp = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

/** True after a plain `npm ci`: npm's own copy of the lock is there, is newer than ours, and Node was fetched. */
function isInstalledFromThisLock() {
  const hidden = inProject('node_modules', '.package-lock.json');
  if (!existsSync(hidden) || !existsSync(projectNode())) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function npm(args) {
  const { status } = spawnSync('npm', args, {
    cwd: projectDir,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: isWindows,
  });
  if (status !== 0) sayAndStop(`npm ${args.join(' ')} gagal; pesan di atas menyebutkan sebabnya.`);
}

/** The `node` package fetches its binary outside the lock, so its version is compared with the locked one. */
function checkNodeVersion() {
  const locked = JSON.parse(readFileSync(inProject('node_modules', 'node', 'package.json'), 'utf8')).version;
  const { stdout } = spawnSync(projectNode(), ['--version'], { encoding: 'utf8' });
  if (stdout?.trim() !== `v${locked}`)
    sayAndStop(
      `Node ${locked} diharapkan di node_modules/node, ditemukan: ${stdout?.trim() || 'tidak dapat dijalankan'}.`,
    );
}
