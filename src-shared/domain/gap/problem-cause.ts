import type { ProblemCause } from '../register/lists.ts';
import type { Cause } from './result.ts';

const causes: Readonly<Partial<Record<ProblemCause, Cause>>> = {
  KEWENANGAN: 'kewenangan',
  ANGGARAN: 'anggaran',
  DOKUMEN: 'dokumen',
};

/** The cause that a recorded problem stands for; every other one is institutional. */
export const causeOf = (problem: ProblemCause | null): Cause =>
  (problem === null ? undefined : causes[problem]) ?? 'kelembagaan';
