/** What officers call the planning and budget documents. */
const names: Readonly<Record<string, string>> = {
  RPJMD: 'RPJMD',
  RENSTRA: 'Renstra',
  RKPD: 'RKPD',
  RENJA: 'Renja',
  KUA_PPAS: 'KUA-PPAS',
  RKA: 'RKA',
  APBD: 'APBD',
  DPA: 'DPA',
};

/** The name of a document as officers write it; an unknown one as it is. */
export const documentName = (document: string): string => names[document] ?? document;

/** The label of a version in words: `Murni`, `Pergeseran 1`, `Perubahan`. */
export const labelName = (label: string): string =>
  label.toLowerCase().replace(/^./, (first) => first.toUpperCase());
