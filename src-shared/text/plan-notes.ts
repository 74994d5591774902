import { formatDate, formatNumber, formatRupiah } from './format.ts';

interface Facts {
  readonly replaced: readonly { readonly fileName: string; readonly lines: number; readonly pagu: number }[];
  readonly movedFrom: string | null;
  readonly movedTo: string;
}

/** What an import of a planning or budget file takes the place of, and which date it moves, in sentences. */
export function planNotes(facts: Facts): readonly string[] {
  const replaced = facts.replaced.map(
    (part) =>
      `Menggantikan impor sebelumnya: ${part.fileName} (${formatNumber(part.lines)} baris, ${formatRupiah(part.pagu)}).`,
  );
  if (facts.movedFrom === null) return replaced;
  return [
    ...replaced,
    `Tanggal berlaku dokumen ini berpindah dari ${formatDate(facts.movedFrom)} ke ${formatDate(facts.movedTo)}.`,
  ];
}
