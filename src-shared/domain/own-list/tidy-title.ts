const small: ReadonlySet<string> = new Set(
  'dan di ke dari pada untuk dengan yang dalam atas oleh antara tentang terhadap serta bagi melalui sebagai secara bidang'
    .split(' ')
    .filter((word) => word !== 'bidang'),
);
/** Abbreviations that stay capitals in a title. */
const abbreviations: ReadonlySet<string> = new Set(
  'PT CV RSUD RS BPJS DPRD APBD APBN SMA SMK SMP SD IKN UMKM TNI POLRI BPOM ASN PNS KTP NIK TPA TPS PDAM BUMD BUMN IPTEK SDM HIV AIDS TBC OPD PKK MPP PBB BPHTB QRIS IT TIK MoU PKS KB LPPM RI II III IV VI VII VIII IX XI XII'.split(
    ' ',
  ),
);

/** A title in capitals as one writes it otherwise, or null where it is not all capitals. A proposal: names need a look. */
export function fromCapitals(text: string): string | null {
  const letters = text.replace(/[^\p{L}]+/gu, '');
  if (letters.length < 8 || letters !== letters.toUpperCase()) return null;
  return text
    .split(/(\s+)/u)
    .map((word, index) => {
      const bare = word.replace(/[^\p{L}]/gu, '');
      if (abbreviations.has(bare)) return word;
      const lower = word.toLowerCase();
      if (index > 0 && small.has(lower)) return lower;
      return lower.replace(
        /(^|[-/("“])(\p{L})/gu,
        (_, mark: string, letter: string) => mark + letter.toUpperCase(),
      );
    })
    .join('');
}

/** A title with `kerja sama` as two words, or null where it has no other spelling. */
export function withTwoWords(text: string): string | null {
  const written = text
    .replace(/\bKERJASAMA\b/gu, 'KERJA SAMA')
    .replace(/\bKerjasama\b/gu, 'Kerja Sama')
    .replace(/\bkerjasama\b/gu, 'kerja sama')
    .replace(/\bKerja-sama\b/gu, 'Kerja Sama');
  return written === text ? null : written;
}
