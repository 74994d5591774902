import { isSameOpdKey } from '../../codes.ts';
import type { PlanLine } from '../../plan/plan.ts';
import { fold } from '../../text-folding.ts';
import { compareText } from '../../text-order.ts';
import { documentsMissing, linkedCodes } from '../chain-verdicts.ts';
import type { YearDocument } from '../chain.ts';
import type { LineGroup } from '../line-index.ts';
import { findByCode, highestImported, judgeLinked } from '../linked-subject.ts';
import {
  fine,
  finding,
  notApplicable,
  notCheckable,
  type ObligationRule,
  type ObligationSubject,
} from '../rule.ts';

/** The documents of a year from the highest down. */
export const yearDocumentsDown: readonly YearDocument[] = ['DPA', 'APBD', 'RKA', 'KUA_PPAS', 'RENJA', 'RKPD'];

const nameOf = ({ entry, file }: ObligationSubject): string | null =>
  entry.obligation.opdName ?? (entry.obligation.opdCode === null ? file.agreement.opdName : null);

/** Whether lines belong to the obligation's perangkat daerah, by code or by name; lines of nobody may be anybody's. */
function isOwnerOf(subject: ObligationSubject, group: LineGroup<PlanLine>): boolean {
  const { scope } = subject.entry;
  if (group.opd === null && group.foldedName === null) return true;
  if (group.opd !== null && scope !== null) return isSameOpdKey(group.opd, scope);
  const name = nameOf(subject);
  return (
    name !== null && group.lines.some((line) => line.opdName !== null && fold(line.opdName) === fold(name))
  );
}

const ownersOf = (groups: readonly LineGroup<PlanLine>[]): readonly string[] =>
  [...new Set(groups.flatMap(({ lines }) => lines.map((line) => line.opdName ?? line.opdCode ?? '')))].sort(
    compareText,
  );

/** A sub kegiatan that stands in the plan or budget, but of another perangkat daerah than the obligation's. */
export const ren08: ObligationRule = {
  id: 'REN-08',
  version: 1,
  source: 'UU 23/2014 art. 273; docs/spec/gap-rules.md, REN-08',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const early = judgeLinked(subject);
    if (early !== null) return early;
    const { entry } = subject;
    const facts = highestImported(subject, yearDocumentsDown);
    if (facts === null) return documentsMissing(yearDocumentsDown, context.year);
    const groups = findByCode(facts.index, entry);
    if (groups.length === 0) return notApplicable('no-line');
    if (entry.scope === null && nameOf(subject) === null) return notCheckable('opd');
    const evidence = {
      codes: linkedCodes(entry),
      opd: nameOf(subject) ?? entry.opdCode,
      owners: ownersOf(groups),
      documents: [{ ...facts.index.fact }],
    };
    return groups.some((group) => isOwnerOf(subject, group))
      ? fine(evidence)
      : finding(evidence, 'align-opd');
  },
};
