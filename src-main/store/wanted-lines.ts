/** The places of the rows whose code is wanted, and of the first row of each perangkat daerah. */
export function wantedOrdinals(
  rows: Iterable<readonly [ordinal: number, code: string, opdCode: string | null, opdName: string | null]>,
  isWanted: (code: string) => boolean,
): readonly number[] {
  const verdicts = new Map<string, boolean>();
  const seen = new Set<string>();
  const ordinals: number[] = [];
  for (const [ordinal, code, opdCode, opdName] of rows) {
    let verdict = verdicts.get(code);
    if (verdict === undefined) {
      verdict = isWanted(code);
      verdicts.set(code, verdict);
    }
    const opd = `${opdCode ?? ''}|${opdName ?? ''}`;
    if (!verdict && seen.has(opd)) continue;
    seen.add(opd);
    ordinals.push(ordinal);
  }
  return ordinals;
}
