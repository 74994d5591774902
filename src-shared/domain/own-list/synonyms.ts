import { fold } from '../text-folding.ts';
import { columnOfField as ours, ownColumns } from './own-columns.ts';

/**
 * How officers head the columns of their lists, by our column; folded when compared, so case and `kerjasama` are one.
 *
 * Source: the official names of docs/spec/interfaces.md §1 and the layouts of registers in use.
 */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  [ours.code]: [
    'kode naskah',
    'kode register',
    'kode kerja sama',
    'no register',
    'nomor register',
    'id kerja sama',
  ],
  [ours.title]: [
    'judul kerja sama',
    'nama kerja sama',
    'tentang',
    'judul tentang',
    'judul atau tentang',
    'perihal',
    'hal',
    'judul naskah',
    'nama naskah',
    'judul perjanjian',
    'judul mou',
    'judul pks',
    'judul kegiatan',
    'uraian kerja sama',
    'materi kerja sama',
    'nama perjanjian',
  ],
  [ours.number]: [
    'nomor naskah',
    'no naskah',
    'nomor perjanjian',
    'no perjanjian',
    'nomor mou',
    'no mou',
    'nomor pks',
    'no pks',
    'nomor mou pks',
    'no mou pks',
    'nomor kerja sama',
    'no kerja sama',
    'nomor dokumen',
    'no dokumen',
    'nomor surat',
    'nomor kesepakatan',
    'nomor pihak',
    'nomor pihak kesatu',
    'nomor pihak pertama',
    'nomor pihak kedua',
    'nomor pihak i',
    'nomor pihak ii',
  ],
  [ours.signedOn]: [
    'tanggal',
    'tgl',
    'tanggal ttd',
    'tgl ttd',
    'tanggal penandatanganan',
    'tgl penandatanganan',
    'tanggal ditandatangani',
    'tanggal naskah',
    'tanggal mou',
    'tgl mou',
    'tanggal pks',
    'tgl pks',
    'tanggal perjanjian',
    'tanggal kesepakatan',
    'waktu penandatanganan',
  ],
  [ours.startsOn]: [
    'mulai',
    'tgl mulai',
    'tmt',
    'mulai berlaku',
    'berlaku mulai',
    'tanggal berlaku',
    'tanggal awal',
    'awal',
    'jangka waktu mulai',
    'jangka waktu awal',
    'masa berlaku mulai',
    'masa berlaku awal',
  ],
  [ours.endsOn]: [
    'berakhir',
    'tgl berakhir',
    'tanggal selesai',
    'selesai',
    'berlaku sampai',
    'sampai',
    'sampai dengan',
    's d',
    'jatuh tempo',
    'tanggal akhir',
    'akhir',
    'jangka waktu berakhir',
    'jangka waktu akhir',
    'jangka waktu selesai',
    'masa berlaku berakhir',
    'masa berlaku akhir',
    'masa berlaku sampai',
    'tanggal kedaluwarsa',
  ],
  [ours.durationText]: [
    'jangka waktu',
    'masa berlaku',
    'durasi',
    'durasi hari',
    'lama kerja sama',
    'lama',
    'periode',
    'periode kerja sama',
    'waktu pelaksanaan',
    'masa kerja sama',
    'jangka waktu mulai berakhir',
  ],
  [ours.name]: [
    'mitra',
    'mitra kerja sama',
    'mitra alamat',
    'mitra dan alamat',
    'nama mitra',
    'para pihak',
    'pihak',
    'pihak kesatu',
    'pihak pertama',
    'pihak kedua',
    'pihak ketiga',
    'pihak i',
    'pihak ii',
    'pihak iii',
    'pihak 1',
    'pihak 2',
    'pihak 3',
    'pihak yang bekerja sama',
    'instansi mitra',
    'instansi',
    'lembaga mitra',
    'daerah mitra',
    'partner',
    'rekanan',
  ],
  [ours.partyType]: ['jenis mitra', 'kategori mitra'],
  [ours.opdName]: [
    'opd',
    'skpd',
    'pd',
    'perangkat daerah',
    'pd pelaksana',
    'opd pelaksana',
    'opd pengampu',
    'opd terkait',
    'opd pemrakarsa',
    'opd pengusul',
    'perangkat daerah pelaksana',
    'perangkat daerah pengampu',
    'dinas',
    'dinas badan',
    'unit kerja',
    'leading sector',
    'leading sektor',
    'pemrakarsa',
    'pengusul',
    'pelaksana',
    'instansi pelaksana',
  ],
  [ours.opdCode]: ['kode opd', 'kode skpd', 'kode perangkat daerah'],
  [ours.fieldCode]: [
    'urusan',
    'bidang',
    'bidang urusan',
    'urusan bidang',
    'urusan pemerintahan',
    'bidang kerja sama',
    'sektor',
  ],
  [ours.form]: [
    'bentuk',
    'bentuk dokumen',
    'jenis naskah',
    'jenis dokumen',
    'jenis perjanjian',
    'bentuk kerja sama',
    'mou pks',
    'tipe dokumen',
  ],
  [ours.kind]: [
    'jenis',
    'jenis kerja sama',
    'jenis kerja sama daerah',
    'kategori',
    'kategori kerja sama',
    'klasifikasi',
  ],
  [ours.status]: ['keadaan', 'status kerja sama', 'status naskah', 'status pks', 'status dokumen'],
  [ours.note]: ['ket', 'keterangan', 'catatan tambahan', 'keterangan lain'],
  'Pembiayaan (Teks)': [
    'pembiayaan',
    'biaya',
    'pendanaan',
    'sumber dana',
    'sumber pembiayaan',
    'sumber anggaran',
    'sumber biaya',
    'anggaran',
    'beban biaya',
  ],
  'Ruang Lingkup': ['lingkup', 'ruang lingkup kerja sama', 'lingkup kerja sama'],
  'Maksud dan Tujuan': ['maksud tujuan', 'tujuan', 'tujuan kerja sama'],
  Objek: ['obyek', 'objek kerja sama', 'obyek kerja sama', 'objek ruang lingkup'],
  Lokasi: ['lokasi kerja sama', 'lokasi kegiatan', 'tempat pelaksanaan'],
  'Tempat Penandatanganan': ['tempat ttd', 'tempat tanda tangan'],
  'Penanda Tangan': [
    'penandatangan',
    'penandatanganan oleh',
    'yang menandatangani',
    'pejabat penandatangan',
    'ditandatangani oleh',
  ],
  'Nama Pejabat': ['pejabat', 'pejabat mitra', 'nama pejabat mitra'],
  Pindaian: ['berkas', 'file', 'link', 'tautan', 'link dokumen', 'scan', 'softcopy'],
  'Lokasi Arsip': ['arsip', 'tempat simpan', 'tempat arsip'],
  Manfaat: ['manfaat kerja sama'],
  'Nomor Persetujuan DPRD': ['persetujuan dprd', 'no persetujuan dprd'],
};

