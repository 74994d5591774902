import { fieldLabel } from '../domain/office/official-names.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import type { CooperationKind } from '../domain/register/lists.ts';
import { splitList } from '../domain/text-folding.ts';
import { formatDate } from '../text/format.ts';
import { labels } from '../text/labels.ts';
import { daftarWords as words } from '../text/reports.ts';
import { frame } from './frame.ts';
import type { ReportCell, ReportColumn, ReportDocument } from './report-document.ts';
import { filesOf, opdName, type ReportInput, type ReportOptions } from './report-input.ts';

const text = (header: string, width: number): ReportColumn => ({
  header,
  width,
  align: 'left',
  kind: 'text',
});

/** Columns of the official list. Source: docs/spec/reports.md, Daftar. */
const columns: readonly ReportColumn[] = [
  { header: words.no, width: 9, align: 'center', kind: 'integer' },
  text(words.kind, 18),
  text(words.form, 21),
  text(words.title, 40),
  text(words.parties, 38),
  text(words.numbers, 36),
  text(words.field, 22),
  text(words.scope, 28),
  text(words.term, 25),
  text(words.opd, 27),
  text(words.financing, 30),
  text(words.status, 23),
  text(words.note, 22),
];

/** The kind without what the abbreviation stands for: the column is narrow, and its readers know. */
const kindName = (kind: CooperationKind): string => labels.cooperationKinds[kind].replace(/ \(.*\)$/, '');

const lines = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n');

const partiesOf = (file: AgreementFile): string =>
  file.parties
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((party, index) => `${index + 1}. ${party.name ?? party.regionCode ?? ''}`)
    .join('\n');

/** One number per party on the same text, then the signing day. */
function numbersOf(file: AgreementFile): string {
  const given = file.parties
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((party) => party.documentNumber)
    .filter((number) => number !== null);
  const numbers = [...new Set([file.agreement.number, ...given].filter((number) => number !== null))];
  const { signedOn } = file.agreement;
  return lines([...numbers, signedOn === null ? words.unsigned : words.signed(formatDate(signedOn))]);
}

function termOf(file: AgreementFile): string {
  const { start, end } = file.term;
  const { isOpenEnded, durationText } = file.agreement;
  const last = end === null ? (isOpenEnded === 'Ya' ? words.openEnded : words.noDate) : formatDate(end);
  return lines([
    `${start === null ? words.noDate : formatDate(start)} ${words.until} ${last}`,
    end === null ? durationText : null,
  ]);
}

function rowOf(input: ReportInput, file: AgreementFile, no: number): readonly ReportCell[] {
  const { agreement } = file;
  const { byId } = input.state.context.graph;
  const codeOf = (id: string | null): string | null => (id === null ? null : (byId.get(id)?.code ?? null));
  const parent = codeOf(agreement.parentId);
  const before = codeOf(agreement.continuesId);
  const supporting = splitList(agreement.supportingOpds).join(', ');
  return [
    no,
    agreement.kind === null ? null : kindName(agreement.kind),
    agreement.form === null ? null : labels.agreementForms[agreement.form],
    agreement.title,
    partiesOf(file),
    numbersOf(file),
    lines([agreement.fieldCode === null ? null : fieldLabel(agreement.fieldCode), agreement.subField]),
    splitList(agreement.scope).join('\n'),
    termOf(file),
    lines([
      opdName(input, agreement.opdCode, agreement.opdName),
      supporting === '' ? null : words.supporting(supporting),
    ]),
    agreement.financingText,
    agreement.status === null ? null : labels.agreementStates[agreement.status],
    lines([
      agreement.code,
      parent === null ? null : words.parent(parent),
      before === null ? null : words.continues(before),
    ]),
  ];
}

const kindOrder = Object.keys(labels.cooperationKinds);

/** The register as officers print it: every agreement on a row, by kind and then by Kode. */
export function buildDaftar(input: ReportInput, options: ReportOptions): ReportDocument {
  const rank = (file: AgreementFile): number =>
    file.agreement.kind === null ? kindOrder.length : kindOrder.indexOf(file.agreement.kind);
  const files = filesOf(input, options).toSorted((a, b) => rank(a) - rank(b));
  const rows = files.map((file, index) => rowOf(input, file, index + 1));
  const totals = columns.map((_, index) => (index === 3 ? words.total(rows.length) : null));
  return frame(
    'daftar',
    { input, options },
    {
      orientation: 'landscape',
      pages: [
        {
          name: 'Daftar',
          letter: null,
          table: { columns, sections: [{ heading: null, rows }], totals, emptyText: null },
        },
      ],
      notes: [],
    },
  );
}
