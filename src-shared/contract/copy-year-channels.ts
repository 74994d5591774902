import { z } from 'zod';
import { id, page, year } from './shapes.ts';

/** What is copied: everything or one agreement (by Kode), with its amounts or without. */
const wish = {
  fromYear: year,
  toYear: year,
  agreement: z.string().max(200).nullable(),
  amounts: z.enum(['keep', 'empty']),
};
const outcome = z.enum([
  'copied',
  'already-there',
  'ended',
  'not-started',
  'unchecked',
  'renamed',
  'mapped',
  'merged',
  'unresolved',
  'dropped',
]);

/** An obligation, or (`link` true) one of its links right behind it, with what happens to it. */
const copyRow = z.strictObject({
  agreementId: id,
  agreement: z.string(),
  title: z.string().nullable(),
  obligation: z.int().nullable(),
  isLink: z.boolean(),
  /** The obligation's text; of a link its code in the old year, or its rekening. */
  text: z.string(),
  outcome,
  amountRupiah: z.number().nullable(),
  /** The perangkat daerah of a link, for a decision about its code. */
  opdCode: z.string().nullable(),
  newCode: z.string().nullable(),
  newName: z.string().nullable(),
});
export type CopyRow = z.infer<typeof copyRow>;

const counts = z.strictObject({
  obligations: z.strictObject({ copied: z.int(), alreadyThere: z.int(), notRunning: z.int() }),
  links: z.strictObject({
    copied: z.int(),
    mapped: z.int(),
    merged: z.int(),
    alreadyThere: z.int(),
    left: z.int(),
  }),
});
export type CopyCounts = z.infer<typeof counts>;

/** Obligations with their links from one year into a later one. */
export const copyYearChannels = {
  /** A page of what would happen; `attention` shows only links whose code changes or that are left out. Changes nothing. */
  'copyYear.preview': {
    request: z.strictObject({ ...wish, show: z.enum(['all', 'attention']), ...page }),
    response: z.strictObject({ total: z.int(), rows: z.array(copyRow), counts, isCheckable: z.boolean() }),
  },
  /** Copies, all in one transaction; `runId` undoes it as a whole, null where there was nothing to copy. */
  'copyYear.apply': {
    request: z.strictObject(wish),
    response: z.strictObject({ runId: z.string().nullable(), counts }),
  },
  /** Takes back what a copy made: records that nobody has changed since go to the trash. */
  'copyYear.undo': {
    request: z.strictObject({ runId: id }),
    response: z.strictObject({ undone: z.int(), kept: z.int() }),
  },
} as const;
