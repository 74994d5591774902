import { toOpdKey, type OpdKey } from '../codes.ts';
import type { PlanVersion, RealisationPart } from '../plan/plan.ts';
import { fold } from '../text-folding.ts';
import { compareText } from '../text-order.ts';
import type { GapSnapshot } from './snapshot.ts';

interface NamedRow {
  readonly opdCode: string | null;
  readonly opdName: string | null;
}

interface Part {
  readonly opdCode: string | null;
  readonly lines: readonly NamedRow[];
}

/** The perangkat daerah codes of lines that carry only a name. `findCode` takes a folded name. */
export interface OpdNames {
  readonly findCode: (foldedName: string) => string | null;
  /** Equal for two books that give the same answers: changes with the register, not with its other rows. */
  readonly signature: string;
}

const partsOf = (plan: readonly PlanVersion[], realisation: readonly RealisationPart[]): readonly Part[] => [
  ...plan.flatMap((version) => version.parts),
  ...realisation,
];

/** Keeps the smaller of two codes, so that the order of rows decides nothing. */
function note(codes: Map<string, string>, name: string, code: string): void {
  const known = codes.get(name);
  if (known === undefined || compareText(code, known) < 0) codes.set(name, code);
}

function collectNameless(parts: readonly Part[]): ReadonlySet<string> {
  const raw = new Set<string>();
  for (const part of parts) {
    if (part.opdCode !== null) continue;
    for (const line of part.lines) if (line.opdCode === null && line.opdName !== null) raw.add(line.opdName);
  }
  return new Set([...raw].map(fold));
}

function collectFromDocuments(
  parts: readonly Part[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, NamedRow>();
  for (const part of parts)
    for (const line of part.lines)
      if (line.opdCode !== null && line.opdName !== null) pairs.set(`${line.opdCode}|${line.opdName}`, line);
  return collectRows([...pairs.values()], wanted);
}

function collectRows(rows: readonly NamedRow[], wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { opdCode, opdName } of rows) {
    if (opdCode === null || opdName === null) continue;
    const name = fold(opdName);
    if (wanted.has(name)) note(codes, name, opdCode);
  }
  return codes;
}

const registerRows = (snapshot: GapSnapshot): readonly NamedRow[] => [
  ...snapshot.opds.flatMap(({ code, name, abbreviation }) => [
    { opdCode: code, opdName: name },
    { opdCode: code, opdName: abbreviation },
  ]),
  ...snapshot.agreements,
  ...snapshot.obligations,
  ...snapshot.mappings,
];

/** What the imported documents say of names and codes; made once for a set of documents. */
export interface DocumentNames {
  readonly wanted: ReadonlySet<string>;
  readonly codes: ReadonlyMap<string, string>;
}

/** The names in the documents that stand without a code, and the codes that other lines give for them. */
export function readDocumentNames(
  plan: readonly PlanVersion[],
  realisation: readonly RealisationPart[],
): DocumentNames {
  const parts = partsOf(plan, realisation);
  const wanted = collectNameless(parts);
  return { wanted, codes: wanted.size === 0 ? new Map() : collectFromDocuments(parts, wanted) };
}

/**
 * The codes for names without one: the register's word counts before another document's.
 *
 * Source: docs/spec/gap-rules.md, perangkat daerah of a line.
 */
export function createOpdNames(documents: DocumentNames, snapshot: GapSnapshot): OpdNames {
  const { wanted } = documents;
  const known = wanted.size === 0 ? new Map<string, string>() : collectRows(registerRows(snapshot), wanted);
  const find = (name: string): string | null => known.get(name) ?? documents.codes.get(name) ?? null;
  const signature = JSON.stringify([...wanted].sort(compareText).map((name) => [name, find(name)]));
  return { findCode: find, signature };
}

/** Whom a line belongs to: a code, else only a folded name, else unknown (both null). */
export interface LineOwner {
  readonly opd: OpdKey | null;
  readonly foldedName: string | null;
}

const nobody: LineOwner = { opd: null, foldedName: null };

/** A reader of line owners that remembers what it has read: a file names few perangkat daerah, many times. */
export function createOwnerReader(
  names: OpdNames,
): (line: NamedRow, partOpdCode: string | null) => LineOwner {
  const byCode = new Map<string, LineOwner>();
  const byName = new Map<string, LineOwner>();
  const ofCode = (code: string): LineOwner => {
    const known = byCode.get(code);
    if (known !== undefined) return known;
    const owner: LineOwner = { opd: toOpdKey(code), foldedName: null };
    byCode.set(code, owner);
    return owner;
  };
  const ofName = (text: string): LineOwner => {
    const known = byName.get(text);
    if (known !== undefined) return known;
    const foldedName = fold(text);
    const code = names.findCode(foldedName);
    const owner = code === null ? { opd: null, foldedName } : ofCode(code);
    byName.set(text, owner);
    return owner;
  };
  return (line, partOpdCode) => {
    const code = line.opdCode ?? partOpdCode;
    if (code !== null) return ofCode(code);
    return line.opdName === null ? nobody : ofName(line.opdName);
  };
}
