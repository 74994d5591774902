import type { GapContext } from '../domain/gap/context.ts';
import { findGroups, importedFor, isImportedFor, type YearDocument } from '../domain/gap/chain.ts';
import type { LineGroup, LineIndex } from '../domain/gap/line-index.ts';
import type { ObligationFile } from '../domain/gap/obligation-file.ts';
import type { PlanLine, RealisationLine } from '../domain/plan/plan.ts';
import { matriksWords as words } from '../text/reports.ts';
import type { ReportCell } from './report-document.ts';

/** The money columns of the matrix, in their order. */
export const moneyColumns = ['rkpd', 'kuaPpas', 'apbd', 'dpa', 'realised'] as const;
export type MoneyColumn = (typeof moneyColumns)[number];

/** The documents that a column shows: the first one imported for the obligation that has a line. */
const documentsOf: Readonly<Record<Exclude<MoneyColumn, 'realised'>, readonly YearDocument[]>> = {
  rkpd: ['RKPD', 'RENJA'],
  kuaPpas: ['KUA_PPAS'],
  apbd: ['APBD', 'RKA'],
  dpa: ['DPA'],
};

/** What was found for one obligation in one column: the cell, and the groups of lines behind the amount. */
export interface Figure {
  readonly cell: ReportCell;
  readonly groups: readonly LineGroup<PlanLine | RealisationLine>[];
}

const figure = (cell: ReportCell, groups: Figure['groups'] = []): Figure => ({ cell, groups });

/** The groups of lines of all implementing links, each once. */
const groupsOf = <L>(index: LineIndex<L>, entry: ObligationFile): readonly LineGroup<L>[] => [
  ...new Set(entry.implementing.flatMap((link) => findGroups(index, link))),
];

/** The whole rupiah of groups of lines, whatever kind of lines they are. */
export const sumOf = (groups: Figure['groups']): number =>
  groups
    .flatMap((group) => group.lines)
    .reduce((sum, line) => sum + ('ceilingRupiah' in line ? line.ceilingRupiah : line.realisedRupiah), 0);

function planFigure(context: GapContext, entry: ObligationFile, documents: readonly YearDocument[]): Figure {
  const imported = documents
    .map((document) => importedFor(context, document, entry))
    .filter((index) => index !== null);
  if (imported.length === 0) return figure(words.notImported);
  const found = imported.map((index) => groupsOf(index, entry)).find((groups) => groups.length > 0);
  return found === undefined ? figure(words.absent) : figure(sumOf(found), found);
}

function realisedFigure(context: GapContext, entry: ObligationFile): Figure {
  const { realisation } = context;
  if (realisation === null || !isImportedFor(realisation, entry)) return figure(words.notImported);
  const groups = groupsOf(realisation, entry);
  return groups.length === 0 ? figure(words.absent) : figure(sumOf(groups), groups);
}

/** The figures of an obligation; where it needs no money of its own or has no link, nothing is shown. */
export function figuresOf(
  context: GapContext,
  entry: ObligationFile,
  isBudgeted: boolean,
): Readonly<Record<MoneyColumn, Figure>> {
  const empty = figure(words.none);
  if (!isBudgeted || entry.implementing.length === 0)
    return { rkpd: empty, kuaPpas: empty, apbd: empty, dpa: empty, realised: empty };
  return {
    rkpd: planFigure(context, entry, documentsOf.rkpd),
    kuaPpas: planFigure(context, entry, documentsOf.kuaPpas),
    apbd: planFigure(context, entry, documentsOf.apbd),
    dpa: planFigure(context, entry, documentsOf.dpa),
    realised: realisedFigure(context, entry),
  };
}

/** The label of the version of a document that was in force, for the heading; empty where none is imported. */
export const labelInForce = (context: GapContext, document: YearDocument): string =>
  context.plan.inForce(document, context.year, context.asOf)?.version.label ?? '';
