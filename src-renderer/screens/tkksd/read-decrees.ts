import { isValidOn, listDecrees, type Decree } from '../../../src-shared/domain/gap/decrees.ts';
import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import type { TkksdMember } from '../../../src-shared/domain/register/kinds.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import type { RecordView } from '../../state/editor.ts';

/** The decrees of the members' rows as the rules read them, the latest first. */
export const readDecrees = (rows: readonly RecordView[]): readonly Decree[] =>
  listDecrees(rows.map(({ id, values }) => ({ id, ...values }) as unknown as TkksdMember)).toReversed();

/** Whether a decree is valid on a day, in a word. */
export function validityOf(decree: Decree, day: CivilDate): string {
  if (decree.decreeOn === null) return words.undated;
  if (isValidOn(decree, day)) return words.valid;
  return decree.validUntil !== null && decree.validUntil < day ? words.ended : words.future;
}

/** From when to when a decree runs, in words. */
export const termOf = ({ decreeOn, validFrom, validUntil }: Decree): string =>
  words.term(
    formatDate(validFrom ?? decreeOn ?? ''),
    validUntil === null ? words.openEnd : formatDate(validUntil),
  );
