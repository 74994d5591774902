import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Each entry lists the names under which Debian's releases carry the same library. */
const electronLibraries = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['libnotify4'],
  ['libxss1'],
  ['libxtst6'],
  ['libsecret-1-0'],
];
const displayServer = [['xvfb'], ['xauth']];
/** Office files written by another program, and the words and pages of a PDF, are what tests compare ours with. */
const testTools = [['libreoffice-calc'], ['poppler-utils']];

/** The Debian packages for what is about to run. */
export const packagesFor = ({ display, tests }) => [
  ...electronLibraries,
  ...(display ? displayServer : []),
  ...(tests ? testTools : []),
];

/**
 * Installs the Debian packages that are missing where that is allowed (root on Debian).
 *
 * Elsewhere it says the exact command. Returns true if nothing is missing any more.
 */
export function provideSystemPackages(packages, say) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return true;
  const missing = packages.filter((names) => !isInstalled(names));
  if (missing.length === 0) return true;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    say(
      `paket sistem belum ada; jalankan: sudo apt-get install -y ${missing.map(([name]) => name).join(' ')}`,
    );
    return false;
  }
  say(`memasang paket sistem: ${missing.map(([name]) => name).join(' ')}`);
  if (missing.some((names) => !candidate(names))) aptGet(['update']);
  const names = missing.map(candidate).filter(Boolean);
  const isDone =
    names.length === missing.length && aptGet(['install', '-y', '--no-install-recommends', ...names]);
  if (!isDone) say('sebagian paket sistem tidak dapat dipasang; yang memerlukannya tidak dijalankan.');
  return isDone;
}

function isInstalled(names) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  return stdout.split('\n').includes('installed');
}

function candidate(names) {
  return names.find((name) => {
    const { stdout } = spawnSync('apt-cache', ['policy', name], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    return /Candidate: (?!\(none\))/.test(stdout);
  });
}

function aptGet(args) {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
