import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { regionName } from '../domain/office/official-names.ts';
import { formatNumber, formatRupiah } from '../text/format.ts';
import { labels } from '../text/labels.ts';
import { formatPercent } from '../text/percent.ts';
import { lkpjWords as words } from '../text/report-words.ts';
import { byKind, kindName } from './agreement-cells.ts';
import { documentNote, frame } from './frame.ts';
import { centred, columnsOf, figures, text } from './report-columns.ts';
import {
  tablePage,
  type ReportBlock,
  type ReportCell,
  type ReportDocument,
  type ReportSection,
} from './report-document.ts';
import type { ReportInput, ReportOptions } from './report-input.ts';
import { mappingCount, sentLines } from './tkksd-state.ts';
import { percentOf, yearFigures, type Share, type YearFigures } from './year-figures.ts';

/** Columns of the material for LKPJ and LPPD. Source: docs/spec/reports.md, LKPJ. */
const columns = columnsOf('lkpj', {
  no: centred(9, 'integer'),
  subject: text(74),
  unit: centred(24),
  value: figures(36),
  percent: figures(16, 'percent'),
  note: text(66),
});

type Row = readonly [
  subject: string,
  unit: string,
  value: number | string,
  percent: number | null,
  note: string,
];

const { rows: names, units } = words;
type RowName = keyof typeof names;

const count = (name: RowName, unit: string, value: number): Row => {
  const [subject, note] = names[name];
  return [subject, unit, value, null, note];
};
const rupiah = (name: RowName, value: number | null): Row => {
  const [subject, note] = names[name];
  return [subject, units.rupiah, value ?? words.notCheckable, null, note];
};
const share = (name: RowName, unit: string, given: Share): Row => {
  const [subject, note] = names[name];
  return [subject, unit, given.whole === 0 ? words.notCheckable : given.part, percentOf(given), note];
};

/** How many agreements there are of each kind, in the order of the regulation. */
function kindsOf(files: readonly AgreementFile[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const file of byKind(files)) {
    const name = kindName(file.agreement.kind);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([name]) => name !== '');
}

function documentRows(facts: YearFigures): readonly Row[] {
  return [
    count('registered', units.document, facts.registered.length),
    count('active', units.document, facts.active.length),
    ...kindsOf(facts.active).map(([name, value]): Row => [
      words.ofKind(name),
      units.document,
      value,
      null,
      '',
    ]),
    count('signed', units.document, facts.signed),
    count('ended', units.document, facts.ended),
  ];
}

function chainRows(facts: YearFigures): readonly Row[] {
  const { ceilingRupiah, spentRupiah } = facts;
  const spent = rupiah('spent', spentRupiah);
  const percent = percentOf({
    part: spentRupiah ?? 0,
    whole: spentRupiah === null ? 0 : (ceilingRupiah ?? 0),
  });
  return [
    count('needing', units.agreement, facts.needing.length),
    share('RKPD', units.agreement, facts.rungs.RKPD),
    share('APBD', units.agreement, facts.rungs.APBD),
    share('DPA', units.agreement, facts.rungs.DPA),
    rupiah('needed', facts.neededRupiah),
    rupiah('budgeted', ceilingRupiah),
    [spent[0], spent[1], spent[2], percent, spent[4]],
  ];
}

const problemCount = ({ problems }: YearFigures): number =>
  [...problems.values()].reduce((sum, value) => sum + value, 0);

function resultRows(facts: YearFigures): readonly Row[] {
  const { obligations } = facts;
  return [
    count('obligations', units.obligation, obligations),
    share('reached', units.obligation, facts.reached),
    share('problems', units.obligation, { part: problemCount(facts), whole: obligations }),
    share('finished', units.obligation, facts.followUps),
  ];
}

function officeRows(input: ReportInput): readonly Row[] {
  const { done, all } = mappingCount(input);
  const reports = sentLines(input);
  const [subject] = names.reports;
  return [
    share('mapped', units.opd, { part: done, whole: all }),
    [subject, '', reports.length, null, reports.join('\n')],
  ];
}

const inWords = (given: Share): string => {
  const percent = percentOf(given);
  return percent === null
    ? words.notCheckable
    : words.share(formatNumber(given.part), formatNumber(given.whole), formatPercent(percent));
};

const rupiahText = (value: number | null): string =>
  value === null ? words.notCheckable : formatRupiah(value);

function narrativeOf(input: ReportInput, facts: YearFigures): ReportBlock {
  const { year, region, settings } = input.state.context;
  const office =
    settings['kantor.nama'] === '' ? `Pemerintah ${regionName(region)}` : settings['kantor.nama'];
  const problems = [...facts.problems].map(([cause, value]) =>
    words.problem(labels.problemCauses[cause], value),
  );
  const kinds = kindsOf(facts.active).map(([name, value]) => words.kind(name, value));
  return {
    kind: 'paragraphs',
    heading: words.narrative,
    lines: [
      words.documents({
        year,
        office,
        active: formatNumber(facts.active.length),
        kinds: words.and(kinds),
        signed: formatNumber(facts.signed),
      }),
      words.money({
        year,
        needing: formatNumber(facts.needing.length),
        needed: formatRupiah(facts.neededRupiah),
        budgeted: rupiahText(facts.ceilingRupiah),
        spent: rupiahText(facts.spentRupiah),
      }),
      words.chain({
        rkpd: inWords(facts.rungs.RKPD),
        apbd: inWords(facts.rungs.APBD),
        dpa: inWords(facts.rungs.DPA),
      }),
      problems.length === 0 ? words.noProblems : words.problems(words.and(problems)),
      words.efforts(formatNumber(facts.followUps.part), formatNumber(facts.followUps.whole)),
    ],
  };
}

/** Counts and sentences about the year's cooperation, as material for LKPJ and LPPD. */
export function buildLkpj(input: ReportInput, options: ReportOptions): ReportDocument {
  const facts = yearFigures(input, options);
  let no = 0;
  const section = (heading: string, rows: readonly Row[]): ReportSection => ({
    heading,
    rows: rows.map((row): readonly ReportCell[] => [(no += 1), ...row]),
  });
  const sections = [
    section(words.sections.documents, documentRows(facts)),
    section(words.sections.chain, chainRows(facts)),
    section(words.sections.results, resultRows(facts)),
    section(words.sections.office, officeRows(input)),
  ];
  const narrative = narrativeOf(input, facts);
  return frame(
    'lkpj',
    { input, options },
    {
      orientation: 'portrait',
      pages: [
        {
          ...tablePage(words.page, { columns, sections, totals: null, emptyText: null }),
          after: [narrative],
        },
      ],
      notes: [
        documentNote(input.report.documents, input.state.snapshot.plan),
        { heading: null, lines: [words.official] },
      ],
      summary: narrative.kind === 'paragraphs' ? narrative.lines.slice(0, 3) : [],
    },
  );
}
