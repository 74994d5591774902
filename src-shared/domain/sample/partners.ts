import { defaultBorders } from '../../data/defaults.ts';
import { findRegion, regions, type Region } from '../../data/regions.ts';
import { regionalHead } from '../office/official-names.ts';
import type { ValuesOf } from '../register/kinds.ts';

/** The other side of an agreement. */
export interface Partner {
  readonly type: ValuesOf<'party'>['partyType'];
  readonly regionCode: string | null;
  readonly name: string;
  /** The position of who signs for it. */
  readonly position: string;
}

export type PartnerGroup =
  'neighbour' | 'far' | 'company' | 'university' | 'community' | 'central' | 'abroad';

const other = (type: Partner['type'], names: readonly string[], position: string): readonly Partner[] =>
  names.map((name) => ({ type, regionCode: null, name, position }));

/** Invented bodies; only the state's own institutions carry their official names. */
const bodies = {
  company: other(
    'BADAN_USAHA',
    [
      'PT Arunika Daya Telematika',
      'PT Wanadipura Resik Lestari',
      'Perumda Tirta Halindra',
      'PT Cendrawangsa Parkirindo',
      'PT Sukmabuana Logistik Sungai',
      'Koperasi Produsen Rimbawarsa Makmur',
      'PT Danureja Media Nusa',
    ],
    'Direktur Utama',
  ),
  university: other(
    'PERGURUAN_TINGGI',
    [
      'Universitas Belantika Nusantara',
      'Politeknik Kesehatan Widarsanta',
      'Institut Teknologi Tarumajaya',
      'Sekolah Tinggi Pertanian Langgarwangi',
    ],
    'Rektor',
  ),
  community: other(
    'ORMAS',
    [
      'Yayasan Sahabat Hulu Lestari',
      'Perkumpulan Literasi Riam Jernih',
      'Yayasan Bina Sehat Halindra',
      'Lembaga Pendamping Kampung Nirbaya',
    ],
    'Ketua',
  ),
  central: other(
    'KEMENTERIAN_LEMBAGA',
    [
      'Kejaksaan Negeri',
      'Balai Besar Pengawas Obat dan Makanan',
      'Badan Pusat Statistik',
      'Kantor Pertanahan',
      'Balai Wilayah Sungai',
      'BPJS Kesehatan Cabang',
    ],
    'Kepala',
  ),
  abroad: [
    ...other('PEMDA_LN', ['Pemerintah Distrik Kanowala'], 'Pegawai Distrik'),
    ...other('LEMBAGA_LN', ['Tropical Forest Fund Nordvik'], 'Direktur Program'),
  ],
} as const;

const toPartner = (region: Region): Partner => ({
  type: 'PEMDA',
  regionCode: region.code,
  name: `Pemerintah ${region.name}`,
  position: regionalHead(region.code),
});

/** The regions that border on a region; where the program knows none, others of the same province. */
export function neighboursOf(code: string): readonly Region[] {
  const known = defaultBorders
    .filter((border) => border.regionCode === code)
    .flatMap((border) => findRegion(border.neighbourCode ?? '') ?? []);
  if (known.length > 1) return known;
  const nearby = regions.filter(
    (region) => region.code.startsWith(`${code.slice(0, 2)}.`) && region.code !== code,
  );
  return [...known, ...nearby.slice(0, 5 - known.length)];
}

/** The neighbours that have agreements: of three or more the last is left without one, as the rules should notice. */
const joined = (all: readonly Region[]): readonly Region[] => (all.length > 2 ? all.slice(0, -1) : all);

/** The partners of a group, at least one, in a fixed order. */
export function partnersOf(group: PartnerGroup, regionCode: string): readonly Partner[] {
  if (group === 'neighbour') return joined(neighboursOf(regionCode)).map(toPartner);
  if (group !== 'far') return bodies[group];
  const near = new Set(neighboursOf(regionCode).map((region) => region.code));
  return regions
    .filter((region) => ['35.78', '73.16', '33.74', '64.71', '64.74'].includes(region.code))
    .filter((region) => region.code !== regionCode && !near.has(region.code))
    .map(toPartner);
}

/** A partner of a group by position, counted round and round. */
export function partnerOf(group: PartnerGroup, regionCode: string, index: number): Partner {
  const all = partnersOf(group, regionCode);
  const found = all[index % all.length];
  if (found === undefined) throw new Error(`no partner of group ${group} for ${regionCode}`);
  return found;
}
