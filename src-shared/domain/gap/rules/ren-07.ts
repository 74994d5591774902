import { replaceCode, type CodeFate } from '../../nomenclature/replace-code.ts';
import { yearDocuments } from '../../plan/plan.ts';
import type { GapContext } from '../context.ts';
import type { ChainLink } from '../obligation-file.ts';
import { fine, finding, notCheckable, type Draft, type ObligationRule } from '../rule.ts';

/** The name that a document of the year gives a code, for one that no earlier list has. */
function nameInDocuments({ plan, year, asOf }: GapContext, key: string | null): string | null {
  for (const document of yearDocuments)
    for (const group of plan.inForce(document, year, asOf)?.find(key) ?? [])
      for (const line of group.lines) if (line.name !== null) return line.name;
  return null;
}

const describe = (fate: CodeFate): Pick<Draft, 'evidence'>['evidence'] =>
  fate.kind === 'replaced'
    ? { replacement: { code: fate.code, name: fate.name, by: fate.by } }
    : { replacement: null, isDropped: fate.kind === 'dropped' };

function judgeLink(context: GapContext, link: ChainLink): Draft {
  const { codes, year } = context;
  const [list] = codes.listsOf(year);
  if (list === undefined) return notCheckable('nomenclature', { codes: [link.code], year });
  const { regulation, fromYear } = list.nomenclature;
  const evidence = { codes: [link.code], regulation, fromYear };
  const row = link.key === null ? null : list.find(link.key, link.scope);
  if (row !== null) return fine({ ...evidence, name: row.name });
  const fate = replaceCode(codes, year, {
    code: link.code,
    opdCode: link.scope === null ? null : link.scope.join('.'),
    name: nameInDocuments(context, link.key),
  });
  return finding({ ...evidence, ...describe(fate) }, 'replace-code');
}

/** A link to a code that the nomenclature of the year does not have. */
export const ren07: ObligationRule = {
  id: 'REN-07',
  version: 1,
  source: 'Kepmendagri on nomenclature by year, text not verified; docs/spec/gap-rules.md, REN-07',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, { entry }) =>
    entry.links.map((link) => ({ ...judgeLink(context, link), subject: link.code })),
};
