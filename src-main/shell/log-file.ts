import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const keptFiles = 3;
const rotateAtBytes = 1_000_000;

/**
 * A writer of log lines that keeps the file small: at 1 MB it becomes `.1`, the older ones move on, three are kept.
 *
 * A log that cannot be written is no reason to stop: the disk may be full, and the officer is told by other means.
 */
export function openLogFile(path: string, now: () => Date): (line: string) => void {
  return (line) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (sizeOf(path) > rotateAtBytes) rotate(path);
      appendFileSync(path, `${now().toISOString()} ${line}\n`);
    } catch {
      // See above: there is nowhere left to say it.
    }
  };
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function rotate(path: string): void {
  for (let n = keptFiles - 1; n >= 1; n -= 1) {
    const from = n === 1 ? path : `${path}.${(n - 1).toString()}`;
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${path}.${n.toString()}`);
  }
}
