import type { Evidence, EvidenceValue } from '../domain/gap/result.ts';
import { documentName, labelName } from './document-names.ts';
import { formatDate, formatRupiah } from './format.ts';
import { joinWords } from './sentences.ts';

/** What stands in a sentence where a record leaves a fact out. */
const unknown = '(tidak diisi)';

const isRecord = (value: EvidenceValue | undefined): value is Evidence =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The facts of a result, each read as a sentence needs it. */
export class Facts {
  readonly #evidence: Evidence;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** Whether a fact is there and not empty. */
  has(key: string): boolean {
    const value = this.#evidence[key];
    return value !== undefined && value !== null && value !== '';
  }

  text(key: string): string {
    const value = this.#evidence[key];
    return typeof value === 'string' && value !== ''
      ? value
      : typeof value === 'number'
        ? String(value)
        : unknown;
  }

  number(key: string): number {
    const value = this.#evidence[key];
    return typeof value === 'number' ? value : 0;
  }

  flag(key: string): boolean {
    return this.#evidence[key] === true;
  }

  money(key: string): string {
    return formatRupiah(this.number(key));
  }

  date(key: string): string {
    const value = this.#evidence[key];
    return typeof value === 'string' ? formatDate(value) : unknown;
  }

  texts(key: string): readonly string[] {
    const value = this.#evidence[key];
    return Array.isArray(value)
      ? value.filter((item) => typeof item === 'string' || typeof item === 'number').map(String)
      : [];
  }

  list(key: string): string {
    return joinWords(this.texts(key));
  }

  /** Nested facts, such as the versions compared. */
  items(key: string): readonly Facts[] {
    const value = this.#evidence[key];
    return Array.isArray(value) ? value.filter(isRecord).map((item) => new Facts(item)) : [];
  }

  /** One nested fact. */
  item(key: string): Facts | null {
    const value = this.#evidence[key];
    return isRecord(value) ? new Facts(value) : null;
  }
}

/** A document version in words: `DPA 2026 Pergeseran 1 (10 April 2026)`. */
export const versionText = (version: Facts): string =>
  `${documentName(version.text('document'))} ${version.text('year')} ${labelName(version.text('label'))} (${version.date('effective')})`;

/** Document versions in words, parted by "dan". */
export const versionsText = (versions: readonly Facts[]): string => joinWords(versions.map(versionText));

/** Names of documents that may stand for each other, with their year: `RKPD atau Renja 2026`. */
export const documentsText = (documents: readonly string[], year: number): string =>
  `${joinWords(documents.map(documentName), 'atau')} ${year}`;
