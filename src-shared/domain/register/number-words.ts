const units: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const wholes: Readonly<Record<string, number>> = { ...units, sepuluh: 10, sebelas: 11, seratus: 100 };

/** The words of which numbers are made, as one alternative for a regular expression. */
export const numberWord = `(?:${[...Object.keys(wholes), 'belas', 'puluh', 'ratus'].join('|')})`;

/** The whole number that Indonesian words name, to 999, or null: `tiga puluh lima` is 35, `dua belas` 12. */
export function readNumberWords(text: string): number | null {
  const words = text.trim().split(/\s+/u);
  let total = 0;
  for (let at = 0; at < words.length; at += 1) {
    const value = wholes[words[at] ?? ''];
    if (value === undefined) return null;
    const scale = words[at + 1];
    if (value < 10 && (scale === 'belas' || scale === 'puluh' || scale === 'ratus')) {
      total += scale === 'belas' ? 10 + value : value * (scale === 'puluh' ? 10 : 100);
      at += 1;
    } else total += value;
  }
  return total === 0 ? null : total;
}
