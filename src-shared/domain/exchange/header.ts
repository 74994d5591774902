import { z } from 'zod';
import { isRegionCode } from '../codes.ts';
import { bundleLimits } from './limits.ts';

/** The newest format that this program reads and the one that it writes. Source: docs/spec/bundle-format.md. */
export const bundleFormat = 1;
export const bundleMagic = 'PADU-BUNDLE';

export const bundleKinds = ['data', 'receipt', 'enrolment', 'request'] as const;
export type BundleKind = (typeof bundleKinds)[number];

export const counterShape = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
export const installationShape = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export const sha256Shape = z.string().regex(/^[0-9a-f]{64}$/);
export const regionShape = z.string().refine(isRegionCode);
const versionShape = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);

export const senderShape = z.strictObject({
  region: regionShape,
  installation: installationShape,
  /** Raw ed25519 public key. */
  key: sha256Shape,
});

export const volumeShape = z
  .strictObject({ number: z.int().min(1), of: z.int().min(1).max(bundleLimits.listEntries) })
  .refine((volume) => volume.number <= volume.of);

/** Which changes of an installation a bundle covers: those after `base` up to `top`. */
const rangeShape = z
  .strictObject({ installation: installationShape, base: counterShape, top: counterShape })
  .refine((range) => range.base <= range.top);
export type CounterRange = z.infer<typeof rangeShape>;

export const rangesShape = z
  .array(rangeShape)
  .max(bundleLimits.listEntries)
  .refine((ranges) =>
    ranges.every((range, at) => at === 0 || (ranges[at - 1]?.installation ?? '') < range.installation),
  );

const headerShape = z.strictObject({
  magic: z.literal(bundleMagic),
  format: z.literal(bundleFormat),
  length: z.int().min(1).max(bundleLimits.fileBytes),
  kind: z.enum(bundleKinds),
  bundle: installationShape,
  sender: senderShape,
  recipient: regionShape,
  sequence: counterShape.min(1),
  previous: sha256Shape.nullable(),
  volume: volumeShape,
  ranges: rangesShape,
  encryption: z.enum(['age', 'none']),
  program: versionShape,
  lowestProgram: versionShape,
  madeAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
});

/** The readable part of a bundle, `kepala.json`. */
export type BundleHeader = z.infer<typeof headerShape>;

/** The one spelling of a header or manifest: two spaces, fields in order, one line feed at the end. */
export const toExactJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The header's bytes as text; fields in the order of the format, whatever their order in `header`. */
export const headerText = (header: BundleHeader): string => toExactJson(headerShape.parse(header));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value if `text` is exactly the one spelling of a value of that shape, else null. */
export function parseExactJson<T>(shape: z.ZodType<T>, text: string): T | null {
  const parsed = shape.safeParse(parseJson(text));
  return parsed.success && toExactJson(parsed.data) === text ? parsed.data : null;
}

/** The header, or null where it is not exact. */
export const parseHeader = (text: string): BundleHeader | null => parseExactJson(headerShape, text);

/** What every format's header tells in the same place, for programs older than the bundle. */
const outlineShape = z.looseObject({
  magic: z.literal(bundleMagic),
  format: z.int().min(1),
  sender: z.looseObject({ key: sha256Shape }),
  lowestProgram: z.unknown().transform((value) => {
    const version = versionShape.safeParse(value);
    return version.success ? version.data : null;
  }),
});
export type HeaderOutline = z.infer<typeof outlineShape>;

/** Key, format and lowest program of a header of any format, or null. */
export function parseHeaderOutline(text: string): HeaderOutline | null {
  const parsed = outlineShape.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

/** The beginning of every header up to its length, as far as it is the same in all of them. */
const opening = `{\n  "magic": "${bundleMagic}",\n  "format": `;

/**
 * What the beginning of a header tells of the file's length: `bytes`, or `not-a-bundle`, or `too-short` where the text
 * agrees with a header's beginning but ends before the length does.
 */
export function readLengthClaim(start: string): number | 'not-a-bundle' | 'too-short' {
  if (!start.startsWith(opening.slice(0, start.length))) return 'not-a-bundle';
  const found = /^\d{1,4},\n {2}"length": (\d{1,15}),\n/.exec(start.slice(opening.length));
  if (found !== null) return Number(found[1]);
  return /^(\d{0,4}|\d{1,4},|\d{1,4},\n[ ]{0,2}["a-z]{0,8}:?[ ]?\d{0,15},?)$/.test(
    start.slice(opening.length),
  )
    ? 'too-short'
    : 'not-a-bundle';
}

/**
 * Negative, zero or positive as `left` is older than, the same as or newer than `right` (`major.minor.patch`); what
 * stands behind a hyphen (a trial of that version) counts as that version.
 */
export function compareVersions(left: string, right: string): number {
  const parts = (text: string): readonly number[] => text.replace(/-.*$/, '').split('.').map(Number);
  const newer = parts(left).map((part, at) => part - (parts(right)[at] ?? 0));
  return newer.find((difference) => difference !== 0) ?? 0;
}
