import { isOpdCode, toCodeKey, toSubActivityKey } from '../codes.ts';
import type { AgreementFile } from '../gap/agreement-file.ts';
import { standingOf, type Standing } from '../gap/chain.ts';
import type { GapContext } from '../gap/context.ts';
import type { ObligationFile } from '../gap/obligation-file.ts';
import { countsFor, listProgrammes } from '../gap/programmes.ts';
import type { RegisterGraph } from '../gap/register-graph.ts';
import { replaceCode } from '../nomenclature/replace-code.ts';
import type { RecordOf } from '../register/kinds.ts';
import { splitList } from '../text-folding.ts';
import type { Decision, LinkTask } from './candidate.ts';
import type { Decisions } from './memory.ts';

/** An obligation to be linked, beside the records that it comes from. */
export interface OpenTask {
  readonly task: LinkTask;
  readonly file: AgreementFile;
  readonly entry: ObligationFile;
}

/** Standings for which a sub kegiatan is owed, or will be once an empty field is filled. */
const linkable: readonly Standing[] = ['budgeted', 'amount-missing', 'form-missing'];

/** The cooperation to which an agreement belongs: its uppermost umbrella, of the oldest that it continues. */
function familyOf(graph: RegisterGraph, id: string): string {
  const seen = new Set<string>();
  for (let at = id; ;) {
    seen.add(at);
    const agreement = graph.byId.get(at);
    const above = agreement?.parentId ?? agreement?.continuesId ?? null;
    if (above === null || !graph.byId.has(above) || seen.has(above)) return at;
    at = above;
  }
}

const join = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part.trim() !== '').join(' ');

/** An obligation as the scorer reads it. */
function toTask(graph: RegisterGraph, file: AgreementFile, entry: ObligationFile): LinkTask {
  const { agreement } = file;
  const { obligation } = entry;
  return {
    id: obligation.id,
    agreementId: file.id,
    agreement: file.code,
    family: familyOf(graph, file.id),
    year: entry.year,
    no: obligation.no ?? 0,
    description: join([obligation.description]),
    subject: join([agreement.title, agreement.object, agreement.scope]),
    opdCode: entry.opdCode,
    supportingOpds: splitList(agreement.supportingOpds).filter(isOpdCode),
    fieldCode: agreement.fieldCode === null ? null : toCodeKey(agreement.fieldCode),
    programmes: listProgrammes(agreement)
      .filter((programme) => countsFor(programme, entry.year, 0))
      .flatMap(({ key }) => key ?? []),
    amountRupiah: obligation.amountRupiah,
  };
}

/** The obligations of the year to be linked, by Kode and No. */
export function collectTasks(context: GapContext): readonly OpenTask[] {
  return context.sortedFiles.flatMap((file) =>
    file.obligations
      .filter((entry) => entry.year === context.year && linkable.includes(standingOf(file, entry)))
      .map((entry) => ({ file, entry, task: toTask(context.graph, file, entry) })),
  );
}

/** The code that stands in the place of another in the year, by an officer's decision or the code lists. */
const createSuccessors =
  ({ codes, year }: GapContext): Decisions['successorsOf'] =>
  (key, opdCode) => {
    const fate = replaceCode(codes, year, { code: key, opdCode, name: null });
    const successor = fate.kind === 'replaced' ? toSubActivityKey(fate.code, opdCode) : null;
    return successor === null ? [] : [successor];
  };

/**
 * What the office decided before: every link of an own obligation to a sub kegiatan outside facilitation, of any year, and
 * the refusals. A refusal whose obligation is gone says nothing.
 */
export function collectDecisions(
  context: GapContext,
  refusals: readonly RecordOf<'linkRefusal'>[],
): Decisions {
  const links: Decision[] = [];
  const tasks = new Map<string, LinkTask>();
  for (const file of context.sortedFiles)
    for (const entry of file.obligations) {
      if (!entry.isOwn) continue;
      const task = toTask(context.graph, file, entry);
      tasks.set(refusalPlace(entry.obligation.agreementId, entry.year, task.no), task);
      for (const { key, link } of entry.implementing)
        if (key !== null) links.push({ task, key, opdCode: link.opdCode ?? entry.opdCode });
    }
  return {
    links,
    refusals: refusals.flatMap(
      ({ agreementId, year, obligationNo, subActivityCode, opdCode }): Decision[] => {
        const task = tasks.get(refusalPlace(agreementId, year ?? 0, obligationNo ?? 0));
        const scope = opdCode ?? task?.opdCode ?? null;
        const key = subActivityCode === null ? null : toSubActivityKey(subActivityCode, scope);
        return task === undefined || key === null ? [] : [{ task, key, opdCode }];
      },
    ),
    successorsOf: createSuccessors(context),
  };
}

const refusalPlace = (agreementId: string | null, year: number, no: number): string =>
  `${agreementId ?? ''} ${year} ${no}`;
