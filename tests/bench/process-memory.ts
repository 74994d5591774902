import { readFileSync, readdirSync } from 'node:fs';

/** The memory of a process and all that it started, in megabytes: shared pages are divided among their users (PSS). */
export function memoryOfTreeMb(rootPid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /\) \S (\d+)/.exec(readOrEmpty(`/proc/${name}/stat`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isInTree = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at !== 0; at = parents.get(at))
      if (at === rootPid) return true;
    return false;
  };
  const kilobytes = [...parents.keys()]
    .filter(isInTree)
    .map((pid) =>
      Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid.toString()}/smaps_rollup`))?.[1] ?? 0),
    );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** A process may end between the two looks. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
