import { yearOf } from '../domain/dates.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { fieldLabel, regionName } from '../domain/office/official-names.ts';
import { agreementStates } from '../domain/register/lists.ts';
import { fold } from '../domain/text-folding.ts';
import { labels } from '../text/labels.ts';
import { rekapWords as words } from '../text/report-words.ts';
import { kindName, leadOf, partnersOf, partyName } from './agreement-cells.ts';
import { budgetedOf, neededRupiah } from './budgeted.ts';
import { frame } from './frame.ts';
import { ranIn, spanOf } from './period.ts';
import { centred, columnsOf, figures, text } from './report-columns.ts';
import {
  tablePage,
  type ReportCell,
  type ReportColumn,
  type ReportDocument,
  type ReportSection,
} from './report-document.ts';
import { filesOf, type ReportInput, type ReportOptions } from './report-input.ts';

type State = (typeof agreementStates)[number];

/** The states that occur, in the order of the list; null stands for an empty one and comes last. */
function statesOf(files: readonly AgreementFile[]): readonly (State | null)[] {
  const found = new Set(files.map((file) => file.agreement.status));
  return [...agreementStates.filter((state) => found.has(state)), ...(found.has(null) ? [null] : [])];
}

/** Columns of the recapitulation, one for each state that occurs. Source: docs/spec/reports.md, Rekap. */
function columnsFor(states: readonly (State | null)[]): readonly ReportColumn[] {
  const [no, subject, ...rest] = columnsOf('rekap', {
    no: centred(9, 'integer'),
    subject: text(62),
    total: figures(16),
    active: figures(16),
    amount: figures(34),
  });
  const own = states.map((state) => ({
    ...{ key: `state.${state ?? 'none'}`, ...figures(15) },
    header: state === null ? words.noState : words.states[state],
  }));
  return [no, subject, ...own, ...rest].filter((column) => column !== undefined);
}

interface Counting {
  readonly states: readonly (State | null)[];
  readonly year: number;
}

/** The figures of a row: agreements by state, all of them, those that ran in the year, and the rupiah that they need. */
function countsOf(files: readonly AgreementFile[], { states, year }: Counting): readonly number[] {
  const span = spanOf(year, 'TAHUNAN');
  return [
    ...states.map((state) => files.filter((file) => file.agreement.status === state).length),
    files.length,
    files.filter((file) => ranIn(file, span)).length,
    files.reduce((sum, file) => sum + neededRupiah(budgetedOf(file, year)), 0),
  ];
}

/** A group of agreements: what it is sorted by, and what it is called. */
interface Label {
  readonly order: string;
  readonly name: string;
}

/** What nothing else comes after: agreements of which the thing counted is not known. */
const last = '\uffff';

function groupBy(
  files: readonly AgreementFile[],
  labelsOf: (file: AgreementFile) => readonly Label[],
): ReadonlyMap<string, readonly AgreementFile[]> {
  const groups = new Map<string, { name: string; files: AgreementFile[] }>();
  for (const file of files)
    for (const { order, name } of labelsOf(file)) {
      const group = groups.get(order) ?? { name, files: [] };
      group.files.push(file);
      groups.set(order, group);
    }
  const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([, group]) => [group.name, group.files]));
}

const kindOrder = Object.keys(labels.cooperationKinds);

const toKind = ({ agreement: { kind } }: AgreementFile): Label =>
  kind === null
    ? { order: last, name: words.noState }
    : { order: String(kindOrder.indexOf(kind)), name: kindName(kind) };

const toField = ({ agreement: { fieldCode } }: AgreementFile): Label =>
  fieldCode === null
    ? { order: last, name: words.noField }
    : { order: fieldCode, name: fieldLabel(fieldCode) };

const toYear = ({ agreement: { signedOn } }: AgreementFile): Label =>
  signedOn === null
    ? { order: last, name: words.unsigned }
    : { order: signedOn.slice(0, 4), name: String(yearOf(signedOn)) };

function toPartners(file: AgreementFile, region: string): readonly Label[] {
  const partners = partnersOf(file, region)
    .filter((party) => partyName(party) !== '')
    .map(({ regionCode, ...party }) => {
      const name = regionCode === null ? partyName({ ...party, regionCode }) : regionName(regionCode);
      return { order: fold(name), name };
    });
  const distinct = new Map(partners.map((label) => [label.order, label] as const));
  return distinct.size === 0 ? [{ order: last, name: words.noPartner }] : [...distinct.values()];
}

/** How many agreements there are by kind, field, perangkat daerah, partner and year of signing, each by state. */
export function buildRekap(input: ReportInput, options: ReportOptions): ReportDocument {
  const { year, region } = input.state.context;
  const files = filesOf(input, options);
  const counting = { states: statesOf(files), year };
  const toOpd = (file: AgreementFile): Label => {
    const name = leadOf(input, file);
    return name === '' ? { order: last, name: words.noOpd } : { order: fold(name), name };
  };
  const section = (
    heading: string,
    groups: ReadonlyMap<string, readonly AgreementFile[]>,
  ): ReportSection => ({
    heading,
    rows: [...groups].map(([name, group], index): readonly ReportCell[] => [
      index + 1,
      name,
      ...countsOf(group, counting),
    ]),
  });
  const sections = [
    section(
      words.byKind,
      groupBy(files, (file) => [toKind(file)]),
    ),
    section(
      words.byField,
      groupBy(files, (file) => [toField(file)]),
    ),
    section(
      words.byOpd,
      groupBy(files, (file) => [toOpd(file)]),
    ),
    section(
      words.byPartner,
      groupBy(files, (file) => toPartners(file, region)),
    ),
    section(
      words.byYear,
      groupBy(files, (file) => [toYear(file)]),
    ),
  ].filter(({ rows }) => rows.length > 0);
  const counts = countsOf(files, counting);
  const columns = columnsFor(counting.states);
  return frame(
    'rekap',
    { input, options },
    {
      orientation: 'landscape',
      pages: [
        tablePage(words.page, {
          columns,
          sections,
          totals: [null, words.total, ...counts],
          emptyText: words.empty,
        }),
      ],
      notes: [{ heading: null, lines: [words.partnerNote, words.amountNote(year)] }],
      summary: [
        words.summary(files.length, counts.at(-2) ?? 0, year),
        ...(sections[0]?.rows ?? []).map((row) => `${String(row[1])}: ${String(row.at(-3))}`),
      ],
    },
  );
}
