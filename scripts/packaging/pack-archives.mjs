import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Arch, Platform, build } from 'electron-builder';
import { projectDir } from '../runtime/install.mjs';
import { packDeb } from './pack-deb.mjs';

const elsewhere = {
  linux: [
    ['Windows (NSIS, portabel)', 'dibuat di mesin Windows'],
    ['macOS (dmg, zip)', 'dibuat di mesin macOS'],
  ],
  win32: [
    ['Linux (AppImage, deb, tar.gz)', 'dibuat di mesin Linux'],
    ['macOS (dmg, zip)', 'dibuat di mesin macOS'],
  ],
  darwin: [
    ['Windows (NSIS, portabel)', 'dibuat di mesin Windows'],
    ['Linux (AppImage, deb, tar.gz)', 'dibuat di mesin Linux'],
  ],
};
const targets = { linux: ['AppImage'], win32: ['nsis', 'portable'], darwin: ['dmg', 'zip'] };

/** Makes the artifacts of this platform from the packed folder: `{ made: [file], notMade: [[target, why]] }`. */
export async function packArchives(parts) {
  const report = { made: [], notMade: [...(elsewhere[process.platform] ?? [])] };
  if (process.platform === 'linux') {
    report.made.push(packTar(parts));
    const deb = packDeb(parts);
    if (deb.file) report.made.push(deb.file);
    else report.notMade.push(['deb', deb.why]);
  }
  for (const target of targets[process.platform] ?? []) {
    const outcome = await packByBuilder(target, parts);
    report.made.push(...outcome.made);
    if (outcome.why) report.notMade.push([target, outcome.why]);
  }
  return report;
}

const mark = ({ isForTesting }) => (isForTesting ? '-UJI' : '');

function packTar({ appDir, release, version, isForTesting }) {
  const name = `padu-${version}${mark({ isForTesting })}-linux-${process.arch}`;
  const tar = spawnSync(
    'tar',
    ['-czf', `${name}.tar.gz`, '--owner=0', '--group=0', '--transform', `s,^\\.,${name},`, '-C', appDir, '.'],
    { cwd: release, stdio: 'inherit' },
  );
  if (tar.status !== 0) throw new Error('tar failed');
  return `${name}.tar.gz`;
}

/** The other artifacts need helpers that electron-builder fetches, and a runtime that may be handed out. */
async function packByBuilder(target, { appDir, electron, isForTesting, release }) {
  if (isForTesting)
    return { made: [], why: 'alat pembuatnya diambil dari GitHub, yang tidak terjangkau dari mesin ini' };
  const before = new Set(readdirSync(release));
  try {
    await build({
      targets: Platform.current().createTarget(target, Arch[process.arch]),
      projectDir,
      prepackaged: appDir,
      publish: null,
      config: { extends: 'electron-builder.yml', electronDist: electron.distDir },
    });
  } catch (error) {
    return { made: [], why: String(error.message ?? error).split('\n')[0] };
  }
  return {
    made: readdirSync(release).filter((name) => !before.has(name) && /\.(AppImage|exe|dmg|zip)$/.test(name)),
  };
}
