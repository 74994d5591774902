import { z } from 'zod';
import { suggestionTopics } from '../domain/own-list/suggestion.ts';
import { detailLimit, importOutcome, path } from './shapes.ts';

const heading = z.string().max(2_000);
const column = z.string().max(100);
const topic = z.enum(suggestionTopics);
const rowPlace = { sheet: z.string().max(200), row: z.int().min(1) };

/** A mapping as it is written by hand, remembered and shown. Source: docs/spec/interfaces.md §3. */
export const columnMapping = z.strictObject({
  sheet: z.string().max(200).nullable().default(null),
  headerRow: z.int().min(1).nullable().default(null),
  columns: z.record(column, z.union([heading, z.array(heading).max(50)])),
  values: z.record(column, z.record(z.string().max(2_000), z.string().max(100))).default({}),
  ignored: z.array(heading).max(512).default([]),
});
export type ColumnMappingView = z.output<typeof columnMapping>;

/** What a database remembers of a layout; in `column_mapping.body`. */
export const rememberedOwnList = z.strictObject({
  mapping: columnMapping,
  /** The place in the database's order of changes after the last import of this layout. */
  seq: z.int().min(0),
  /** Kode of a row -> the record that an officer said it is, and the fields that this one keeps. */
  aliases: z.record(z.string(), z.strictObject({ code: z.string(), keep: z.array(z.string()) })),
});

const similarRecord = z.strictObject({
  sheet: z.string().nullable(),
  row: z.int().nullable(),
  /** The record's id where it is in the register. */
  id: z.string().nullable(),
  code: z.string(),
  title: z.string().nullable(),
  partners: z.string(),
  signedOn: z.string().nullable(),
  /** Filled fields by identifier, for the comparison side by side. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type SimilarRecordView = z.output<typeof similarRecord>;

export const similarPair = z.strictObject({ score: z.number(), a: similarRecord, b: similarRecord });
export type SimilarPairView = z.output<typeof similarPair>;

const suggestion = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  heading: z.string(),
  raw: z.string(),
  column: z.string(),
  value: z.string().nullable(),
  topic,
  sure: z.boolean(),
  reason: z.string(),
});

const duplicateDecision = z.strictObject({
  ...rowPlace,
  code: z.string().min(1).max(1_000),
  action: z.enum(['same', 'different']),
  keep: z.array(z.string().max(60)).max(100).default([]),
  reason: z.string().max(2_000).default(''),
});

/** What an own list's import shows besides the counts of every import. */
const ownListOutcome = importOutcome.extend({
  mapping: columnMapping,
  mappingSource: z.enum(['given', 'remembered', 'guessed']),
  /** The list's headings in their order: where they go, what stands below them. */
  headings: z.array(
    z.strictObject({
      heading: z.string(),
      columns: z.array(z.string()),
      isIgnored: z.boolean(),
      candidates: z.array(z.string()),
      samples: z.array(z.string()),
    }),
  ),
  /** The list's words for closed lists, with the code that each has. */
  words: z.array(
    z.strictObject({ column: z.string(), word: z.string(), code: z.string().nullable(), count: z.int() }),
  ),
  topics: z.array(z.strictObject({ topic, sure: z.int(), unsure: z.int(), unread: z.int() })),
  suggestions: z.array(suggestion),
  suggestionsTotal: z.int(),
  duplicates: z.array(similarPair),
  duplicatesTotal: z.int(),
  /** The file with the refused rows, where one was asked for and there were any. */
  rejectedFile: z.string().nullable(),
});
export type OwnListOutcome = z.output<typeof ownListOutcome>;

/** An office's own list, taken in through a mapping. */
export const ownListChannels = {
  'register.importOwn': {
    request: z.strictObject({
      path,
      /** `auto`: the one remembered for the layout, else a guess. */
      mapping: z.union([z.literal('auto'), columnMapping]),
      dryRun: z.boolean(),
      acceptPartial: z.boolean(),
      prefer: z.enum(['workbook', 'database']).nullable(),
      /** Topics whose unsure suggestions are taken as well. */
      acceptedTopics: z.array(topic),
      decisions: z
        .array(z.strictObject({ ...rowPlace, column, value: z.string().max(100_000).nullable() }))
        .max(50_000),
      duplicates: z.array(duplicateDecision).max(10_000),
      /** Where to write the mapping, and the refused rows as a workbook; null: nowhere. */
      mappingPath: path.nullable(),
      rejectedPath: path.nullable(),
      detailLimit,
    }),
    response: ownListOutcome,
  },
} as const;
