import { readDigits } from '../tables/read-number.ts';
import { cellText } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';

/** A percentage as a number: `12,5`, `12.5%`, `100`; null where the cell holds none. */
export function readPercent(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const digits = readDigits(cellText(cell).replace(/\s*%$/u, ''), '.');
  return digits === null
    ? null
    : Number(`${digits.isNegative ? '-' : ''}${digits.whole}.${digits.fraction || '0'}`);
}
