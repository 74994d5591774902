/**
 * Which of a list's headings stands for which of our columns, and what the list's words mean in closed lists.
 *
 * Both sides are headings as people read them, so that a mapping can be written and checked by hand.
 * Source: docs/spec/interfaces.md, `import register`.
 */
export interface ColumnMapping {
  /** The sheet, or null for the one whose headings say most. */
  readonly sheet: string | null;
  /** The row number of the (upper) header row as Excel shows it, or null to find it by content. */
  readonly headerRow: number | null;
  /** Our column -> their heading, or several of theirs. */
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  /** Our column -> their word -> code of the closed list. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Their headings that are left out; what is neither mapped nor left out goes to Catatan. */
  readonly ignored: readonly string[];
}

/** The headings that a mapping names for a column of ours. */
export const headingsFor = (mapping: ColumnMapping, column: string): readonly string[] => {
  const named = mapping.columns[column];
  if (named === undefined) return [];
  return typeof named === 'string' ? [named] : named;
};
