import { partyFields } from '../register/child-fields.ts';
import { fold, joinList, splitList } from '../text-folding.ts';
import { cellsFor, keepRaw, propose } from './entry-draft.ts';
import type { EntryDraft, OwnCell } from './entry-draft.ts';
import { columnOfField as ours } from './own-columns.ts';
import { readPartyKind } from './party-kind.ts';
import { readPartyNames } from './party-names.ts';

/** The fields of a party that a list can give, by field. */
export type PartyValues = Readonly<Record<string, string | null>>;

/** Stands for a party about which nothing is known, in a list of several. */
const unknown = '-';

function namesOf(draft: EntryDraft, own: OwnCell): readonly string[] {
  const found = readPartyNames(own.text);
  const [single] = found.names;
  if (found.names.length === 1 && single === own.text && !own.hadMarkup) return found.names;
  keepRaw(draft, own);
  const taken = propose(draft, {
    heading: own.heading,
    raw: own.raw,
    column: ours.name,
    value: joinList(found.names),
    topic: 'parties',
    isSure: found.isSure,
    why: found.why,
  });
  return taken === null ? [own.text.replace(/\n/gu, ' ')] : splitList(taken);
}

/** What the names tell about the parties, as one proposal for all of them. */
function kindsOf(draft: EntryDraft, names: readonly string[], column: string): readonly (string | null)[] {
  const field = column === ours.partyType ? 'partyType' : 'regionCode';
  const read = names.map((name) => readPartyKind(name)[field]);
  if (read.every((value) => value === null)) return read;
  const [cell] = cellsFor(draft, ours.name);
  const taken = propose(draft, {
    heading: cell?.heading ?? '',
    raw: joinList(names),
    column,
    value: joinList(read.map((value) => value ?? unknown)),
    topic: 'party-kind',
    isSure: true,
    why: 'by-keyword',
  });
  const parts = splitList(taken);
  return names.map((_, index) => {
    const part = parts[index] ?? unknown;
    return part === unknown ? null : part;
  });
}

/** The parties that the list names for one agreement, in its order. */
export function readParties(draft: EntryDraft): readonly PartyValues[] {
  const names = cellsFor(draft, ours.name).flatMap((own) => namesOf(draft, own));
  const given = (column: string): readonly string[] =>
    splitList(
      cellsFor(draft, column)
        .map(({ text }) => text)
        .join('; '),
    );
  const words = draft.reading.words.partyTypes;
  const types = given(ours.partyType).map((word) => words.get(fold(word)) ?? word);
  const derivedTypes = types.length > 0 ? types : kindsOf(draft, names, ours.partyType);
  const regionCodes = given(ours.regionCode);
  const derivedRegions = regionCodes.length > 0 ? regionCodes : kindsOf(draft, names, ours.regionCode);
  const others = (['documentNumber', 'officialName', 'officialPosition'] as const).map(
    (field) => [field, given(partyFields[field].column)] as const,
  );
  return names.map((name, index) => ({
    name,
    partyType: derivedTypes[index] ?? null,
    regionCode: derivedRegions[index] ?? null,
    ...Object.fromEntries(others.map(([field, values]) => [field, values[index] ?? null])),
  }));
}
