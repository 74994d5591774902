import { regionName } from '../domain/office/official-names.ts';
import { agreementChains, chainFunnel } from '../domain/gap/chain-picture.ts';
import { isInForceOn } from '../domain/agreement/term.ts';
import { addMonths } from '../domain/dates.ts';
import type { GapResult, Severity } from '../domain/gap/result.ts';
import { followersOf } from '../domain/gap/rules/dok-02.ts';
import { meetingWords as words } from '../text/letter-words.ts';
import { pageWords } from '../text/reports.ts';
import { remedyText } from '../text/remedies.ts';
import { gapMessage } from '../text/rules.ts';
import { causeWords, rungWords } from '../text/screens/chain.ts';
import { formatDate } from '../text/format.ts';
import { isExecuting } from './budgeted.ts';
import { briefDocumentNote, frame } from './frame.ts';
import { figures, text, type ColumnLayout } from './report-columns.ts';
import type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportTable,
  SignOff,
} from './report-document.ts';
import { filesOf, resultsOf, type ReportInput, type ReportOptions } from './report-input.ts';
import { subjectOf } from './temuan.ts';
import { tkksdState } from './tkksd-state.ts';
import { yearFigures } from './year-figures.ts';

/** How many of the red findings one page has room for. */
const worstShown = 4;
/** Lines to write on at the meeting. */
const linesToFill = 2;

const block = (
  heading: string,
  layout: readonly (readonly [header: string, look: ColumnLayout])[],
  content: { readonly rows: readonly (readonly ReportCell[])[]; readonly emptyText: string | null },
): ReportBlock => {
  const columns = layout.map(([header, look], index): ReportColumn => ({
    key: String(index),
    header,
    ...look,
  }));
  const { rows, emptyText } = content;
  const table: ReportTable = { columns, sections: [{ heading: null, rows }], totals: null, emptyText };
  return { kind: 'table', heading, table };
};

const countOf = (results: readonly GapResult[], severity: Severity): number =>
  results.filter((result) => result.severity === severity).length;

const findingsOf = (input: ReportInput, options: ReportOptions): readonly GapResult[] =>
  resultsOf(input, options).filter(({ status }) => status === 'TEMUAN');

/** The counts of the year, two to a row. */
function figureBlock(input: ReportInput, options: ReportOptions): ReportBlock {
  const { context } = input.state;
  const { year, asOf, graph } = context;
  const facts = yearFigures(input, options);
  const files = filesOf(input, options);
  const inForce = files.filter((file) => isInForceOn(file.agreement, file.term, asOf));
  const limit = addMonths(asOf, 6);
  const ending = inForce.filter(
    ({ agreement, term }) => agreement.form !== 'ADENDUM' && term.end !== null && term.end <= limit,
  );
  const bare = inForce.filter(
    ({ agreement }) => agreement.form === 'KB' && followersOf(graph, agreement) === 0,
  );
  const findings = findingsOf(input, options);
  const open = resultsOf(input, options).filter(({ status }) => status === 'BELUM_DAPAT_DIPERIKSA').length;
  const { rows: names } = words;
  const operational = files.filter((file) => isExecuting(file, year)).length;
  const rows: readonly (readonly ReportCell[])[] = [
    [names.active(year), facts.active.length, names.needed, facts.neededRupiah],
    [names.operational, operational, names.budgeted, facts.ceilingRupiah ?? words.none],
    [names.needing, facts.needing.length, names.spent, facts.spentRupiah ?? words.none],
    [names.ending, ending.length, names.red, countOf(findings, 'M')],
    [names.bare, bare.length, names.yellow, countOf(findings, 'K')],
    [names.notCheckable, open, names.blue, countOf(findings, 'B')],
  ];
  const { figureColumns: heads } = words;
  return block(
    words.figures,
    [
      [heads.subject, text(60)],
      [heads.value, figures(30)],
      [heads.other, text(60)],
      [heads.otherValue, figures(40)],
    ],
    { rows, emptyText: null },
  );
}

