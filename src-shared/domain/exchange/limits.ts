/**
 * What a bundle may be at most, so that a hostile one costs little before it is refused.
 *
 * Source: docs/spec/bundle-format.md §7.
 */
export const bundleLimits = {
  fileBytes: 64 * 1_048_576,
  headerBytes: 64 * 1024,
  manifestBytes: 1_048_576,
  enrolmentBytes: 64 * 1024,
  listEntries: 1000,
  innerMembers: 1003,
  linesBytes: 128 * 1_048_576,
  /** Unpacked to packed, once over `ratioFromBytes`. */
  linesRatio: 100,
  ratioFromBytes: 1_048_576,
  lineBytes: 1_048_576,
  lines: 1_000_000,
  lineDepth: 8,
  valueDepth: 16,
  fieldEntries: 2000,
  nameLength: 64,
  deletionsWithoutAsking: 10,
} as const;
