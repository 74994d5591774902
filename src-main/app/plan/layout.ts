import type { ParsedRequestOf, ResponseOf } from '../../../src-shared/contract/contract.ts';
import { guessHeader, guessPlanMapping } from '../../../src-shared/domain/plan/mapping/guess-mapping.ts';
import type { HeaderPlace } from '../../../src-shared/domain/plan/mapping/guess-mapping.ts';
import { listHeadings } from '../../../src-shared/domain/plan/mapping/layout-headings.ts';
import { cellText, isEmptyCell, isEmptyRow, type Table } from '../../../src-shared/domain/tables/table.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { JobHooks } from '../ports.ts';
import { requireDb, type Session } from '../session.ts';
import { findRemembered } from './read-plan.ts';

type LayoutRequest = ParsedRequestOf<'plan.layout'>;

const mostExamples = 3;
const longestExample = 60;

/** The header that the officer names, else the likeliest one. */
function choosePlace(tables: readonly Table[], request: LayoutRequest): HeaderPlace | null {
  const wanted = request.sheet === null ? tables : tables.filter(({ sheet }) => sheet === request.sheet);
  const guessed = guessHeader(wanted);
  const table = guessed?.table ?? wanted[0];
  if (table === undefined) return null;
  if (request.headerRow === null && guessed !== null) return guessed;
  const rowIndex = (request.headerRow ?? 1) - table.firstRowNumber;
  return table.rows[rowIndex] === undefined ? null : { table, rowIndex, rows: request.headerRows ?? 1 };
}

/** The first values below a heading, for the officer to know the column by. */
function listExamples({ table, rowIndex, rows }: HeaderPlace, column: number): string[] {
  return table.rows
    .slice(rowIndex + rows, rowIndex + rows + 200)
    .map((cells) => cells[column])
    .filter((cell) => !isEmptyCell(cell))
    .slice(0, mostExamples)
    .map((cell) => cellText(cell).slice(0, longestExample));
}

/**
 * What the columns of a file may mean: its headings with examples, and the mapping remembered or guessed for them.
 *
 * Errors: those of workbooks, `header-not-found`.
 */
export async function showLayout(
  session: Session,
  request: LayoutRequest,
  job: JobHooks,
): Promise<Result<ResponseOf<'plan.layout'>>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const source = await session.ports.readFile(request.path);
  if (!source.ok) return source;
  const read = await session.ports.readTables(source.value, job);
  if (!read.ok) return read;
  const tables = read.value.filter(({ rows }) => !rows.every(isEmptyRow));
  const place = choosePlace(tables, request);
  if (place === null) return refuse({ code: 'header-not-found', path: request.path });
  const isAsked = request.headerRow !== null;
  const remembered = isAsked ? null : findRemembered(opened.value, [place.table]);
  const guessed = guessPlanMapping(tables, place);
  const mapping = remembered ?? guessed;
  if (mapping === null) return refuse({ code: 'header-not-found', path: request.path });
  return ok({
    sheets: tables.map(({ sheet }) => sheet),
    sheet: place.table.sheet,
    mapping: { ...mapping, sheet: request.sheet },
    mappingFrom: remembered === null ? 'guessed' : 'remembered',
    headings: listHeadings(place.table, place.rowIndex, place.rows).map((heading, column) => ({
      heading,
      examples: listExamples(place, column),
    })),
  });
}
