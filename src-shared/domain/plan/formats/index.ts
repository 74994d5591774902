import type { PlanFormat } from '../plan-format.ts';
import { formatA } from './format-a.ts';
import { formatB } from './format-b.ts';
import { formatC } from './format-c.ts';
import { formatD } from './format-d.ts';
import { formatE } from './format-e.ts';
import { formatF } from './format-f.ts';
import { formatG } from './format-g.ts';
import { formatH } from './format-h.ts';

/** Every format that we read, the more particular ones first: the first that finds its header takes the sheet. */
export const planFormats: readonly PlanFormat[] = [
  formatB,
  formatC,
  formatA,
  formatF,
  formatD,
  formatG,
  formatE,
  formatH,
];
