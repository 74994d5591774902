import { fold } from '../text-folding.ts';
import { cellsFor, propose } from './entry-draft.ts';
import type { EntryDraft } from './entry-draft.ts';
import { columnOfField as ours } from './own-columns.ts';
import type { PartyValues } from './read-parties.ts';

const formWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:adendum|addendum)\b/u, 'ADENDUM'],
  [/\b(?:nota kesepakatan)\b/u, 'NK'],
  [/\b(?:kesepakatan bersama)\b/u, 'KB'],
  [/\b(?:rencana kerja)\b/u, 'RK'],
  [/\b(?:perjanjian kerja sama|pks)\b/u, 'PKS'],
  [/\b(?:kontrak)\b/u, 'KONTRAK'],
  [/\b(?:nota kesepahaman|mou|memorandum)\b/u, 'LAIN'],
];

const kindByParty: Readonly<Record<string, string>> = {
  PEMDA: 'KSDD_SUKARELA',
  KEMENTERIAN_LEMBAGA: 'SINERGI',
  BADAN_USAHA: 'KSDPK',
  PERGURUAN_TINGGI: 'KSDPK',
  ORMAS: 'KSDPK',
  PERSEORANGAN: 'KSDPK',
};

const isOpen = (draft: EntryDraft, field: string): boolean => (draft.values[field] ?? null) === null;

/** The form where the list has no column for it: proposed from words of title and number, never taken unasked. */
export function proposeForm(draft: EntryDraft): void {
  const [titleCell] = cellsFor(draft, ours.title);
  const texts = [draft.values['title'], draft.values['number']].flatMap((text) =>
    text === null || text === undefined ? [] : [String(text)],
  );
  const form = formWords.find(([pattern]) => pattern.test(fold(texts.join(' '))))?.[1];
  if (form === undefined || !isOpen(draft, 'form')) return;
  const taken = propose(draft, {
    heading: titleCell?.heading ?? '',
    raw: texts.join(' · '),
    column: ours.form,
    value: form,
    topic: 'form',
    isSure: false,
    why: 'by-keyword',
  });
  if (taken !== null) draft.values['form'] = taken;
}

/** The kind of cooperation where the list has no column for it: proposed from the parties, never taken unasked. */
export function proposeKind(draft: EntryDraft, parties: readonly PartyValues[]): void {
  const [partyCell] = cellsFor(draft, ours.name);
  const kinds = new Set(parties.flatMap(({ partyType }) => kindByParty[partyType ?? ''] ?? []));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined || !isOpen(draft, 'kind')) return;
  const taken = propose(draft, {
    heading: partyCell?.heading ?? '',
    raw: parties.map(({ name }) => name ?? '').join('; '),
    column: ours.kind,
    value: kind,
    topic: 'kind',
    isSure: false,
    why: 'by-keyword',
  });
  if (taken !== null) draft.values['kind'] = taken;
}
