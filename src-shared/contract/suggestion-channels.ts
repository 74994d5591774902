import { z } from 'zod';
import { certainties } from '../domain/suggest/reason.ts';
import { civilDate, evaluation, id, page } from './shapes.ts';

const certainty = z.enum(certainties);
const subActivityCode = z.string().min(1).max(40);
const opdCode = z.string().max(40).nullable();

const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opd'), match: z.enum(['same', 'supporting', 'other']) }),
  z.strictObject({ kind: z.literal('field') }),
  z.strictObject({ kind: z.literal('programme') }),
  z.strictObject({ kind: z.literal('words'), words: z.array(z.string()).readonly() }),
  z.strictObject({ kind: z.literal('amount'), match: z.enum(['equal', 'near', 'less']) }),
  z.strictObject({ kind: z.literal('earlier'), year: z.int(), code: z.string().nullable() }),
  z.strictObject({ kind: z.literal('alike'), agreement: z.string(), year: z.int(), no: z.int() }),
  z.strictObject({ kind: z.literal('refused'), year: z.int() }),
  z.strictObject({ kind: z.literal('facilitation') }),
]);

const suggestion = z.strictObject({
  code: z.string(),
  name: z.string(),
  opdCode: z.string().nullable(),
  opdName: z.string().nullable(),
  /** Of the highest document of the year that carries it; null where that document counts no single year. */
  paguRupiah: z.number().nullable(),
  source: z.strictObject({ document: z.string(), year: z.int(), label: z.string(), effective: civilDate }),
  score: z.int(),
  certainty,
  isFacilitation: z.boolean(),
  reasons: z.array(reason).readonly(),
  /** The reasons as one sentence for the officer. */
  because: z.string(),
});
export type SuggestionView = z.infer<typeof suggestion>;

const row = z.strictObject({
  obligationId: id,
  agreementId: id,
  agreement: z.string(),
  title: z.string().nullable(),
  year: z.int(),
  no: z.int(),
  description: z.string(),
  amountRupiah: z.number().nullable(),
  opdCode: z.string().nullable(),
  opdName: z.string().nullable(),
  /** What it is linked to already, facilitation left out. */
  linkedCodes: z.array(z.string()),
  suggestions: z.array(suggestion),
});
export type SuggestionRow = z.infer<typeof row>;

/** A record that a decision made, as the undo wants it back. */
const made = z.strictObject({ kind: z.enum(['budgetLink', 'linkRefusal']), id, revision: z.int() });
export type MadeRecord = z.infer<typeof made>;

/** Suggestions of links: listed, accepted and turned down by a person, and taken back. */
export const suggestionChannels = {
  /** Own budgeted obligations of the year, those without a link first, each with its best suggestions. */
  'suggestion.list': {
    request: z.strictObject({
      ...evaluation,
      ...page,
      which: z.enum(['open', 'linked', 'all']),
      /** Only obligations whose best suggestion is of this class. */
      certainty: certainty.nullable(),
      agreementId: id.nullable(),
      opdCode,
      search: z.string().max(200),
      /** How many suggestions each obligation carries. */
      suggestions: z.int().min(1).max(10),
    }),
    response: z.strictObject({
      total: z.int(),
      rows: z.array(row),
      /** How many sub kegiatan the documents in force offer. */
      candidates: z.int(),
      /** Obligations of the year: with a link, and without one by the class of their best suggestion. */
      counts: z.strictObject({
        linked: z.int(),
        open: z.int(),
        yakin: z.int(),
        mungkin: z.int(),
        lemah: z.int(),
        none: z.int(),
      }),
    }),
  },
  /**
   * Links obligations to the sub kegiatan chosen, all in one transaction; what is linked so already is passed over.
   * Refused as `record-missing` or `record-invalid` before anything is written.
   */
  'suggestion.accept': {
    request: z.strictObject({
      picks: z
        .array(
          z.strictObject({
            obligationId: id,
            code: subActivityCode,
            opdCode,
            shareRupiah: z.int().min(0).nullable(),
          }),
        )
        .min(1)
        .max(2000),
      dryRun: z.boolean(),
    }),
    response: z.strictObject({
      applied: z.boolean(),
      made: z.array(made),
      linked: z.int(),
      skipped: z.int(),
    }),
  },
  /** Remembers that an obligation is not paid from a sub kegiatan. */
  'suggestion.reject': {
    request: z.strictObject({
      obligationId: id,
      code: subActivityCode,
      opdCode,
      reason: z.string().max(500),
    }),
    response: z.strictObject({ made }),
  },
  /** Takes back exactly what a decision made, all of it or nothing: refused as `record-changed` where one was edited since. */
  'suggestion.undo': {
    request: z.strictObject({ made: z.array(made).min(1).max(2000) }),
    response: z.strictObject({ undone: z.int() }),
  },
} as const;
