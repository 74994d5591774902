import { toCodeKey } from '../codes.ts';

/** Whether an obligation's party is the office itself: `SENDIRI`, or its own kode wilayah however it is written. */
export function isOwnParty(party: string | null, region: string): boolean {
  const text = party?.trim() ?? '';
  if (text.toUpperCase() === 'SENDIRI') return true;
  return /^[\d.]+$/.test(text) && toCodeKey(text) === toCodeKey(region);
}
