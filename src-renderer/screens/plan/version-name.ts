import { planWords } from '../../../src-shared/text/screens/plan.ts';

const { labelNames } = planWords;

/** A version label as officers read it: `Murni`, `Pergeseran 1`, `Perubahan`. */
export const versionName = (label: string): string =>
  label
    .replace('MURNI', labelNames.MURNI)
    .replace('PERGESERAN', labelNames.PERGESERAN)
    .replace('PERUBAHAN', labelNames.PERUBAHAN);
