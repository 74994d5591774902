import { z } from 'zod';
import {
  bundleKinds,
  counterShape,
  installationShape,
  parseExactJson,
  rangesShape,
  regionShape,
  senderShape,
  sha256Shape,
  toExactJson,
  volumeShape,
  type BundleHeader,
} from './header.ts';
import { bundleLimits } from './limits.ts';

/** The names that a member of the inner archive can have, in their order; a scan is named by its hash. */
export const linesMember = 'rekaman.ndjson.gz';
export const enrolmentMember = 'pendaftaran.json';
export const manifestMember = 'manifes.json';
export const scanMemberShape = /^pindaian\/[0-9a-f]{64}$/;

const list = <T extends z.ZodType>(shape: T) => z.array(shape).max(bundleLimits.listEntries);

/** An installation with its keys; `encryptionKey` is an age recipient. */
export const installationKeysShape = z.strictObject({
  id: installationShape,
  region: regionShape,
  key: sha256Shape,
  encryptionKey: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
});

const manifestShape = z.strictObject({
  kind: z.enum(bundleKinds),
  bundle: installationShape,
  sender: senderShape,
  recipient: regionShape,
  sequence: counterShape,
  volume: volumeShape,
  ranges: rangesShape,
  madeBy: z.string().max(200).nullable(),
  ruleSet: z.string().max(bundleLimits.nameLength).nullable(),
  known: list(z.strictObject({ installation: installationShape, counter: counterShape })),
  installations: list(installationKeysShape),
  scans: list(
    z.strictObject({
      sha256: sha256Shape,
      bytes: counterShape,
      volume: z.int().min(1).max(bundleLimits.listEntries),
    }),
  ),
  members: z
    .array(
      z.strictObject({
        name: z.union([
          z.literal(enrolmentMember),
          z.literal(linesMember),
          z.string().regex(scanMemberShape),
        ]),
        bytes: counterShape,
        sha256: sha256Shape,
      }),
    )
    .max(bundleLimits.innerMembers),
});

/** What the inner archive says of itself and of its maker. Source: docs/spec/bundle-format.md §4. */
export type BundleManifest = z.infer<typeof manifestShape>;

/** The manifest's bytes as text. */
export const manifestText = (manifest: BundleManifest): string => toExactJson(manifestShape.parse(manifest));

/** The manifest, or null where it is not exact. */
export const parseManifest = (text: string): BundleManifest | null => parseExactJson(manifestShape, text);

const repeated = ['kind', 'bundle', 'sender', 'recipient', 'sequence', 'volume', 'ranges'] as const;

/** What the manifest repeats of the header. */
export function toRepeated(header: BundleHeader): Pick<BundleManifest, (typeof repeated)[number]> {
  const { kind, bundle, sender, recipient, sequence, volume, ranges } = header;
  return { kind, bundle, sender, recipient, sequence, volume, ranges };
}

/** Whether a manifest belongs to a header: an inner archive put into another envelope is noticed here. */
export const isOfHeader = (manifest: BundleManifest, header: BundleHeader): boolean =>
  repeated.every((name) => toExactJson(manifest[name]) === toExactJson(header[name]));
