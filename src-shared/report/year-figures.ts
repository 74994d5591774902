import { yearOf } from '../domain/dates.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { agreementChains, type Rung, type RungName } from '../domain/gap/chain-picture.ts';
import { readMeasure } from '../domain/gap/measure.ts';
import type { ObligationFile } from '../domain/gap/obligation-file.ts';
import type { ProblemCause } from '../domain/register/lists.ts';
import { budgetedOf, isExecuting, neededRupiah } from './budgeted.ts';
import { figuresOf, sumOf, type Figure } from './matriks-figures.ts';
import { ranIn, spanOf } from './period.ts';
import { filesOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** A part of a whole, such as targets reached of those that can be measured. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The figures of a year that several reports tell. */
export interface YearFigures {
  readonly registered: readonly AgreementFile[];
  /** Signed, and their term touches the year. */
  readonly active: readonly AgreementFile[];
  readonly signed: number;
  readonly ended: number;
  /** Executing agreements with obligations that need the own budget. */
  readonly needing: readonly AgreementFile[];
  readonly neededRupiah: number;
  /** The ceilings of the linked sub kegiatan in the DPA, each line once; null where nothing of it is known. */
  readonly ceilingRupiah: number | null;
  readonly spentRupiah: number | null;
  /** Of the agreements that need the budget and can be checked on a rung, those on which it holds. */
  readonly rungs: Readonly<Record<'RKPD' | 'APBD' | 'DPA', Share>>;
  readonly obligations: number;
  /** Of the obligations whose target and achievement are numbers, those that reached it. */
  readonly reached: Share;
  readonly problems: ReadonlyMap<ProblemCause, number>;
  readonly followUps: Share;
}

function moneyIn(
  input: ReportInput,
  entries: readonly ObligationFile[],
): Pick<YearFigures, 'ceilingRupiah' | 'spentRupiah'> {
  const figures = entries.map((entry) => figuresOf(input.state.context, entry, true));
  const sum = (of: readonly Figure[]): number | null => {
    const groups = [...new Set(of.flatMap((one) => one.groups))];
    return groups.length === 0 ? null : sumOf(groups);
  };
  return {
    ceilingRupiah: sum(figures.map((one) => one.dpa)),
    spentRupiah: sum(figures.map((one) => one.realised)),
  };
}

/** On a rung behind a broken one nothing is said any more: there the agreement has not arrived. */
function shareOn(chains: readonly (readonly Rung[])[], name: RungName): Share {
  const states = chains.map((chain) => chain.find((rung) => rung.name === name)?.state);
  const known = states.filter((state) => state !== undefined && state !== 'not-checkable');
  return { part: known.filter((state) => state === 'holds').length, whole: known.length };
}

function reachedOf(entries: readonly ObligationFile[]): Share {
  const measured = entries
    .map(({ obligation }) => [readMeasure(obligation.achievement), readMeasure(obligation.target)] as const)
    .flatMap(([done, wanted]) => (done === null || wanted === null ? [] : [{ done, wanted }]));
  return { part: measured.filter(({ done, wanted }) => done >= wanted).length, whole: measured.length };
}

function problemsOf(entries: readonly ObligationFile[]): ReadonlyMap<ProblemCause, number> {
  const counts = new Map<ProblemCause, number>();
  for (const { obligation } of entries)
    if (obligation.problem !== null)
      counts.set(obligation.problem, (counts.get(obligation.problem) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

function followUpsOf(
  files: readonly AgreementFile[],
  entries: readonly ObligationFile[],
  year: number,
): Share {
  const states = [
    ...files.flatMap((file) => file.followUps).filter((row) => row.year === null || row.year === year),
    ...entries
      .filter(({ obligation }) => obligation.followUp !== null)
      .map(({ obligation }) => ({ state: obligation.followUpState })),
  ].map(({ state }) => state);
  return { part: states.filter((state) => state === 'SELESAI').length, whole: states.length };
}

/** The figures of the evaluated year. */
export function yearFigures(input: ReportInput, options: ReportOptions): YearFigures {
  const { year } = input.state.context;
  const span = spanOf(year, 'TAHUNAN');
  const registered = filesOf(input, options);
  const needing = registered.filter((file) => isExecuting(file, year) && budgetedOf(file, year).length > 0);
  const budgeted = needing.flatMap((file) => budgetedOf(file, year));
  const chains = agreementChains(input.report.results);
  const concerned = needing.map((file) => chains.get(file.id) ?? []);
  const own = registered.flatMap((file) =>
    file.obligations.filter((entry) => entry.isOwn && entry.year === year),
  );
  const endedIn = ({ agreement, term }: AgreementFile): boolean =>
    agreement.signedOn !== null && term.end !== null && yearOf(term.end) === year;
  return {
    registered,
    active: registered.filter((file) => ranIn(file, span)),
    signed: registered.filter(
      ({ agreement }) => agreement.signedOn !== null && yearOf(agreement.signedOn) === year,
    ).length,
    ended: registered.filter(endedIn).length,
    needing,
    neededRupiah: neededRupiah(budgeted),
    ...moneyIn(input, budgeted),
    rungs: {
      RKPD: shareOn(concerned, 'RKPD'),
      APBD: shareOn(concerned, 'APBD'),
      DPA: shareOn(concerned, 'DPA'),
    },
    obligations: own.length,
    reached: reachedOf(own),
    problems: problemsOf(own),
    followUps: followUpsOf(registered, own, year),
  };
}

/** A share in percent; null where there is no whole. */
export const percentOf = ({ part, whole }: Share): number | null =>
  whole === 0 ? null : (100 * part) / whole;