/** The funnel of the chain: on each rung how many agreements stand how, and how many are unbroken up to it. */
function chainBlock(input: ReportInput, options: ReportOptions): ReportBlock {
  const ids = new Set(filesOf(input, options).map((file) => file.id));
  const chains = [...agreementChains(input.report.results)].filter(([id]) => ids.has(id));
  const funnel = chainFunnel(chains.map(([, chain]) => chain));
  const all = chains.filter(([, chain]) => chain.some(({ state }) => state !== 'not-applicable')).length;
  const rows = funnel.map(({ name, counts, reached, lostRupiah }): readonly ReportCell[] => [
    rungWords[name].name,
    counts.holds,
    counts.broken,
    counts['not-checkable'],
    reached,
    all === 0 ? null : (100 * reached) / all,
    lostRupiah,
  ]);
  const { chainColumns: heads } = words;
  return block(
    words.chain,
    [
      [heads.rung, text(32)],
      [heads.holds, figures(22)],
      [heads.broken, figures(22)],
      [heads.unknown, figures(26)],
      [heads.reached, figures(28)],
      [heads.share, figures(34, 'share')],
      [heads.lost, figures(38)],
    ],
    { rows, emptyText: null },
  );
}

/** The worst findings with what can still be done; how many more there are stands in the last row. */
function worstBlock(input: ReportInput, options: ReportOptions): ReportBlock {
  const red = findingsOf(input, options).filter(({ severity }) => severity === 'M');
  const rows = red
    .slice(0, worstShown)
    .map((result): readonly ReportCell[] => [
      result.rule,
      subjectOf(input, result).split('\n')[0] ?? '',
      gapMessage(result),
      remedyText(result),
    ]);
  const rest = red.length - rows.length;
  const { worstColumns: heads } = words;
  return block(
    words.worst,
    [
      [heads.rule, text(16)],
      [heads.subject, text(46)],
      [heads.finding, text(90)],
      [heads.remedy, text(48)],
    ],
    {
      rows: rest > 0 ? [...rows, [null, words.more(rest), null, null]] : rows,
      emptyText: words.noWorst,
    },
  );
}

/** What the findings come from, the cause with most red ones first. */
function causeBlock(input: ReportInput, options: ReportOptions): ReportBlock {
  const findings = findingsOf(input, options);
  const lines = [...new Set(findings.map(({ cause }) => cause))]
    .map((cause) => {
      const own = findings.filter((result) => result.cause === cause);
      return { cause, red: countOf(own, 'M'), yellow: countOf(own, 'K'), blue: countOf(own, 'B') };
    })
    .toSorted(
      (a, b) => b.red - a.red || b.yellow - a.yellow || b.blue - a.blue || (a.cause < b.cause ? -1 : 1),
    )
    .map(({ cause, ...counts }) => words.cause(causeWords[cause] ?? cause, counts));
  return {
    kind: 'list',
    heading: words.causes,
    lines: lines.length === 0 ? [words.noCauses] : [lines.join('; ')],
  };
}

function teamBlock(input: ReportInput): ReportBlock {
  const { number, state, chair, mapping, reports } = tkksdState(input);
  const flat = (lines: string): string => lines.replaceAll('\n', ', ');
  const { teamLines: lines } = words;
  return {
    kind: 'list',
    heading: words.team,
    lines: [
      lines.decree(flat(number), state),
      lines.chair(flat(chair)),
      lines.mapping(mapping),
      lines.reports(reports.replaceAll('\n', '; ')),
    ],
  };
}

const biroSigns: SignOff = {
  ...{ placeAndDate: '', onBehalf: words.knowing, position: words.biro },
  ...{ name: '', rank: '', nip: '' },
};

/** One page for the meeting at which the province looks at a region's cooperation. Source: docs/spec/reports.md. */
export function buildLembarEvaluasi(input: ReportInput, options: ReportOptions): ReportDocument {
  const { region, year, asOf } = input.state.context;
  const findings = findingsOf(input, options);
  const page = {
    name: words.page,
    letter: null,
    before: [
      figureBlock(input, options),
      chainBlock(input, options),
      worstBlock(input, options),
      causeBlock(input, options),
      teamBlock(input),
      { kind: 'blank', heading: words.notes, count: linesToFill },
    ],
    table: null,
    after: [],
    counterSign: biroSigns,
  } as const;
  return frame(
    'lembar-evaluasi',
    { input, options },
    {
      orientation: 'portrait',
      pages: [page],
      notes: [briefDocumentNote(input.report.documents)],
      subtitles: [
        regionName(region).toUpperCase(),
        `${pageWords.year(year)} – ${pageWords.asOf(formatDate(asOf))}`,
      ],
      summary: [
        `${words.findings}: ${words.counts(countOf(findings, 'M'), countOf(findings, 'K'), countOf(findings, 'B'))}`,
        ...findings
          .filter(({ severity }) => severity === 'M')
          .slice(0, 3)
          .map((result) => `${result.rule} ${result.agreement ?? ''}: ${gapMessage(result)}`),
      ],
    },
  );
}
