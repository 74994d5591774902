import { formatDate, formatNumber, formatRupiah } from './format.ts';

interface Facts {
  readonly replaces: { readonly fileName: string; readonly lines: number; readonly pagu: number } | null;
  readonly movedFrom: string | null;
  /** The effective date that the officer gave, where the document has one. */
  readonly movedTo: string | null;
}

/** What an import of a planning or budget file takes the place of, and which date it moves, in sentences. */
export function planNotes({ replaces, movedFrom, movedTo }: Facts): readonly string[] {
  const replaced =
    replaces === null
      ? []
      : [
          `Menggantikan impor sebelumnya: ${replaces.fileName} (${formatNumber(replaces.lines)} baris, ${formatRupiah(replaces.pagu)}).`,
        ];
  if (movedFrom === null || movedTo === null) return replaced;
  return [
    ...replaced,
    `Tanggal berlaku dokumen ini berpindah dari ${formatDate(movedFrom)} ke ${formatDate(movedTo)}.`,
  ];
}
