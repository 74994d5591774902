import type { Random } from '../../../src-shared/domain/sample/random.ts';

/**
 * How people in offices rewrite an official name. The list is the measurement's own: the scorer never reads it.
 *
 * Words whose replacement has no letter in common with them are lost to any comparison of words, and meant to be.
 */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  pengelolaan: ['Penatalaksanaan', 'Pengurusan', 'Manajemen'],
  pemeliharaan: ['Perawatan', 'Preservasi'],
  pembangunan: ['Pembuatan', 'Konstruksi', 'Pendirian'],
  peningkatan: ['Penguatan', 'Perbaikan', 'Pembenahan'],
  penyediaan: ['Pengadaan', 'Pemenuhan', 'Pembelian'],
  pelatihan: ['Kursus', 'Pembekalan', 'Diklat'],
  pembinaan: ['Pendampingan', 'Bimbingan'],
  pengembangan: ['Penumbuhan', 'Perluasan'],
  pelayanan: ['Layanan', 'Jasa'],
  rehabilitasi: ['Perbaikan', 'Pemulihan', 'Renovasi'],
  penyelenggaraan: ['Pelaksanaan', 'Kegiatan'],
  pelaksanaan: ['Penyelenggaraan', 'Kegiatan'],
  fasilitasi: ['Dukungan', 'Bantuan', 'Pendampingan'],
  penanganan: ['Pengurusan', 'Penanggulangan'],
  koordinasi: ['Rapat bersama', 'Penyelarasan'],
  sosialisasi: ['Penyuluhan', 'Penyebarluasan'],
  pemberdayaan: ['Penguatan', 'Pendampingan'],
  pengawasan: ['Monitoring', 'Kontrol'],
  pemantauan: ['Monitoring', 'Pengamatan'],
  penyusunan: ['Pembuatan', 'Perumusan'],
  penduduk: ['Warga', 'Masyarakat'],
  masyarakat: ['Warga', 'Penduduk'],
  siswa: ['Murid', 'Pelajar'],
  sekolah: ['Satuan pendidikan', 'Sekolahan'],
  guru: ['Pengajar'],
  kampung: ['Desa'],
  sampah: ['Sampah', 'Limbah rumah tangga'],
  pengangkutan: ['Angkutan', 'Pembuangan'],
  nelayan: ['Pencari ikan', 'Nelayan'],
  bencana: ['Musibah', 'Bencana alam'],
  usaha: ['Bisnis', 'Usaha'],
  mikro: ['Kecil'],
  kapasitas: ['Kemampuan', 'Keterampilan'],
  kualitas: ['Mutu'],
  informasi: ['Data', 'Info'],
  pencegahan: ['Antisipasi'],
  ibu: ['Bumil', 'Ibu'],
  elektronik: ['Digital', 'Daring'],
  sarana: ['Fasilitas', 'Peralatan'],
  pangan: ['Bahan makanan', 'Pangan'],
  harga: ['Harga jual'],
  pariwisata: ['Wisata'],
  promosi: ['Pengenalan', 'Pameran'],
  data: ['Basis data', 'Data'],
};

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/Sumber Daya Manusia/i, 'SDM'],
  [/Kabupaten\/Kota/i, 'Kab.'],
  [/Rumah Sakit/i, 'RS'],
  [/Teknologi Informasi/i, 'TI'],
  [/Sarana dan Prasarana|Sarana, Prasarana/i, 'sarpras'],
  [/Usaha Mikro/i, 'UMKM'],
  [/Kerja Sama/i, 'kerjasama'],
  [/Rumah Tidak Layak Huni/i, 'RTLH'],
  [/Pemerintah Kabupaten/i, 'Pemkab'],
  [/Pemantauan dan Evaluasi/i, 'Monev'],
  [/Bimbingan Teknis/i, 'Bimtek'],
];

