import { regions } from '../../data/regions.ts';
import { fold } from '../text-folding.ts';

/** What a party's name tells about it; null where it tells nothing. */
export interface PartyKind {
  readonly partyType: string | null;
  readonly regionCode: string | null;
}

/** How people of Kalimantan Timur call their regions. Source: docs/spec/own-register.md, parties. */
const shortNames: Readonly<Record<string, string>> = {
  kukar: '64.02',
  kubar: '64.07',
  kutim: '64.08',
  ppu: '64.09',
  mahulu: '64.11',
  kaltim: '64',
  kaltara: '65',
  kalsel: '63',
  kalteng: '62',
  kalbar: '61',
};

const byName = new Map(regions.map(({ code, name }) => [fold(name), code] as const));
const government = /^(?:pemerintah |pemda |pem(?:kab|kot|prov) )/u;

/** `pemkab kubar`, `pemerintah kabupaten kutai barat`, `kab kutai barat` → the region's code. */
function findRegionCode(folded: string): string | null {
  const isNamed = government.test(folded) || /^(?:kabupaten|kab|kota|provinsi|prov) /u.test(folded);
  const plain = folded
    .replace(/^(?:pemerintah|pemda) (?:daerah )?/u, '')
    .replace(/^pemkab /u, 'kabupaten ')
    .replace(/^pemkot /u, 'kota ')
    .replace(/^pemprov /u, 'provinsi ')
    .replace(/^kab /u, 'kabupaten ')
    .replace(/^prov /u, 'provinsi ');
  const bare = plain.replace(/^(?:kabupaten|kota|provinsi) /u, '');
  if (shortNames[bare] !== undefined && (isNamed || folded === bare)) return shortNames[bare];
  if (!isNamed) return null;
  return byName.get(plain) ?? (plain.startsWith('provinsi ') ? (byName.get(bare) ?? null) : null);
}

/** Types by how a folded name begins or what it contains, the more particular ones first. */
const keywords: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:universitas|univ|politeknik|poltek|institut|sekolah tinggi|akademi|stie|stikes|stmik|iain|uin)\b/u,
    'PERGURUAN_TINGGI',
  ],
  [
    /^(?:pt|cv|ud|perum|perumda|perusda|pdam|bank|koperasi|bumd|bumn|firma)\b|\b(?:tbk|persero)$|^bpd\b/u,
    'BADAN_USAHA',
  ],
  [/^(?:pemerintah|pemkab|pemkot|pemprov|pemda|kabupaten|kab|kota|provinsi|prov)\b/u, 'PEMDA'],
  [
    /^(?:kementerian|kejaksaan|kejari|kejati|kepolisian|polres|polda|kodim|korem|pengadilan|badan pengawas|balai|loka|bpjs|bps|bpn|bnn|bpk|bpkp|otorita|komisi|kanwil|kantor wilayah|badan pusat|badan nasional|lapas|rutan|tni|lanal|lanud)\b/u,
    'KEMENTERIAN_LEMBAGA',
  ],
  [/^(?:yayasan|perkumpulan|perhimpunan|ikatan|persatuan|lsm|palang merah|pmi|lembaga swadaya)\b/u, 'ORMAS'],
];

/** The kind of party and, for a government, its region, as far as its name tells. */
export function readPartyKind(name: string): PartyKind {
  const folded = fold(name);
  const regionCode = findRegionCode(folded);
  if (regionCode !== null) return { partyType: 'PEMDA', regionCode };
  const found = keywords.find(([pattern]) => pattern.test(folded));
  return { partyType: found?.[1] ?? null, regionCode: null };
}
