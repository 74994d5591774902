import { isActiveIn } from '../domain/agreement/term.ts';
import { isOperational } from '../domain/agreement/forms.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { standingOf } from '../domain/gap/chain.ts';
import { agreementChains, firstBroken, type Rung } from '../domain/gap/chain-picture.ts';
import type { ObligationFile } from '../domain/gap/obligation-file.ts';
import type { GapResult } from '../domain/gap/result.ts';
import { splitList } from '../domain/text-folding.ts';
import { labelName } from '../text/document-names.ts';
import { formatRupiah } from '../text/format.ts';
import { matriksWords as words, romanQuarter, rungMarks } from '../text/reports.ts';
import { rungStateWords, rungWords, type RungState } from '../text/screens/chain.ts';
import { stepsOf } from './follow-up-text.ts';
import { frame, gapNotes, type FrameFacts } from './frame.ts';
import {
  figuresOf,
  labelInForce,
  moneyColumns,
  sumOf,
  type Figure,
  type MoneyColumn,
} from './matriks-figures.ts';
import { centred, columnsOf, figures, text } from './report-columns.ts';
import {
  tablePage,
  type ReportCell,
  type ReportDocument,
  type ReportNote,
  type ReportSection,
} from './report-document.ts';
import { filesOf, opdName, resultsOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** Columns of the matrix. Source: docs/spec/reports.md, Matriks. */
const columns = columnsOf('matriks', {
  no: centred(8, 'integer'),
  agreement: text(34),
  obligation: text(27),
  amount: figures(25),
  programs: text(19),
  subActivities: text(32),
  rkpd: figures(25),
  kuaPpas: figures(25),
  apbd: figures(25),
  dpa: figures(25),
  realised: figures(25),
  percent: figures(11, 'percent'),
  chain: text(36),
  findings: text(16),
  followUp: text(25),
  due: text(17),
});

/** The versions that were compared, for the headings. */
function factsOf({ state: { context } }: ReportInput): FrameFacts {
  const versi = (document: 'APBD' | 'DPA'): string => {
    const label = labelInForce(context, document);
    return label === '' ? '' : labelName(label);
  };
  const quarter = romanQuarter[context.realisation?.quarter ?? 0] ?? '';
  return {
    apbd: { versi: versi('APBD') },
    dpa: { versi: versi('DPA') },
    realised: { triwulan: quarter === '' ? '' : words.upTo(quarter) },
  };
}

/** The chain as text: two rungs to a line, then where it is broken. */
function chainText(chain: readonly Rung[]): string {
  const marks = chain.map((rung) => `${rungMarks[rung.state]} ${rungWords[rung.name].short}`);
  const pairs = marks.flatMap((mark, index) =>
    index % 2 === 0 ? [[mark, marks[index + 1]].join('  ')] : [],
  );
  const broken = firstBroken(chain);
  return [...pairs, ...(broken === null ? [] : [words.brokenAt(rungWords[broken.name].name)])].join('\n');
}

interface MatrixRow {
  readonly file: AgreementFile;
  readonly entry: ObligationFile | null;
  readonly isFirst: boolean;
}

const rowsOf = (file: AgreementFile, year: number): readonly MatrixRow[] => {
  const entries = file.obligations.filter((entry) => entry.isOwn && entry.year === year);
  if (entries.length === 0) return [{ file, entry: null, isFirst: true }];
  return entries.map((entry, index) => ({ file, entry, isFirst: index === 0 }));
};

/** Whether a finding is an agreement's own, or one over several agreements that names it among them. */
const isAbout = ({ agreementId, evidence }: GapResult, file: AgreementFile): boolean => {
  const named = evidence['agreements'];
  return (
    agreementId === file.id || (agreementId === null && Array.isArray(named) && named.includes(file.code))
  );
};

/** The rules that found something about the row: its obligation's, and on the first row the agreement's own. */
const findingsOf = ({ entry, isFirst }: MatrixRow, results: readonly GapResult[]): string => {
  const no = entry?.obligation.no ?? null;
  const own = results.filter(
    (result) => (isFirst && result.obligation === null) || (no !== null && result.obligation === no),
  );
  return [...new Set(own.map((result) => result.rule))].toSorted().join('\n');
};

/** The programmes of the agreement that count for the year: those of a period that holds it, or of no period. */
const programsOf = (file: AgreementFile, year: number): string => {
  const codes = splitList(file.agreement.rpjmdPrograms).flatMap((written) => {
    const [, from, to, code] = /^(\d{4})-(\d{4}):(.+)$/.exec(written) ?? [];
    if (code === undefined) return [written];
    return Number(from) <= year && year <= Number(to) ? [code.trim()] : [];
  });
  return codes.length === 0 ? words.noPrograms : [...new Set(codes)].join('\n');
};

const percentOf = (realised: Figure, dpa: Figure): ReportCell =>
  typeof realised.cell === 'number' && typeof dpa.cell === 'number' && dpa.cell > 0
    ? (100 * realised.cell) / dpa.cell
    : null;

interface Built {
  readonly cells: readonly ReportCell[];
  readonly figures: Readonly<Record<MoneyColumn, Figure>> | null;
  readonly amountRupiah: number;
}

function buildRow(
  input: ReportInput,
  row: MatrixRow,
  about: { no: number; results: readonly GapResult[]; chain: readonly Rung[] },
): Built {
  const { context } = input.state;
  const { file, entry } = row;
  const standing = entry === null ? null : standingOf(file, entry);
  const figures = entry === null ? null : figuresOf(context, entry, standing === 'budgeted');
  const amount = entry?.obligation.amountRupiah ?? null;
  const steps = stepsOf(file, context.year, entry?.obligation.no ?? null);
  const money =
    figures === null ? moneyColumns.map(() => words.none) : moneyColumns.map((name) => figures[name].cell);
  const cells = [
    about.no,
    [file.agreement.title, file.code].filter((part) => part !== null).join('\n'),
    entry === null ? words.noObligation : entry.obligation.description,
    amount,
    programsOf(file, context.year),
    entry === null || entry.links.length === 0
      ? words.none
      : [...new Set(entry.links.map((link) => link.code))].join('\n'),
    ...money,
    figures === null ? null : percentOf(figures.realised, figures.dpa),
    row.isFirst ? chainText(about.chain) : '',
    findingsOf(row, about.results),
    steps
      .map((step) => [step.description, step.owner, step.state].filter((part) => part !== '').join('; '))
      .join('\n'),
    steps.map((step) => step.due).join('\n'),
  ];
  return { cells, figures, amountRupiah: standing === 'budgeted' ? (amount ?? 0) : 0 };
}

/** The closing row: obligations that need money added up, and each line of a document counted once. */
function totalsOf(built: readonly Built[]): readonly ReportCell[] {
  const sumColumn = (name: MoneyColumn): number =>
    sumOf([...new Set(built.flatMap((row) => row.figures?.[name].groups ?? []))]);
  const amount = built.reduce((sum, row) => sum + row.amountRupiah, 0);
  const sums = moneyColumns.map(sumColumn);
  const [dpa = 0, realised = 0] = sums.slice(-2);
  const percent = dpa > 0 ? (100 * realised) / dpa : null;
  return [null, words.total, null, amount, null, null, ...sums, percent, null, null, null, null];
}

const rupiahOf = (cell: ReportCell | undefined): string => formatRupiah(typeof cell === 'number' ? cell : 0);

const summaryOf = (agreements: number, totals: readonly ReportCell[]): readonly string[] => [
  words.agreements(agreements),
  words.needed(rupiahOf(totals[3])),
  words.budgeted(rupiahOf(totals[9])),
  words.spent(rupiahOf(totals[10])),
];

const legend = (): ReportNote => {
  const states: readonly RungState[] = ['holds', 'broken', 'not-checkable', 'excepted', 'not-applicable'];
  const marks = states.map((state) => `${rungMarks[state]} ${rungStateWords[state]}`).join(', ');
  return { heading: null, lines: [words.legend(marks)] };
};

/** The files of the matrix by perangkat daerah, the names in alphabetical order. */
function groupByOpd(
  input: ReportInput,
  files: readonly AgreementFile[],
): readonly (readonly [string, AgreementFile[]])[] {
  const groups = new Map<string, AgreementFile[]>();
  for (const file of files) {
    const name = opdName(input, file.agreement.opdCode, file.agreement.opdName) || words.noOpd;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The matrix of the year: one row per own obligation of every executing agreement that is active in it.
 *
 * Amounts are the ceilings of the linked sub kegiatan in the versions that count on the day, not the shares in them.
 */
export function buildMatriks(input: ReportInput, options: ReportOptions): ReportDocument {
  const { year } = input.state.context;
  const chains = agreementChains(input.report.results);
  const findings = resultsOf(input, options).filter((result) => result.status === 'TEMUAN');
  const files = filesOf(input, options).filter(
    (file) => isOperational(file.agreement.form) === 'yes' && isActiveIn(file.term, year),
  );
  const built: Built[] = [];
  const sections = groupByOpd(input, files).map(([heading, group]): ReportSection => {
    const rows = group.flatMap((file) => {
      const results = findings.filter((result) => isAbout(result, file));
      const chain = chains.get(file.id) ?? [];
      return rowsOf(file, year).map((row) => {
        const one = buildRow(input, row, { no: built.length + 1, results, chain });
        built.push(one);
        return one.cells;
      });
    });
    return { heading, rows };
  });
  const totals = totalsOf(built);
  const table = { columns, sections, totals, emptyText: null };
  return frame(
    'matriks',
    { input, options },
    {
      orientation: 'landscape',
      pages: [tablePage('Matriks', table)],
      notes: [legend(), ...gapNotes(input, options)],
      facts: factsOf(input),
      summary: summaryOf(files.length, totals),
    },
  );
}
