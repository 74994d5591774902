import type {
  OwnListOutcome,
  SimilarPairView,
  SimilarRecordView,
} from '../../../src-shared/contract/own-list-channels.ts';
import { cleanCell } from '../../../src-shared/domain/own-list/clean-cell.ts';
import { headingsFor, type ColumnMapping } from '../../../src-shared/domain/own-list/column-mapping.ts';
import type { SimilarPair, SimilarRecord } from '../../../src-shared/domain/own-list/find-similar.ts';
import { ownColumns } from '../../../src-shared/domain/own-list/own-columns.ts';
import type { OwnListReading } from '../../../src-shared/domain/own-list/read-own-list.ts';
import { suggestionTopics } from '../../../src-shared/domain/own-list/suggestion.ts';
import { readField } from '../../../src-shared/domain/register/read-field.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { ownListWords, suggestionReasonText } from '../../../src-shared/text/own-list.ts';
import { limited } from '../import-words.ts';

/** A mapping in the shape of the contract. */
export const toMappingView = (mapping: ColumnMapping): OwnListOutcome['mapping'] => ({
  sheet: mapping.sheet,
  headerRow: mapping.headerRow,
  columns: Object.fromEntries(
    Object.entries(mapping.columns).map(([column, named]) => [
      column,
      typeof named === 'string' ? named : [...named],
    ]),
  ),
  values: Object.fromEntries(Object.entries(mapping.values).map(([column, words]) => [column, { ...words }])),
  ignored: [...mapping.ignored],
});

/** How many rows of the list stand beside its headings, to check a mapping by. */
const sampleRows = 3;

/** The list's headings with where they go and what stands below them. */
export function toHeadings(reading: OwnListReading): OwnListOutcome['headings'] {
  const [first] = reading.sheets;
  if (first === undefined) return [];
  const { table, layout } = first;
  const { mapping, guesses } = reading;
  return layout.headings.flatMap((heading, index) => {
    if (heading === '') return [];
    const samples = reading.rows
      .filter(({ sheet }) => sheet === table.sheet)
      .map(({ row }) => cleanCell(table.rows[row - table.firstRowNumber]?.[index]).raw)
      .filter((text) => text !== '');
    return [
      {
        heading,
        columns: Object.keys(mapping.columns).filter((column) =>
          headingsFor(mapping, column).includes(heading),
        ),
        isIgnored: mapping.ignored.includes(heading),
        candidates: [...(guesses.find((guess) => guess.heading === heading)?.candidates ?? [])],
        samples: samples.slice(0, sampleRows),
      },
    ];
  });
}

/** The list's words in columns of closed lists, with the code that each has under the mapping. */
export function toWords(reading: OwnListReading): OwnListOutcome['words'] {
  const { mapping, sheets } = reading;
  return Object.keys(mapping.columns).flatMap((column) => {
    const spec = ownColumns.get(column)?.spec;
    if (spec?.type !== 'choice') return [];
    const counts = new Map<string, number>();
    for (const { table, layout } of sheets) {
      const at = layout.headings.findIndex((heading) => headingsFor(mapping, column).includes(heading));
      for (const { sheet, row } of reading.rows) {
        if (sheet !== table.sheet || at < 0) continue;
        const { text } = cleanCell(table.rows[row - table.firstRowNumber]?.[at]);
        if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    return [...counts].map(([word, count]) => {
      const given = Object.entries(mapping.values[column] ?? {}).find(([one]) => fold(one) === fold(word));
      const read = readField(spec, word, ownListWords);
      const known = read.ok && typeof read.value === 'string' ? read.value : null;
      return { column, word, code: given?.[1] ?? known, count };
    });
  });
}

/** How many suggestions there are of each topic. */
export const toTopics = (reading: OwnListReading): OwnListOutcome['topics'] =>
  suggestionTopics.flatMap((topic) => {
    const found = reading.suggestions.filter((one) => one.topic === topic);
    if (found.length === 0) return [];
    const unread = found.filter(({ value }) => value === null).length;
    const sure = found.filter(({ isSure }) => isSure).length;
    return [{ topic, sure, unsure: found.length - sure - unread, unread }];
  });

/** The suggestions with their sentences, those that need a decision first. */
export const toSuggestions = (reading: OwnListReading, limit: number | null): OwnListOutcome['suggestions'] =>
  limited(
    [...reading.suggestions].sort((a, b) => Number(a.isSure) - Number(b.isSure)),
    limit,
  ).map(({ isSure, why, ...suggestion }) => ({
    ...suggestion,
    sure: isSure,
    reason: suggestionReasonText[why],
  }));

function toSimilarView({ parties, values, ...record }: SimilarRecord): SimilarRecordView {
  const text = (value: string | number | null | undefined): string | null =>
    value === null || value === undefined ? null : String(value);
  return {
    ...record,
    title: text(values['title']),
    signedOn: text(values['signedOn']),
    partners: parties.flatMap((party) => text(party['name'] ?? party['regionCode']) ?? []).join('; '),
    values: Object.fromEntries(
      Object.entries(values).filter(
        (entry): entry is [string, string | number] => entry[1] !== null && entry[0] !== 'code',
      ),
    ),
  };
}

/** A pair of similar records as the window and the command's JSON show it. */
export const toPairView = ({ score, a, b }: SimilarPair): SimilarPairView => ({
  score: Math.round(score * 1_000) / 1_000,
  a: toSimilarView(a),
  b: toSimilarView(b),
});
