import { documentsMissing, judgeUnlinked, judgeStanding } from '../chain-verdicts.ts';
import { findGroups, hasLine, isImportedFor, paguOf, type DocumentFacts } from '../chain.ts';
import type { GapContext } from '../context.ts';
import { readMeasure } from '../measure.ts';
import type { ChainLink } from '../obligation-file.ts';
import type { QuarterIndex } from '../realisation-index.ts';
import {
  fine,
  finding,
  notApplicable,
  notCheckable,
  type Draft,
  type ObligationRule,
  type ObligationSubject,
} from '../rule.ts';

/** Physical percent of a link in a quarter: the mean of its realisation rows, else what the officers wrote. */
function physicalOf(
  { file, entry }: ObligationSubject,
  quarter: QuarterIndex,
  link: ChainLink,
): number | null {
  const rows = findGroups(quarter, link).flatMap((group) => group.lines);
  const known = rows.map((row) => row.physicalPercent).filter((percent) => percent !== null);
  if (known.length > 0) return known.reduce((sum, percent) => sum + percent, 0) / known.length;
  const written = file.progress.find(
    (row) =>
      row.year === entry.year && row.obligationNo === entry.obligation.no && row.quarter === quarter.quarter,
  );
  return readMeasure(written?.physicalPercent ?? null);
}

interface Basis {
  readonly dpa: DocumentFacts;
  readonly quarter: QuarterIndex;
}

function judgeLink(context: GapContext, subject: ObligationSubject, link: ChainLink, basis: Basis): Draft {
  const { dpa, quarter } = basis;
  if (!hasLine(dpa.index, link)) return notApplicable('no-line');
  const pagu = paguOf(dpa.index, link);
  if (pagu <= 0) return notApplicable('no-pagu');
  const physical = physicalOf(subject, quarter, link);
  if (physical === null) return notApplicable('not-given');
  const rows = findGroups(quarter, link).flatMap((group) => group.lines);
  const realised = rows.reduce((sum, row) => sum + row.realisedRupiah, 0);
  const limit = context.settings['aturan.rea-02.poin'];
  const evidence = {
    codes: [link.code],
    quarter: quarter.quarter,
    realisedRupiah: realised,
    paguRupiah: pagu,
    financialPercent: Math.round((100 * realised) / pagu),
    physicalPercent: Math.round(physical),
    limitPoints: limit,
    documents: [{ ...dpa.index.fact }],
  };
  const isApart = Math.abs((100 * realised) / pagu - physical) > limit;
  return isApart ? finding(evidence, 'check-progress') : fine(evidence);
}

/** Money and work that run apart: a sub kegiatan whose financial and physical progress differ by more than points. */
export const rea02: ObligationRule = {
  id: 'REA-02',
  version: 1,
  source: 'Our reading of PP 12/2019; points are a setting; docs/spec/gap-rules.md, REA-02',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const { chain, entry } = subject;
    const early = judgeStanding(chain, false) ?? judgeUnlinked(subject);
    if (early !== null) return early;
    const dpa = chain.documents.get('DPA');
    if (dpa === undefined) return documentsMissing(['DPA'], entry.year);
    const quarter = context.realisation;
    if (dpa.hasLine && (quarter === null || !isImportedFor(quarter, entry)))
      return notCheckable('realisation', { year: entry.year });
    if (quarter === null) return notApplicable('no-line');
    return entry.implementing.map((link) => ({
      ...judgeLink(context, subject, link, { dpa, quarter }),
      subject: link.code,
    }));
  },
};
