import { bidangUrusan } from '../../data/fields.ts';
import { agreementFields } from '../register/agreement-fields.ts';
import type { FieldSpec } from '../register/field.ts';
import { isCodeType } from '../register/field-shapes.ts';
import { readField } from '../register/read-field.ts';
import { toStoredValue } from '../register/value-text.ts';
import { fold } from '../text-folding.ts';
import { cellsFor, keepRaw, propose, textWithoutMarkup } from './entry-draft.ts';
import type { EntryDraft, OpdName, OwnCell } from './entry-draft.ts';
import { columnOfField as ours } from './own-columns.ts';
import { fromCapitals, withTwoWords } from './tidy-title.ts';

/** The title as written; another spelling is only proposed. */
export function readTitle(draft: EntryDraft): void {
  const [own] = cellsFor(draft, ours.title);
  if (own === undefined) return;
  const title = textWithoutMarkup(draft, own, ours.title).replace(/\n/gu, ' ');
  const lower = fromCapitals(title);
  const tidy = withTwoWords(lower ?? title) ?? lower;
  const spelled =
    tidy === null
      ? null
      : propose(draft, {
          heading: own.heading,
          raw: own.raw,
          column: ours.title,
          value: tidy,
          topic: 'spelling',
          isSure: false,
          why: lower === null ? 'two-words' : 'capitals',
        });
  if (spelled !== null) keepRaw(draft, own);
  draft.values['title'] = spelled ?? title;
}

/** The code that the list's own word has in the mapping or in the words that we know; undefined where it has none. */
function codeOfWord(draft: EntryDraft, spec: FieldSpec, own: OwnCell): string | undefined {
  const given = Object.entries(draft.reading.mapping.values[spec.column] ?? {}).find(
    ([word]) => fold(word) === fold(own.text),
  );
  if (given !== undefined) return given[1];
  const cell = typeof own.cell === 'number' ? own.cell : own.text;
  const reading = readField(spec, cell, draft.reading.words);
  return reading.ok && reading.value !== null ? String(reading.value) : undefined;
}

function readListed(draft: EntryDraft, field: string, spec: FieldSpec): void {
  const [own] = cellsFor(draft, spec.column);
  if (own === undefined) return;
  const code = codeOfWord(draft, spec, own);
  if (code !== undefined) {
    draft.values[field] = code === '' ? null : code;
    if (code === '') keepRaw(draft, own);
    return;
  }
  keepRaw(draft, own);
  const typed = propose(draft, {
    heading: own.heading,
    raw: own.raw,
    column: spec.column,
    value: null,
    topic: 'value',
    isSure: false,
    why: isCodeType(spec.type) ? 'not-readable' : 'not-in-list',
  });
  if (typed !== null) draft.values[field] = typed;
}

/** The code of a perangkat daerah that the list only names; known from the register. */
export function readOffice(draft: EntryDraft): void {
  const [own] = cellsFor(draft, ours.opdName);
  if (own === undefined) return;
  draft.values['opdName'] = textWithoutMarkup(draft, own, ours.opdName).replace(/\n/gu, '; ');
  if ((draft.values['opdCode'] ?? null) !== null) return;
  const code = findOpd(draft.reading.opds, own.text);
  if (code === null) return;
  const taken = propose(draft, {
    heading: own.heading,
    raw: own.raw,
    column: ours.opdCode,
    value: code,
    topic: 'office',
    isSure: true,
    why: 'known-name',
  });
  if (taken !== null) draft.values['opdCode'] = taken;
}

function findOpd(opds: readonly OpdName[], text: string): string | null {
  const sought = fold(text);
  const found = opds.filter(
    ({ name, abbreviation }) =>
      (name !== null && fold(name) === sought) || (abbreviation !== null && fold(abbreviation) === sought),
  );
  const codes = new Set(found.map(({ code }) => code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** The bidang urusan by code or by its name; a name that we do not know goes to Sub Urusan. */
function readFieldCode(draft: EntryDraft): void {
  const [own] = cellsFor(draft, ours.fieldCode);
  if (own === undefined) return;
  const cell = typeof own.cell === 'number' ? own.cell : own.text;
  const reading = readField(agreementFields.fieldCode, cell, draft.reading.words);
  if (reading.ok) {
    draft.values['fieldCode'] = reading.value;
    return;
  }
  const sought = fold(own.text);
  const exact = bidangUrusan.find(({ name }) => fold(name) === sought);
  const near = bidangUrusan.filter(({ name }) => fold(name).includes(sought) || sought.includes(fold(name)));
  const found = exact ?? (near.length === 1 ? near[0] : undefined);
  draft.values['subField'] ??= own.text;
  const taken = propose(draft, {
    heading: own.heading,
    raw: own.raw,
    column: ours.fieldCode,
    value: found?.code ?? null,
    topic: 'value',
    isSure: exact !== undefined,
    why: found === undefined ? 'not-readable' : 'known-name',
  });
  if (taken !== null) draft.values['fieldCode'] = taken;
}

/** Columns with a reading of their own. */
const readElsewhere: ReadonlySet<string> = new Set([
  'code',
  'title',
  'number',
  'signedOn',
  'durationText',
  'opdName',
  'fieldCode',
  'note',
]);

function readPlain(draft: EntryDraft, field: string, spec: FieldSpec): void {
  const cells = cellsFor(draft, spec.column);
  if (cells.length === 0) return;
  const texts = cells.map((own) => textWithoutMarkup(draft, own, spec.column));
  draft.values[field] = toStoredValue(spec, texts.join('\n'));
}

/** Every column of ours without a reading of its own: texts as written, lists by their words, codes by their shape. */
export function readOtherColumns(draft: EntryDraft): void {
  for (const [field, spec] of Object.entries(agreementFields) as readonly (readonly [string, FieldSpec])[]) {
    if (readElsewhere.has(field) || spec.type === 'date') continue;
    const isListed = spec.type === 'choice' || spec.type === 'choices' || isCodeType(spec.type);
    if (isListed || field === 'rpjmdPrograms') readListed(draft, field, spec);
    else readPlain(draft, field, spec);
  }
  readFieldCode(draft);
}
