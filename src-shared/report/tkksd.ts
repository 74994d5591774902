import { regionName } from '../domain/office/official-names.ts';
import { tkksdWords as words } from '../text/report-words.ts';
import { frame, gapNotes } from './frame.ts';
import { centred, columnsOf, text } from './report-columns.ts';
import { tablePage, type ReportBlock, type ReportCell, type ReportDocument } from './report-document.ts';
import type { ReportInput, ReportOptions } from './report-input.ts';
import { tkksdState, type TkksdState } from './tkksd-state.ts';

/** Columns of the status of the team. Source: docs/spec/reports.md, TKKSD. */
const columns = columnsOf('tkksd', {
  no: centred(9, 'integer'),
  region: text(34),
  decree: text(40),
  term: text(36),
  chair: text(38),
  secretary: text(38),
  meetings: text(24),
  mapping: text(28),
  reports: text(42),
  state: text(28),
});

const { memberColumns } = words;
const membersOf = ({ decree }: TkksdState): ReportBlock => ({
  kind: 'table',
  heading: words.members,
  table: {
    columns: [
      { key: 'no', header: memberColumns.no, ...centred(10, 'integer') },
      { key: 'name', header: memberColumns.name, ...text(90) },
      { key: 'position', header: memberColumns.position, ...text(80) },
      { key: 'element', header: memberColumns.element, ...text(110) },
    ],
    sections: [
      {
        heading: null,
        rows: (decree?.members ?? []).map((row, index): readonly ReportCell[] => [
          index + 1,
          row.name,
          row.position,
          row.element,
        ]),
      },
    ],
    totals: null,
    emptyText: words.noMembers,
  },
});

/** The state of the coordination team: its decree, who leads it, and what was handed in this year. */
export function buildTkksd(input: ReportInput, options: ReportOptions): ReportDocument {
  const state = tkksdState(input);
  const row: readonly ReportCell[] = [
    1,
    regionName(input.state.context.region),
    state.number,
    state.term,
    state.chair,
    state.secretary,
    state.meetings,
    state.mapping,
    state.reports,
    state.state,
  ];
  const [, ...notes] = gapNotes(input, options);
  return frame(
    'tkksd',
    { input, options },
    {
      orientation: 'landscape',
      pages: [
        {
          ...tablePage(words.page, {
            columns,
            sections: [{ heading: null, rows: [row] }],
            totals: null,
            emptyText: null,
          }),
          after: [membersOf(state)],
        },
      ],
      notes: notes.slice(1),
      summary: [words.summary(state.state), words.mappingSummary(state.mapping)],
    },
  );
}
