import { toFullCode } from '../../codes.ts';
import type { CodeList } from '../../nomenclature/code-list.ts';
import { yearDocuments } from '../../plan/plan.ts';
import { compareText } from '../../text-order.ts';
import type { GapContext } from '../context.ts';
import type { LineIndex } from '../line-index.ts';
import { fine, finding, notCheckable, type Draft, type RegisterRule, type VersionFact } from '../rule.ts';

interface CodedLine {
  readonly code: string;
  readonly opdCode: string | null;
}

interface Source {
  readonly index: LineIndex<CodedLine>;
  readonly fact: VersionFact;
}

/** Where codes of the year come from: its documents in force on D, and the realisation that counts. */
function listSources({ plan, year, asOf, realisation }: GapContext): readonly Source[] {
  const documents = yearDocuments
    .map((document) => plan.inForce(document, year, asOf))
    .filter((index) => index !== null)
    .map((index): Source => ({ index, fact: index.fact }));
  if (realisation === null) return documents;
  const { quarter, effective } = realisation;
  const fact = { document: 'REALISASI', year, label: `TW ${quarter}`, effective };
  return [...documents, { index: realisation, fact }];
}

/** A code with everything that the sources write about it. */
interface Sighting {
  code: string;
  isKnown: boolean;
  readonly facts: VersionFact[];
}

const spell = (line: CodedLine): string => toFullCode(line.code, line.opdCode);

function see(seen: Map<string, Sighting>, key: string, code: string, fact: VersionFact): Sighting {
  const known = seen.get(key);
  if (known === undefined) {
    const sighting = { code, isKnown: true, facts: [fact] };
    seen.set(key, sighting);
    return sighting;
  }
  if (compareText(code, known.code) < 0) known.code = code;
  if (known.facts.at(-1) !== fact) known.facts.push(fact);
  return known;
}

/** Gathers the codes of the sources; one that the list lacks for one of its owners counts as unknown. */
function gather(sources: readonly Source[], list: CodeList): readonly Sighting[] {
  const seen = new Map<string, Sighting>();
  for (const { index, fact } of sources) {
    for (const key of index.keys()) {
      for (const group of index.find(key)) {
        let written: string | null = null;
        for (const line of group.lines) {
          if (line.code === written) continue;
          written = line.code;
          const sighting = see(seen, key, spell(line), fact);
          sighting.isKnown = sighting.isKnown && list.find(key, group.opd) !== null;
        }
      }
    }
    for (const line of index.unresolved) see(seen, line.code, line.code, fact).isKnown = false;
  }
  return [...seen.values()];
}

function judge(context: GapContext): readonly Draft[] {
  const sources = listSources(context);
  if (sources.length === 0) return [];
  const [list] = context.codes.listsOf(context.year);
  if (list === undefined) return [notCheckable('nomenclature', { year: context.year })];
  const { regulation, fromYear } = list.nomenclature;
  return gather(sources, list).map(({ code, isKnown, facts }): Draft => {
    const evidence = { codes: [code], regulation, fromYear, documents: facts.map((fact) => ({ ...fact })) };
    return isKnown
      ? { ...fine(evidence), subject: code }
      : finding(evidence, 'check-code', { subject: code });
  });
}

/** A code of an imported document that the nomenclature of the year does not have. */
export const dat02: RegisterRule = {
  id: 'DAT-02',
  version: 1,
  source: 'Kepmendagri on nomenclature by year, text not verified; docs/spec/gap-rules.md, DAT-02',
  severity: 'B',
  cause: 'data',
  scope: 'register',
  // What it reads is part of the frame: after an edit of the register it would say the same again.
  evaluate: (context, before) => before?.drafts ?? judge(context),
};
