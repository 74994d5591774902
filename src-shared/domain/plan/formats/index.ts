import type { PlanFormat } from '../plan-format.ts';
import { formatA } from './format-a.ts';
import { formatB } from './format-b.ts';
import { formatF } from './format-f.ts';

/** Every format that we read, the more particular ones first: the first that finds its header takes the sheet. */
export const planFormats: readonly PlanFormat[] = [formatB, formatA, formatF];
