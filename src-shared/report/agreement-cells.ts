import { isOwnParty } from '../domain/agreement/ownership.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { regionName } from '../domain/office/official-names.ts';
import type { Party } from '../domain/register/kinds.ts';
import type { CooperationKind } from '../domain/register/lists.ts';
import { formatDate } from '../text/format.ts';
import { labels } from '../text/labels.ts';
import { daftarWords as words } from '../text/reports.ts';
import { opdName, type ReportInput } from './report-input.ts';

/** The lines of a cell, empty ones left out. */
export const cellLines = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n');

/** Lines that are numbered where there are several. */
export const numbered = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : parts.map((part, index) => `${index + 1}. ${part}`).join('\n');

/** The kind without what the abbreviation stands for: columns are narrow, and their readers know. */
export const kindName = (kind: CooperationKind | null): string =>
  kind === null ? '' : labels.cooperationKinds[kind].replace(/ \(.*\)$/, '');

/** The form of an agreement, in words. */
export const formName = ({ agreement }: AgreementFile): string =>
  agreement.form === null ? '' : labels.agreementForms[agreement.form];

/** Title and Kode. */
export const titleOf = ({ agreement, code }: AgreementFile): string => cellLines([agreement.title, code]);

const inOrder = ({ parties }: AgreementFile): readonly Party[] =>
  parties.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));

/** The name of a party: as the agreement writes it, else its region's. */
export const partyName = ({ name, regionCode }: Party): string =>
  name ?? (regionCode === null ? '' : regionName(regionCode));

/** Every party with its number in the text. */
export const partiesOf = (file: AgreementFile): string =>
  inOrder(file)
    .map((party, index) => `${index + 1}. ${partyName(party)}`)
    .join('\n');

/** The parties other than the office itself. */
export const partnersOf = (file: AgreementFile, region: string): readonly Party[] =>
  inOrder(file).filter((party) => !isOwnParty(party.regionCode, region));

/** The names of the partners, one to a line. */
export const partnerNames = (file: AgreementFile, region: string): string =>
  cellLines(partnersOf(file, region).map(partyName));

/** One number per party on the same text, then the signing day. */
export function numbersOf(file: AgreementFile): string {
  const given = inOrder(file)
    .map((party) => party.documentNumber)
    .filter((number) => number !== null);
  const numbers = [...new Set([file.agreement.number, ...given].filter((number) => number !== null))];
  const { signedOn } = file.agreement;
  return cellLines([...numbers, signedOn === null ? words.unsigned : words.signed(formatDate(signedOn))]);
}

/** The last day as addenda have moved it, in words. */
export function endText(file: AgreementFile): string {
  if (file.term.end !== null) return formatDate(file.term.end);
  return file.agreement.isOpenEnded === 'Ya' ? words.openEnded : words.noDate;
}

/** From when to when, and the written term where no day ends it. */
export function termOf(file: AgreementFile): string {
  const { start, end } = file.term;
  return cellLines([
    `${start === null ? words.noDate : formatDate(start)} ${words.until} ${endText(file)}`,
    end === null ? file.agreement.durationText : null,
  ]);
}

/** The perangkat daerah that leads an agreement. */
export const leadOf = (input: ReportInput, { agreement }: AgreementFile): string =>
  opdName(input, agreement.opdCode, agreement.opdName);

const kindOrder = Object.keys(labels.cooperationKinds);
const kindRank = ({ agreement: { kind } }: AgreementFile): number =>
  kind === null ? kindOrder.length : kindOrder.indexOf(kind);

/** Agreements by kind in the order of the regulation, those without one last; otherwise as they come. */
export const byKind = (files: readonly AgreementFile[]): readonly AgreementFile[] =>
  files.toSorted((a, b) => kindRank(a) - kindRank(b));

/** How many agreements there are of each kind, in words, one line each. */
export function kindLines(files: readonly AgreementFile[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of byKind(files)) {
    const name = kindName(file.agreement.kind) || words.noKind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name}: ${count}`);
}
