import { addMonths, monthsBetween, yearOf } from '../../dates.ts';
import { yearDocuments } from '../../plan/plan.ts';
import type { GapContext } from '../context.ts';
import type { VersionIndex } from '../plan-index.ts';
import { fine, finding, notApplicable, type Draft, type OfficeRule } from '../rule.ts';

function judgeVersion({ year, asOf, settings }: GapContext, { version, fact }: VersionIndex): Draft {
  const { document } = fact;
  if (yearOf(asOf) !== year) return { ...notApplicable('other-year'), subject: document };
  const importedOn = version.parts.reduce(
    (latest, part) => (part.importedOn > latest ? part.importedOn : latest),
    '',
  );
  if (importedOn === '') return { ...notApplicable('not-given'), subject: document };
  const evidence = { documents: [{ ...fact }], importedOn, months: monthsBetween(importedOn, asOf) };
  return addMonths(importedOn, settings['aturan.dat-03.bulan']) < asOf
    ? finding(evidence, 'import-newer', { subject: document })
    : { ...fine(evidence), subject: document };
}

/** A document of the year that was imported long ago: there may be a newer version. */
export const dat03: OfficeRule = {
  id: 'DAT-03',
  version: 1,
  source: 'Months are a setting; docs/spec/gap-rules.md, DAT-03',
  severity: 'B',
  cause: 'data',
  scope: 'office',
  evaluate: (context) =>
    yearDocuments
      .map((document) => context.plan.inForce(document, context.year, context.asOf))
      .filter((index) => index !== null)
      .map((index) => judgeVersion(context, index)),
};
