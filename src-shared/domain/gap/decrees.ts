import type { CivilDate } from '../dates.ts';
import type { TkksdMember } from '../register/kinds.ts';
import { compareText } from '../text-order.ts';

/** A TKKSD decree: its dates, of which a row may leave out what another row of it says, and its members. */
export interface Decree {
  readonly number: string;
  readonly decreeOn: CivilDate | null;
  readonly validFrom: CivilDate | null;
  readonly validUntil: CivilDate | null;
  readonly members: readonly TkksdMember[];
}

const latest = (dates: readonly (CivilDate | null)[]): CivilDate | null =>
  dates.reduce((found, date) => (date !== null && (found === null || date > found) ? date : found), null);

function toDecree(number: string, members: readonly TkksdMember[]): Decree {
  return {
    number,
    decreeOn: latest(members.map((row) => row.decreeOn)),
    validFrom: latest(members.map((row) => row.validFrom)),
    validUntil: latest(members.map((row) => row.validUntil)),
    members,
  };
}

/** Of two decrees of one day the one that lasts longer counts as the later; an empty end lasts for ever. */
const compareDecrees = (a: Decree, b: Decree): number =>
  compareText(a.decreeOn ?? '', b.decreeOn ?? '') ||
  compareText(a.validFrom ?? '', b.validFrom ?? '') ||
  compareText(a.validUntil ?? '9999-12-31', b.validUntil ?? '9999-12-31') ||
  compareText(a.number, b.number);

/** The decrees that the member rows speak of, the latest last. Numbers are not read. */
export function listDecrees(rows: readonly TkksdMember[]): readonly Decree[] {
  const byNumber = new Map<string, TkksdMember[]>();
  for (const row of rows) {
    const number = row.decreeNumber ?? '';
    const members = byNumber.get(number);
    if (members === undefined) byNumber.set(number, [row]);
    else members.push(row);
  }
  return [...byNumber].map(([number, members]) => toDecree(number, members)).sort(compareDecrees);
}

/** Whether a decree is valid on a day: made and begun by then, and not ended. */
export const isValidOn = ({ decreeOn, validFrom, validUntil }: Decree, day: CivilDate): boolean =>
  decreeOn !== null &&
  decreeOn <= day &&
  (validFrom === null || validFrom <= day) &&
  (validUntil === null || validUntil >= day);
