import { findRegion } from '../../../data/regions.ts';
import { isInterregional } from '../../agreement/forms.ts';
import { isInForceOn } from '../../agreement/term.ts';
import { toCodeKey } from '../../codes.ts';
import type { RecordOf } from '../../register/kinds.ts';
import { compareText } from '../../text-order.ts';
import type { GapContext } from '../context.ts';
import { fine, finding, notCheckable, type Draft, type RegisterRule } from '../rule.ts';

interface Neighbour {
  readonly code: string;
  readonly service: string | null;
}

/** The regions that border on the office's, whichever side of the pair it stands on. */
function listNeighbours(borders: readonly RecordOf<'border'>[], region: string): readonly Neighbour[] {
  const own = toCodeKey(region);
  const found = new Map<string, Neighbour>();
  for (const { regionCode, neighbourCode, service } of borders) {
    if (regionCode === null || neighbourCode === null) continue;
    const code =
      toCodeKey(regionCode) === own ? neighbourCode : toCodeKey(neighbourCode) === own ? regionCode : null;
    if (code === null) continue;
    const known = found.get(toCodeKey(code));
    if (known === undefined || compareText(service ?? '', known.service ?? '') > 0)
      found.set(toCodeKey(code), { code: code.trim(), service });
  }
  return [...found.values()].sort((a, b) => compareText(a.code, b.code));
}

/** The regions that are party of an agreement in force on D, by whether its kind is KSDD, or may be. */
function listPartners({
  sortedFiles,
  asOf,
}: GapContext): Readonly<Record<'yes' | 'unknown', ReadonlySet<string>>> {
  const partners = { yes: new Set<string>(), unknown: new Set<string>() };
  for (const { agreement, term, parties } of sortedFiles) {
    const answer = isInterregional(agreement.kind);
    if (answer === 'no' || !isInForceOn(agreement, term, asOf)) continue;
    for (const { regionCode } of parties)
      if (regionCode !== null) partners[answer].add(toCodeKey(regionCode));
  }
  return partners;
}

function judge(context: GapContext): readonly Draft[] {
  const partners = listPartners(context);
  return listNeighbours(context.office.borders, context.region).map(({ code, service }) => {
    const evidence = { neighbour: findRegion(code)?.name ?? code, neighbourCode: code, service };
    const key = toCodeKey(code);
    if (partners.yes.has(key)) return { ...fine(evidence), subject: code };
    if (partners.unknown.has(key)) return { ...notCheckable('kind', evidence), subject: code };
    return finding(evidence, 'consider-cooperation', { subject: code });
  });
}

/** A bordering region with which no cooperation is in force. */
export const kel07: RegisterRule = {
  id: 'KEL-07',
  version: 1,
  source: 'UU 23/2014 art. 364; docs/spec/gap-rules.md, KEL-07',
  severity: 'B',
  cause: 'kelembagaan',
  scope: 'register',
  evaluate: judge,
};
