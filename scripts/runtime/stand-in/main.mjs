/**
 * Opens the application folder that is named on the command line, as the official Electron does by itself.
 *
 * The awaited import keeps Electron from becoming ready before the application's main has run: schemes, for one,
 * must be registered before that.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!named) {
  console.error('name the application folder');
  process.exit(1);
}
const target = resolve(named);
let main = target;
const manifestFile = join(target, 'package.json');
if (existsSync(manifestFile)) {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  if (manifest.version) app.setVersion(manifest.version);
  app.setAppPath(target);
  main = join(target, manifest.main ?? 'index.js');
}
await import(pathToFileURL(main).href);
