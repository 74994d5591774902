import rows from './fields.json' with { type: 'json' };

/** A bidang urusan: its code (`1.02`) and name. */
export interface GovernmentField {
  readonly code: string;
  readonly name: string;
}

/** The 32 bidang urusan in the order of their codes. Source: UU 23/2014 art. 12; codes of Permendagri 90/2019. */
export const bidangUrusan: readonly GovernmentField[] = rows.map(([code = '', name = '']) => ({
  code,
  name,
}));

/** The name of a bidang urusan code, or undefined where no bidang has it. */
export const fieldName = (code: string): string | undefined =>
  bidangUrusan.find((field) => field.code === code)?.name;
