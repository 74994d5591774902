import { toFullCode, toOpdCode, type OpdKey } from '../codes.ts';
import type { GapContext } from '../gap/context.ts';
import type { LineGroup } from '../gap/line-index.ts';
import { toFacilitationKeys } from '../gap/obligation-file.ts';
import type { VersionIndex } from '../gap/plan-index.ts';
import type { PlanLine } from '../plan/plan.ts';
import { compareText } from '../text-order.ts';
import type { LinkCandidate } from './candidate.ts';

/** The documents of a year from the one that says most about its money to the one that says least. */
const highestFirst = ['DPA', 'APBD', 'RKA', 'KUA_PPAS', 'RKPD', 'RENJA'] as const;

/** The name of a code of a higher level (program, kegiatan) by its key, or null where nobody gave one. */
type HeadingNames = (key: string) => string | null;

/** Lines of one sub kegiatan and one SKPD in one version. */
interface Piece {
  readonly key: string;
  readonly group: LineGroup<PlanLine>;
  readonly version: VersionIndex;
}

const skpdSegments = 7;

/** What lines must share to be one candidate: the code and the SKPD, whichever of its sub units. */
const identityOf = ({ key, group }: Piece): string =>
  `${key}|${group.opd === null ? (group.foldedName ?? '') : group.opd.slice(0, skpdSegments).join('.')}`;

/** The smallest of several texts, so that the order of lines decides nothing; null where all are empty. */
const smallest = (texts: readonly (string | null)[]): string | null =>
  texts
    .filter((text) => text !== null && text.trim() !== '')
    .sort((a, b) => compareText(a ?? '', b ?? ''))[0] ?? null;

const linesOf = (pieces: readonly Piece[]): readonly PlanLine[] =>
  pieces.flatMap((piece) => piece.group.lines);

/** The perangkat daerah of the lines; several sub units stand for the whole SKPD (`0000`). */
function opdOf(pieces: readonly Piece[]): OpdKey | null {
  const keys = pieces.flatMap(({ group }) => (group.opd === null ? [] : [group.opd]));
  const [first] = keys;
  if (first === undefined) return null;
  const isOne = keys.every((key) => compareText(key.join('.'), first.join('.')) === 0);
  return isOne || first.length <= skpdSegments ? first : [...first.slice(0, skpdSegments), '0'];
}

interface Reading {
  readonly facilitation: readonly string[];
  readonly nameHeading: HeadingNames;
}

const isUnder = (key: string, above: string): boolean => key === above || key.startsWith(`${above}.`);

/** Program (three segments) and kegiatan (five segments) of a code key. */
const headingKeys = (key: string): readonly string[] => {
  const parts = key.split('.');
  return [parts.slice(0, 5).join('.'), parts.slice(0, 3).join('.')];
};

function toCandidate(pieces: readonly Piece[], { facilitation, nameHeading }: Reading): LinkCandidate | null {
  const source = pieces[0]?.version;
  const key = pieces[0]?.key;
  if (source === undefined || key === undefined) return null;
  const here = pieces.filter((piece) => piece.version === source);
  const opd = opdOf(pieces);
  const opdCode = opd === null ? null : toOpdCode(opd);
  const name =
    smallest(linesOf(here).map((line) => line.name)) ?? smallest(linesOf(pieces).map((line) => line.name));
  const isYearly = source.version.year === source.version.endYear && source.version.document !== 'RENSTRA';
  return {
    code: smallest(linesOf(here).map((line) => toFullCode(line.code, opdCode))) ?? key,
    key,
    opdCode,
    opd,
    opdName: smallest(linesOf(pieces).map((line) => line.opdName)),
    name: name ?? '',
    headings: headingKeys(key).flatMap((above) => nameHeading(above) ?? []),
    paguRupiah: isYearly ? linesOf(here).reduce((sum, line) => sum + line.ceilingRupiah, 0) : null,
    source: source.fact,
    isFacilitation: facilitation.some((activity) => isUnder(key, activity)),
  };
}

/** The versions in force whose sub kegiatan are proposed: those of the year, else the Renstra that carries it. */
function versionsOf({ plan, year, asOf }: GapContext): readonly VersionIndex[] {
  const yearly = highestFirst.flatMap((document) => plan.inForce(document, year, asOf) ?? []);
  return yearly.length > 0 ? yearly : [plan.ofPeriod('RENSTRA', year, asOf)].filter((one) => one !== null);
}

const subActivitySegments = 6;

function listPieces(version: VersionIndex, year: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const key of version.keys()) {
    if (key.split('.').length !== subActivitySegments) continue;
    for (const group of version.find(key)) {
      const lines = group.lines.filter((line) => line.years === null || line.years.includes(year));
      if (lines.length > 0) pieces.push({ key, version, group: { ...group, lines } });
    }
  }
  return pieces;
}

/** The names of programs and kegiatan: those of the code list of the year, else programs as the RPJMD names them. */
function headingNames({ codes, plan, year, asOf }: GapContext): HeadingNames {
  const [list] = codes.listsOf(year);
  const rpjmd = plan.ofPeriod('RPJMD', year, asOf);
  return (key) =>
    list?.find(key, null)?.name ??
    smallest((rpjmd?.find(key) ?? []).flatMap((group) => group.lines.map((line) => line.name)));
}

/**
 * The sub kegiatan of a year, each once for every SKPD that carries it, in the order of their codes.
 *
 * Pagu and document are those of the highest document of the year in force that has it (DPA, APBD, RKA, KUA-PPAS, RKPD,
 * Renja). The order of lines and parts changes nothing.
 */
export function collectCandidates(context: GapContext): readonly LinkCandidate[] {
  const groups = new Map<string, Piece[]>();
  for (const version of versionsOf(context))
    for (const piece of listPieces(version, context.year)) {
      const identity = identityOf(piece);
      const known = groups.get(identity);
      if (known === undefined) groups.set(identity, [piece]);
      else known.push(piece);
    }
  const reading: Reading = {
    facilitation: toFacilitationKeys(context.settings['aturan.fasilitasi']),
    nameHeading: headingNames(context),
  };
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, pieces]) => toCandidate(pieces, reading) ?? []);
}
