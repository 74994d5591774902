import type { PlanDocument } from '../plan/plan.ts';
import type { OpdKey } from './offices.ts';

/** How the documents of the base year treat a sub kegiatan that is to show a gap. */
export interface Treatment {
  readonly absentFrom?: readonly PlanDocument[];
  /** Ceilings in million rupiah by `<document> <label>`; the others follow from the obligations. */
  readonly ceilings?: Readonly<Record<string, number>>;
  readonly source?: string;
  readonly opd?: OpdKey;
  readonly location?: string;
  readonly isUnspent?: boolean;
  /** Points that the physical percent lies above the financial one. */
  readonly physicalLead?: number;
  /** Years of its period in which the Renstra lacks it, counted from the base year; `all` for every year. */
  readonly renstraLacks?: readonly number[] | 'all';
}

const fromKua = ['KUA_PPAS', 'RKA', 'APBD', 'DPA'] as const;

/** The sub kegiatan with a story, by code. Each is used by one trouble of `troubles.ts` only. */
export const treatments: Readonly<Record<string, Treatment>> = {
  // Cut twice: below the obligation from the start, then lowered by a shift, restored in October; nothing spent.
  '1.02.02.2.02.0032': {
    ceilings: {
      'RKPD MURNI': 500,
      'RENJA MURNI': 500,
      'KUA_PPAS MURNI': 450,
      'RKA MURNI': 450,
      'APBD MURNI': 450,
      'DPA MURNI': 450,
      'DPA PERGESERAN 1': 300,
      'APBD PERUBAHAN': 500,
      'DPA PERUBAHAN': 500,
    },
    isUnspent: true,
  },
  // Lost on the way from the plan to the money, one rung further each.
  '1.03.10.2.01.0040': { absentFrom: fromKua, renstraLacks: [2] },
  '1.01.02.2.02.0050': { absentFrom: ['RKA', 'APBD', 'DPA'] },
  '2.07.04.2.01.0005': { absentFrom: ['DPA'] },
  '3.25.03.2.02.0001': { absentFrom: ['RKPD', 'RENJA', ...fromKua], renstraLacks: 'all' },
  // Two agreements on one ceiling.
  '1.02.02.2.02.0020': {
    ceilings: {
      'RKPD MURNI': 600,
      'RENJA MURNI': 600,
      'KUA_PPAS MURNI': 500,
      'RKA MURNI': 500,
      'APBD MURNI': 500,
      'DPA MURNI': 500,
      'DPA PERGESERAN 1': 500,
      'APBD PERUBAHAN': 500,
      'DPA PERUBAHAN': 500,
    },
  },
  // Another source of money and another place than the agreement says.
  '2.09.04.2.01.0001': { source: 'DAK', location: 'Ibu Kota Provinsi' },
  // Built faster than paid, by another perangkat daerah than the agreement names.
  '1.03.02.2.02.0014': { physicalLead: 38, opd: 'pangan' },
};
