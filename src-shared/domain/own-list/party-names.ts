import type { SuggestionReason } from './suggestion.ts';

/** The parties that one cell names. */
export interface PartyNames {
  readonly names: readonly string[];
  readonly isSure: boolean;
  readonly why: SuggestionReason;
  /** Whether an address stood behind a name and was taken off. */
  readonly hadAddress: boolean;
}

/** How the names of those begin with whom regions conclude agreements. */
const organisation =
  '(?:pemerintah|pemkab|pemkot|pemprov|pemda|kabupaten|kab\\.|kota |provinsi|prov\\.|pt\\b|cv\\b|ud\\b|perum\\b|perumda|perusda|pdam|bumd|bank\\b|universitas|univ\\.|politeknik|poltek|institut|sekolah tinggi|akademi|stie|stikes|yayasan|kementerian|badan\\b|balai\\b|loka\\b|dinas\\b|kejaksaan|kejari|kejati|kepolisian|polres|polda|kodim|korem|rumah sakit|rsud|rs\\b|rsu\\b|bpjs|koperasi|perkumpulan|perhimpunan|ikatan|komisi|otorita|pengadilan|kantor|lembaga|palang merah|pmi\\b|sma\\b|smk\\b|puskesmas|bagian\\b|sekretariat)';

const address = /[,;\n]?\s*(?:\(?\s*(?:jl\b|jln\b|jalan\b|alamat\b|d\/a\b)|kode pos\b).*$/isu;
const numbered = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•*·])\s+/iu;
const betweenOrganisations = new RegExp(
  `\\s*(?:,\\s*dan\\s|,|;|/|\\bdan\\b|\\bdengan\\b|&)\\s*(?=${organisation})`,
  'giu',
);
const startsWithOrganisation = new RegExp(`^${organisation}`, 'iu');

const tidy = (name: string): string =>
  name
    .replace(numbered, '')
    .replace(/^(?:antara|dengan)\s+/iu, '')
    .replace(/^[\s,;.:]+|[\s,;:]+$/gu, '')
    .replace(/\s+/gu, ' ');

const withoutAddress = (text: string): string => text.replace(address, '');

/** Parts of a single line: at semicolons, and at `dan`, a comma and the like where an organisation's name follows. */
function splitLine(line: string): readonly string[] {
  const parts = line.split(/\s*;\s*/u).filter((part) => part.trim() !== '');
  return parts.flatMap((part) =>
    startsWithOrganisation.test(tidy(part)) || /^antara\b/iu.test(part.trim())
      ? part.split(betweenOrganisations)
      : [part],
  );
}

/** Lines, where each is a party of its own: numbered ones, or ones that each begin an organisation's name. */
function splitLines(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .flatMap((line) => line.split(/\s+(?=\(?\d[.)]\s+\p{L})/u))
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const isList = lines.every((line) => numbered.test(line));
  return isList || lines.every((line) => startsWithOrganisation.test(tidy(line))) ? lines : null;
}

/**
 * The parties in a cell such as `Pemkab Paser dan PT Maju` or two numbered lines.
 *
 * Splits only where another organisation's name begins, so that `Balai Besar Obat dan Makanan` stays one.
 * Source: docs/spec/own-register.md, parties.
 */
export function readPartyNames(text: string): PartyNames {
  const lines = splitLines(text);
  const joined = text.replace(/\n/gu, ' ');
  const parts =
    lines ??
    splitLine(withoutAddress(text).trim() === '' ? joined : withoutAddress(text).replace(/\n/gu, ' '));
  const cut = parts.map((part) => withoutAddress(part));
  const hadAddress = address.test(text) && withoutAddress(text).trim() !== '';
  const names = cut.map(tidy).filter((name) => name !== '');
  if (names.length <= 1)
    return {
      names: names.length === 0 ? [tidy(joined)] : names,
      isSure: true,
      why: hadAddress ? 'address-apart' : 'written-so',
      hadAddress,
    };
  return {
    names,
    isSure: lines !== null || names.every((name) => startsWithOrganisation.test(name)),
    why: lines === null ? 'split-by-word' : 'split-by-line',
    hadAddress,
  };
}
