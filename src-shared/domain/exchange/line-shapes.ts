import { z } from 'zod';
import { counterShape, installationShape, regionShape, sha256Shape } from './header.ts';
import { bundleLimits } from './limits.ts';
import { installationKeysShape } from './manifest.ts';

const place = z.int().min(0).max(bundleLimits.listEntries);
const counter = counterShape.min(1);
const name = z.string().min(1).max(bundleLimits.nameLength);

/** What became of a record at the receiver. */
export const recordOutcomes = ['diterima', 'sudah ada', 'diubah', 'ditolak', 'ditunda'] as const;

/** The lines of a bundle by their `type`, fields in the order of the format. Source: docs/spec/bundle-format.md §5. */
export const lineShapes = {
  installations: z.strictObject({
    type: z.literal('installations'),
    ids: z.array(installationShape).max(bundleLimits.listEntries),
  }),
  changes: z.strictObject({
    type: z.literal('changes'),
    by: place,
    from: counter,
    to: counter,
    seen: z.array(z.tuple([place, counter])).max(bundleLimits.listEntries),
    at: z.string().max(40),
  }),
  record: z.strictObject({
    type: z.literal('record'),
    region: regionShape,
    kind: name,
    id: installationShape,
    fields: z
      .array(z.tuple([name, z.string(), place, counter]))
      .min(1)
      .max(bundleLimits.fieldEntries),
  }),
  fact: z.strictObject({ type: z.literal('fact'), region: regionShape, kind: name, body: z.string() }),
  acknowledged: z.strictObject({
    type: z.literal('acknowledged'),
    installation: installationShape,
    counter: counterShape,
  }),
  file: z.strictObject({
    type: z.literal('file'),
    installation: installationShape,
    sequence: counter,
    sha256: sha256Shape,
    outcome: name,
  }),
  outcome: z.strictObject({
    type: z.literal('outcome'),
    kind: name,
    id: installationShape,
    outcome: z.enum(recordOutcomes),
    reason: z.string().max(1000).nullable(),
  }),
  key: z.strictObject({
    type: z.literal('key'),
    keys: installationKeysShape,
    state: z.enum(['approved', 'revoked']),
  }),
} as const;

type LineShapes = typeof lineShapes;
export type LineType = keyof LineShapes;
export type LineOf<T extends LineType> = z.infer<LineShapes[T]>;

/** One line of a bundle; `parked` is a line of a type that this program does not know, as the text received. */
export type BundleLine = LineOf<LineType> | { readonly type: 'parked'; readonly text: string };