const places = [
  'Long Anyar',
  'Muara Tebu',
  'Batu Kelawit',
  'Tanjung Rimba',
  'Sungai Merah',
  'Laham Ulu',
  'Penyinggahan Baru',
];
const placeForms: readonly ((place: string) => string)[] = [
  (place) => `di Kampung ${place}`,
  (place) => `Kec. ${place}`,
  (place) => `wilayah ${place} dan sekitarnya`,
  (place) => `untuk masyarakat ${place}`,
  (place) => `pada perbatasan ${place}`,
];
const before = [
  'Kegiatan',
  'Dukungan',
  'Pelaksanaan kerja sama',
  'Kewajiban Pihak Kesatu:',
  'Pembiayaan',
  'Program bersama',
];
const after = [
  'tahun anggaran berjalan',
  'bersama mitra',
  'sesuai rencana kerja',
  'secara bertahap',
  'dalam rangka kerja sama daerah',
  'oleh dinas terkait',
];

const small = new Set([
  'dan',
  'di',
  'bagi',
  'untuk',
  'yang',
  'melalui',
  'dalam',
  'dengan',
  'pada',
  'berupa',
  'serta',
  'tingkat',
  'lainnya',
  'kabupaten/kota',
]);
const bare = (word: string): string => word.toLowerCase().replace(/[^a-z/]/g, '');
const chance = (random: Random, percent: number): boolean => random.between(1, 100) <= percent;

/** A slip of the fingers somewhere inside a word. */
function slip(random: Random, word: string): string {
  const at = random.between(1, word.length - 3);
  const kinds = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    () => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    () => `${word.slice(0, at)}${random.pick(['a', 'e', 'i', 'n', 'r', 's'])}${word.slice(at + 1)}`,
  ];
  return random.pick(kinds)();
}

const verbForms: readonly (readonly [RegExp, string])[] = [
  [/^penge(l\w+)an$/i, 'menge$1'],
  [/^peng(\w+)an$/i, 'meng$1kan'],
  [/^pem(\w+)an$/i, 'mem$1'],
  [/^peny(\w+)an$/i, 'meny$1kan'],
  [/^pen(\w+)an$/i, 'men$1kan'],
  [/^pe(l\w+)an$/i, 'me$1i'],
  [/^ke(\w+)an$/i, '$1'],
];

/** Another form of the same word: `Pengembangan` as `mengembangkan`, `Kesehatan` as `sehat`. */
function inflect(word: string): string {
  const found = verbForms.find(([shape]) => shape.test(word));
  return found === undefined ? word : word.replace(found[0], found[1]);
}

function alterWord(random: Random, word: string): readonly string[] {
  const key = bare(word);
  if (small.has(key)) return chance(random, 40) ? [] : [word];
  if (chance(random, 12)) return [];
  const others = synonyms[key];
  if (others !== undefined && chance(random, 40)) return [random.pick(others)];
  if (key.length > 6 && chance(random, 25)) return [inflect(word.replace(/[(),]/g, ''))];
  if (key.length > 5 && chance(random, 12)) return [slip(random, word.replace(/[(),]/g, ''))];
  if (key.length > 7 && chance(random, 6)) return [`${word.slice(0, random.between(4, 5))}.`];
  return [word];
}

function reorder(random: Random, words: readonly string[]): readonly string[] {
  if (words.length < 4 || !chance(random, 35)) return words;
  const at = random.between(1, words.length - 2);
  return [...words.slice(at), ...words.slice(0, at)];
}

const changeCase = (random: Random, text: string): string =>
  random.pick([(one: string) => one.toUpperCase(), (one: string) => one.toLowerCase(), (one: string) => one])(
    text,
  );

/** An official name as an office would write it from memory in the list of its obligations; never shorter than two words. */
export function alterText(random: Random, name: string): string {
  const shortened = shortForms.reduce(
    (text, [long, short]) => (chance(random, 60) ? text.replace(long, short) : text),
    name,
  );
  const words = shortened.split(' ');
  const altered = words.flatMap((word) => alterWord(random, word));
  const kept = reorder(random, altered.length < 2 ? words : altered);
  const parts = [
    ...(chance(random, 40) ? [random.pick(before)] : []),
    ...kept,
    ...(chance(random, 65) ? [random.pick(placeForms)(random.pick(places))] : []),
    ...(chance(random, 35) ? [random.pick(after)] : []),
  ];
  return changeCase(random, parts.join(' '));
}
