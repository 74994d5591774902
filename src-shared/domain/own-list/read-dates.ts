import { agreementFields } from '../register/agreement-fields.ts';
import { suggestTerm } from '../register/duration.ts';
import { findDates, looksLikeDate } from '../tables/find-dates.ts';
import { readDate } from '../tables/read-date.ts';
import { headingsFor } from './column-mapping.ts';
import { cellsFor, keepRaw, propose, textWithoutMarkup } from './entry-draft.ts';
import type { EntryDraft, OwnCell } from './entry-draft.ts';
import { readNumberAndDate } from './number-and-date.ts';
import { columnOfField as ours } from './own-columns.ts';

/** A cell that is meant to hold a date: plain, inside other words, impossible, or none at all. */
function readDateCell(draft: EntryDraft, column: string, own: OwnCell): string | null {
  const plain = readDate(own.cell) ?? readDate(own.text);
  if (plain !== null) return plain;
  const [first, ...more] = findDates(own.text);
  const base = { heading: own.heading, raw: own.raw, column, topic: 'date' as const };
  if (first !== undefined) {
    keepRaw(draft, own);
    const isSeveral = more.some(({ date }) => date !== first.date);
    return propose(draft, {
      ...base,
      value: first.date,
      isSure: false,
      why: isSeveral ? 'several-dates' : 'words-beside',
    });
  }
  if (looksLikeDate(own.text)) {
    draft.problems.push({ column: own.heading, value: own.raw, reason: 'date-impossible' });
    return null;
  }
  keepRaw(draft, own);
  return propose(draft, { ...base, value: null, isSure: false, why: 'not-readable' });
}

/** Number and day of signing, from one cell or from two. */
export function readNumberAndSigning(draft: EntryDraft): void {
  const numberCells = cellsFor(draft, ours.number);
  const shared = new Set(headingsFor(draft.reading.mapping, ours.number));
  const dateCells = cellsFor(draft, ours.signedOn).filter(({ heading }) => !shared.has(heading));
  const numbers: string[] = [];
  let signedOn: string | null = null;
  for (const own of numberCells) {
    const found = readNumberAndDate(own.text);
    const base = {
      heading: own.heading,
      raw: own.raw,
      topic: 'number-and-date' as const,
      isSure: found.isSure,
      why: found.why,
    };
    if (found.date === null) {
      numbers.push(found.number ?? own.text);
      if (own.hadMarkup) keepRaw(draft, own);
      continue;
    }
    keepRaw(draft, own);
    if (dateCells.length === 0 && signedOn === null)
      signedOn = propose(draft, { ...base, column: ours.signedOn, value: found.date });
    const number =
      found.number === null ? null : propose(draft, { ...base, column: ours.number, value: found.number });
    if (number !== null) numbers.push(number);
    else if (found.number !== null || found.why === 'number-or-date') numbers.push(own.text);
  }
  const [dateCell] = dateCells;
  if (dateCell !== undefined) signedOn = readDateCell(draft, ours.signedOn, dateCell);
  if (numbers.length > 0) draft.values['number'] = numbers.join('; ');
  if (signedOn !== null) draft.values['signedOn'] = signedOn;
}

/** Every other column of ours that holds a date and has a column of its own in the list. */
export function readOtherDates(draft: EntryDraft): void {
  const term = new Set(headingsFor(draft.reading.mapping, ours.durationText));
  for (const [field, spec] of Object.entries(agreementFields)) {
    if (spec.type !== 'date' || field === 'signedOn') continue;
    const [own] = cellsFor(draft, spec.column).filter(({ heading }) => !term.has(heading));
    const date = own === undefined ? null : readDateCell(draft, spec.column, own);
    if (date !== null) draft.values[field] = date;
  }
}

const asDate = (value: string | number | null | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** The term as written, and what it suggests for start and end where the list does not give them. */
export function readTermCell(draft: EntryDraft): void {
  const cells = cellsFor(draft, ours.durationText);
  const [own] = cells;
  if (own === undefined) return;
  const day = readDate(own.cell);
  const text = cells.map((cell) => textWithoutMarkup(draft, cell, ours.durationText)).join('; ');
  draft.values['durationText'] = text;
  const found = suggestTerm({
    text: day ?? text,
    signedOn: asDate(draft.values['signedOn']),
    startsOn: asDate(draft.values['startsOn']),
  });
  const base = {
    heading: own.heading,
    raw: own.raw,
    topic: 'term' as const,
    isSure: found.isSure,
    why: found.why,
  };
  const put = (field: 'startsOn' | 'endsOn' | 'isOpenEnded', value: string | null): void => {
    if (value === null || asDate(draft.values[field]) !== null) return;
    const taken = propose(draft, { ...base, column: ours[field], value });
    if (taken !== null) draft.values[field] = taken;
  };
  const isDatedAlready = asDate(draft.values['endsOn']) !== null;
  put('startsOn', found.start);
  put('endsOn', found.end);
  put('isOpenEnded', found.isOpenEnded ? 'Ya' : null);
  const reads = found.start !== null || found.end !== null || found.isOpenEnded;
  if (reads || isDatedAlready) return;
  const typed = propose(draft, { ...base, column: ours.endsOn, value: null, isSure: false });
  if (typed !== null) draft.values['endsOn'] = typed;
}
