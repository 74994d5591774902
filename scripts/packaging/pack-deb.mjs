import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../runtime/install.mjs';

const debArch = { x64: 'amd64', arm64: 'arm64' };
/** What the runtime loads from the system; both names where releases differ. */
const depends = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libgbm1',
  'libasound2 | libasound2t64',
  'libnotify4',
  'libxss1',
  'libxtst6',
  'libsecret-1-0',
];

const control = ({ version, isForTesting }) => `Package: padu
Version: ${version}${isForTesting ? '~uji' : ''}
Architecture: ${debArch[process.arch]}
Maintainer: Tim Padu <padu@example.invalid>
Section: misc
Priority: optional
Depends: ${depends.join(', ')}
Description: Register kerja sama daerah yang terpadu dengan penganggaran
 ${isForTesting ? 'Paket uji dengan Electron pengganti; bukan untuk dibagikan.' : 'Berjalan tanpa internet; data tetap di komputer ini.'}
`;

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Padu
Comment=Register kerja sama daerah
Exec=/opt/padu/padu-desktop
Icon=padu
Terminal=false
Categories=Office;
StartupWMClass=Padu
`;

/** Makes a Debian package from the program's folder: `{ file }` or `{ why }`. */
export function packDeb({ appDir, release, version, isForTesting }) {
  if (spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status !== 0)
    return { why: 'dpkg-deb tidak ada' };
  const root = mkdtempSync(join(tmpdir(), 'padu-deb-'));
  const at = (...parts) => {
    mkdirSync(join(root, ...parts.slice(0, -1)), { recursive: true });
    return join(root, ...parts);
  };
  try {
    cpSync(appDir, at('opt', 'padu'), { recursive: true, verbatimSymlinks: true });
    symlinkSync('/opt/padu/padu', at('usr', 'bin', 'padu'));
    symlinkSync('/opt/padu/padu-desktop', at('usr', 'bin', 'padu-desktop'));
    writeFileSync(at('usr', 'share', 'applications', 'padu.desktop'), desktopEntry);
    cpSync(
      join(projectDir, 'build', 'icon.png'),
      at('usr', 'share', 'icons', 'hicolor', '512x512', 'apps', 'padu.png'),
    );
    writeFileSync(at('DEBIAN', 'control'), control({ version, isForTesting }));
    // mkdtemp gives 0700, which would become the mode of the file system's root on the target.
    spawnSync('chmod', ['0755', root]);
    spawnSync('chmod', ['4755', join(root, 'opt', 'padu', 'chrome-sandbox')]);
    const file = `padu_${version}${isForTesting ? '~uji' : ''}_${debArch[process.arch]}.deb`;
    const { status, stderr } = spawnSync(
      'dpkg-deb',
      ['-Zzstd', '--root-owner-group', '--build', root, join(release, file)],
      {
        encoding: 'utf8',
      },
    );
    return status === 0 ? { file } : { why: stderr.trim() };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