const byPhrase = new Map<string, string>([
  ...[...ownColumns.keys()].map((column) => [fold(column), column] as const),
  ...Object.entries(synonyms).flatMap(([column, phrases]) =>
    phrases.map((phrase) => [fold(phrase), column] as const),
  ),
]);
/** The longest phrases first, so that `tanggal mulai` counts before `tanggal`. */
const phrases = [...byPhrase.keys()]
  .filter((phrase) => phrase.length >= 4)
  .toSorted((a, b) => b.length - a.length);

const counters: ReadonlySet<string> = new Set(['no', 'nomor', 'no urut', 'nomor urut', 'urut', 'nr']);

/** Words that a heading may carry without meaning anything else. */
const filler =
  /\b(?:kerja sama|daerah|naskah|dokumen|perjanjian|ksd|mou|pks|nota kesepahaman|dd|mm|yyyy|rp)\b/gu;

/** What a heading names: our columns, whether it says so in full, and whether it says two things at once. */
export interface HeadingMeaning {
  readonly columns: readonly string[];
  readonly isExact: boolean;
  readonly isAmbiguous: boolean;
}

const nothing: HeadingMeaning = { columns: [], isExact: false, isAmbiguous: false };

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function byPart(folded: string): HeadingMeaning {
  const padded = ` ${folded} `;
  const found = phrases.filter((phrase) => padded.includes(` ${phrase} `));
  const [longest] = found;
  if (longest === undefined) return nothing;
  const best = [
    ...new Set(found.filter(({ length }) => length === longest.length).map((one) => byPhrase.get(one) ?? '')),
  ];
  return best.length > 1
    ? { columns: best, isExact: false, isAmbiguous: true }
    : { columns: best, isExact: false, isAmbiguous: false };
}

/** Which of our columns a heading of an office's own list names. */
export function meaningOf(heading: string): HeadingMeaning {
  const folded = fold(heading);
  const exact = byPhrase.get(folded);
  if (exact !== undefined) return { columns: [exact], isExact: true, isAmbiguous: false };
  const isOther = /\b(?:dprd|kuasa|studi|sk|surat)\b/u.test(folded);
  if (!isOther && /\b(?:no|nomor)\b/u.test(folded) && /\b(?:tgl|tanggal)\b/u.test(folded))
    return { columns: [ours.number, ours.signedOn], isExact: true, isAmbiguous: false };
  const bare = squeeze(folded.replace(filler, ' '));
  const stripped = bare === '' || bare === folded || counters.has(bare) ? undefined : byPhrase.get(bare);
  if (stripped !== undefined) return { columns: [stripped], isExact: false, isAmbiguous: false };
  return byPart(folded);
}

/** Whether a heading stands over the running number of the rows. */
export const isCounterHeading = (heading: string): boolean => counters.has(fold(heading));
