import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

const root = 'Cypress/';
const otherProgram = `${root}resources/app/`;
/** The driver that was built for exactly this Electron, with what it requires. */
const driver =
  /^Cypress\/resources\/app\/(node_modules\/(?:better-sqlite3\/(?:lib|build|package\.json)|bindings|file-uri-to-path)(?:\/|$).*)/;
const unwanted = new Set([`${root}browser_v8_context_snapshot.bin`, `${root}resources/app-update.yml`]);

/** Where an entry of the archive goes below the target folder; undefined for what is not wanted. */
export function targetOf(entryName) {
  if (!entryName.startsWith(root) || entryName.endsWith('/') || unwanted.has(entryName)) return undefined;
  const ofDriver = driver.exec(entryName);
  if (ofDriver) return join('resources', 'native', ofDriver[1]);
  if (entryName.startsWith(otherProgram)) return undefined;
  const path = normalize(entryName.slice(root.length));
  return path.startsWith('..') ? undefined : path;
}

/** Unpacks the runtime and its SQLite driver from the archive of the other program, without that program. */
export async function unzipStandIn(zipFile, targetDir) {
  const zip = await promisify(yauzl.open)(zipFile, { lazyEntries: true });
  const openEntry = promisify(zip.openReadStream.bind(zip));
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      unpack(entry).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });

  async function unpack(entry) {
    const target = targetOf(entry.fileName);
    if (!target) return;
    const path = join(targetDir, target);
    mkdirSync(dirname(path), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await openEntry(entry), createWriteStream(path, { mode: mode || 0o644 }));
  }
}
