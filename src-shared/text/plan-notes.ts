import { formatDate, formatNumber, formatRupiah } from './format.ts';

interface Facts {
  readonly addsTo: { readonly fileName: string; readonly lines: number; readonly pagu: number } | null;
  readonly rejectedFile: { readonly path: string; readonly rows: number } | null;
  readonly mappingFrom: 'given' | 'guessed' | 'remembered' | null;
  readonly replaces: { readonly fileName: string; readonly lines: number; readonly pagu: number } | null;
  readonly movedFrom: string | null;
  /** The effective date that the officer gave, where the document has one. */
  readonly movedTo: string | null;
}

/** What an import of a planning or budget file takes the place of, and which date it moves, in sentences. */
export function planNotes(facts: Facts): readonly string[] {
  const { replaces, movedFrom, movedTo, addsTo, rejectedFile } = facts;
  const replaced =
    replaces === null
      ? []
      : [
          `Menggantikan impor sebelumnya: ${replaces.fileName} (${formatNumber(replaces.lines)} baris, ${formatRupiah(replaces.pagu)}).`,
        ];
  const more = [
    ...replaced,
    ...(addsTo === null
      ? []
      : [
          `Ditambahkan ke impor sebelumnya: ${addsTo.fileName} (${formatNumber(addsTo.lines)} baris, ${formatRupiah(addsTo.pagu)}).`,
        ]),
    ...(facts.mappingFrom === 'remembered'
      ? ['Kolom dibaca menurut pemetaan yang pernah dipakai untuk susunan ini.']
      : []),
    ...(rejectedFile === null
      ? []
      : [`${formatNumber(rejectedFile.rows)} baris yang ditolak tertulis di ${rejectedFile.path}.`]),
  ];
  if (movedFrom === null || movedTo === null) return more;
  return [
    ...more,
    `Tanggal berlaku dokumen ini berpindah dari ${formatDate(movedFrom)} ke ${formatDate(movedTo)}.`,
  ];
}
