import type { AgreementFile } from '../agreement-file.ts';
import { budgetDocuments, importedFor, paguOf } from '../chain.ts';
import { documentsMissing } from '../chain-verdicts.ts';
import type { GapContext } from '../context.ts';
import type { ObligationFile } from '../obligation-file.ts';
import type { VersionIndex } from '../plan-index.ts';
import { fine, finding, notApplicable, type AgreementRule, type Draft } from '../rule.ts';

function budgetOf(context: GapContext, entry: ObligationFile): VersionIndex | null {
  for (const document of budgetDocuments) {
    const index = importedFor(context, document, entry);
    if (index !== null) return index;
  }
  return null;
}

/** Branch (a): money of the year for an agreement that ended before it. */
function judgeMoney(context: GapContext, file: AgreementFile): Draft {
  const entries = file.obligations.filter(
    (entry) => entry.isOwn && entry.year === context.year && entry.links.length > 0,
  );
  const budgets = entries.map((entry) => ({ entry, index: budgetOf(context, entry) }));
  const funded = budgets.flatMap(({ entry, index }) => {
    const pagu = index === null ? 0 : Math.max(0, ...entry.links.map((link) => paguOf(index, link)));
    return index !== null && pagu > 0 ? [{ pagu, fact: index.fact }] : [];
  });
  const { end } = file.term;
  if (funded.length > 0)
    return finding(
      {
        end,
        paguRupiah: funded.reduce((sum, { pagu }) => sum + pagu, 0),
        documents: [...new Set(funded.map(({ fact }) => fact))].map((fact) => ({ ...fact })),
      },
      'stop-spending',
    );
  return budgets.some(({ index }) => index === null)
    ? documentsMissing(budgetDocuments, context.year)
    : fine({ end });
}

/** An agreement that has ended, with money of the year or with a status that says it still runs. */
export const wkt02: AgreementRule = {
  id: 'WKT-02',
  version: 1,
  source: 'PP 28/2018 art. 9; docs/spec/gap-rules.md, WKT-02',
  severity: 'M',
  cause: 'waktu',
  scope: 'agreement',
  evaluate: (context, file) => {
    const { end } = file.term;
    if (end === null) return notApplicable('no-term');
    const { status } = file.agreement;
    const money = end < `${context.year}-01-01` ? judgeMoney(context, file) : fine({ end });
    if (money.status === 'TEMUAN') return money;
    const runsOn = end < context.asOf && end <= `${context.year}-12-31` && status === 'PELAKSANAAN';
    return runsOn ? finding({ end, state: status }, 'stop-spending') : money;
  },
};
