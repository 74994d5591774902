import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: beside its place first, forced to the disk, then renamed.
 *
 * Throws the operating system's error; what stood there before is then untouched.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid.toString()}.tmp`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
