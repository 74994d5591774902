/** `npm run dist`: every package that this machine can make; what it cannot is said, with the reason. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './building/build-all.mjs';
import { packApp } from './packaging/pack-app.mjs';
import { packArchives } from './packaging/pack-archives.mjs';
import { describeElectron, findElectron } from './runtime/electron.mjs';
import { projectDir } from './runtime/install.mjs';
import { say, sayAndStop } from './runtime/say.mjs';

const electron = await findElectron(say);
if (electron.kind === 'none') sayAndStop(electron.why);
say(describeElectron(electron));
const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));
const isForTesting = electron.kind === 'stand-in';
const release = join(projectDir, 'release');

rmSync(release, { recursive: true, force: true });
mkdirSync(release);
await buildAll({ logLevel: 'warn' });
const appDir = await packApp(electron, { isForTesting, say });
const report = await packArchives({ appDir, electron, isForTesting, release, version });

for (const made of report.made) say(`dibuat: release/${made}`);
for (const [target, why] of report.notMade) say(`tidak dibuat: ${target} – ${why}`);
if (isForTesting)
  say('paket ini memakai Electron pengganti dan HANYA UNTUK UJI; jangan dibagikan kepada kantor.');
if (report.made.length === 0) process.exitCode = 1;
