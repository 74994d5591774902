/** Why a sub kegiatan is proposed, as data; `src-shared/text` puts it into words. */
export type SuggestionReason =
  /** Whether it belongs to the obligation's perangkat daerah, a supporting one, or another; silent where none is known. */
  | { readonly kind: 'opd'; readonly match: 'same' | 'supporting' | 'other' }
  | { readonly kind: 'field' }
  | { readonly kind: 'programme' }
  /** The words in common, the rarest first, as the obligation or the agreement has them. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** The pagu beside the obligation's amount. */
  | { readonly kind: 'amount'; readonly match: 'equal' | 'near' | 'less' }
  /** The same obligation was linked to it in an earlier year; `code` is the old one where a mapping led here. */
  | { readonly kind: 'earlier'; readonly year: number; readonly code: string | null }
  /** A like obligation was linked to it. */
  | { readonly kind: 'alike'; readonly agreement: string; readonly year: number; readonly no: number }
  /** A person said of it "not this one" in another year. */
  | { readonly kind: 'refused'; readonly year: number }
  /** Money for meetings about cooperation, not for carrying it out. */
  | { readonly kind: 'facilitation' };

export const certainties = ['yakin', 'mungkin', 'lemah'] as const;

/** How sure a proposal is; what share of each class is right is measured in tests/domain/suggest. */
export type Certainty = (typeof certainties)[number];
