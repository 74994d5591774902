import { fieldLabel } from '../domain/office/official-names.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { splitList } from '../domain/text-folding.ts';
import { labels } from '../text/labels.ts';
import { daftarWords as words } from '../text/reports.ts';
import {
  byKind,
  cellLines,
  kindLines,
  kindName,
  leadOf,
  numbersOf,
  partiesOf,
  termOf,
} from './agreement-cells.ts';
import { frame } from './frame.ts';
import { centred, columnsOf, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument } from './report-document.ts';
import { filesOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** Columns of the official list. Source: docs/spec/reports.md, Daftar. */
const columns = columnsOf('daftar', {
  no: centred(9, 'integer'),
  kind: text(18),
  form: text(21),
  subject: text(40),
  parties: text(38),
  numbers: text(36),
  field: text(22),
  scope: text(28),
  term: text(25),
  opd: text(27),
  financing: text(30),
  status: text(23),
  note: text(22),
});

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
    cellLines([agreement.fieldCode === null ? null : fieldLabel(agreement.fieldCode), agreement.subField]),
    splitList(agreement.scope).join('\n'),
    termOf(file),
    cellLines([leadOf(input, file), supporting === '' ? null : words.supporting(supporting)]),
    agreement.financingText,
    agreement.status === null ? null : labels.agreementStates[agreement.status],
    cellLines([
      agreement.code,
      parent === null ? null : words.parent(parent),
      before === null ? null : words.continues(before),
    ]),
  ];
}

/** The register as officers print it: every agreement on a row, by kind and then by Kode. */
export function buildDaftar(input: ReportInput, options: ReportOptions): ReportDocument {
  const files = byKind(filesOf(input, options));
  const rows = files.map((file, index) => rowOf(input, file, index + 1));
  const totals = columns.map((_, index) => (index === 3 ? words.total(rows.length) : null));
  return frame(
    'daftar',
    { input, options },
    {
      orientation: 'landscape',
      pages: [tablePage('Daftar', { columns, sections: [{ heading: null, rows }], totals, emptyText: null })],
      notes: [],
      summary: [words.total(rows.length), ...kindLines(files)],
    },
  );
}
