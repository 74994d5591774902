import { z } from 'zod';
import { path } from './shapes.ts';

/** Bundles: files that carry what an office knows. Source: docs/spec/bundle-format.md. */
export const bundleChannels = {
  /** Whether a bundle is whole and signed by the key that it names; needs no database, and says nothing of who that is. */
  'bundle.verify': {
    request: z.strictObject({ path }),
    response: z.strictObject({
      kind: z.enum(['data', 'receipt', 'enrolment', 'request']),
      region: z.string(),
      recipient: z.string(),
      sequence: z.int(),
      volume: z.strictObject({ number: z.int(), of: z.int() }),
      isFull: z.boolean(),
      program: z.string(),
      madeAt: z.string(),
    }),
  },
} as const;
