import { isOwnParty } from '../agreement/ownership.ts';
import { endOf, startOf, type Term } from '../agreement/term.ts';
import type { CivilDate } from '../dates.ts';
import type { Agreement, BudgetLink, Obligation, Party, RecordOf } from '../register/kinds.ts';
import { toOpdKey } from '../codes.ts';
import { compareText } from '../text-order.ts';
import { similarityText, toFingerprint, type Fingerprint } from './fingerprint.ts';
import { once } from '../once.ts';
import { readLink, type ChainLink, type ObligationFile } from './obligation-file.ts';

/** One agreement with everything that its rules read, as one would take its file from the shelf. */
export interface AgreementFile {
  readonly agreement: Agreement;
  readonly id: string;
  /** The Kode; an empty text where a record has none. */
  readonly code: string;
  /** From when to when, addenda and the actual end included. */
  readonly term: Term;
  readonly parties: readonly Party[];
  /** Rows of all parties and years, those under its addenda too; by year, No and id. */
  readonly obligations: readonly ObligationFile[];
  readonly progress: readonly RecordOf<'progress'>[];
  readonly followUps: readonly RecordOf<'followUp'>[];
  /** What it is compared with others by; worked out when first asked for. */
  readonly fingerprint: () => Fingerprint;
}

/** The rows that stand on one agreement, gathered from it and its addenda. */
export interface FileRows {
  readonly agreement: Agreement;
  readonly addenda: readonly Agreement[];
  readonly parties: readonly Party[];
  readonly obligations: readonly Obligation[];
  readonly links: readonly BudgetLink[];
  readonly progress: readonly RecordOf<'progress'>[];
  readonly followUps: readonly RecordOf<'followUp'>[];
}

/** What every file of an evaluation is read with. */
export interface FileReading {
  readonly region: string;
  readonly asOf: CivilDate;
  readonly facilitation: readonly string[];
}

const rowKey = (row: { readonly year: number | null }, no: number | null): string => `${row.year}/${no}`;

/**
 * The links of an obligation: those recorded under the same agreement row, else those of the same year and No.
 *
 * A parent and its addendum may both have a row 2026/1; each then keeps the links written beside it.
 */
function createLinkFinder(obligations: readonly Obligation[], links: readonly BudgetLink[]) {
  const exact = new Set(obligations.map((row) => `${row.agreementId} ${rowKey(row, row.no)}`));
  return (obligation: Obligation): readonly BudgetLink[] =>
    links.filter(
      (link) =>
        rowKey(link, link.obligationNo) === rowKey(obligation, obligation.no) &&
        (link.agreementId === obligation.agreementId ||
          !exact.has(`${link.agreementId} ${rowKey(link, link.obligationNo)}`)),
    );
}

const compareLinks = (a: ChainLink, b: ChainLink): number =>
  compareText(a.code, b.code) ||
  compareText(a.link.opdCode ?? '', b.link.opdCode ?? '') ||
  compareText(a.link.accountCode ?? '', b.link.accountCode ?? '') ||
  compareText(a.link.id, b.link.id);

const compareEntries = (a: ObligationFile, b: ObligationFile): number =>
  a.year - b.year ||
  (a.obligation.no ?? 0) - (b.obligation.no ?? 0) ||
  compareText(a.obligation.id, b.obligation.id);

/** Gathers an agreement's file from its rows. */
export function buildAgreementFile(rows: FileRows, reading: FileReading): AgreementFile {
  const { agreement, addenda } = rows;
  const linksOf = createLinkFinder(rows.obligations, rows.links);
  const toEntry = (obligation: Obligation): ObligationFile => {
    const opdCode = obligation.opdCode ?? agreement.opdCode;
    const { amountRupiah } = obligation;
    const found = linksOf(obligation);
    const links = found
      .map((link) => readLink(link, { opdCode, amountRupiah, facilitation: reading.facilitation }))
      .filter((link) => link !== null)
      .sort(compareLinks);
    return {
      obligation,
      year: obligation.year ?? 0,
      isOwn: isOwnParty(obligation.party, reading.region),
      opdCode,
      scope: opdCode === null ? null : toOpdKey(opdCode),
      links,
      implementing: links.filter((link) => !link.isFacilitation),
      accountCodes: found.map((link) => link.accountCode).filter((code) => code !== null),
    };
  };
  return {
    agreement,
    id: agreement.id,
    code: agreement.code ?? '',
    term: { start: startOf(agreement), end: endOf(agreement, addenda, reading.asOf) },
    parties: rows.parties,
    obligations: rows.obligations.map(toEntry).sort(compareEntries),
    progress: rows.progress,
    followUps: rows.followUps,
    fingerprint: once(() => toFingerprint(similarityText(agreement, rows.parties, reading.region))),
  };
}
