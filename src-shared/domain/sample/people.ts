import type { Random } from './random.ts';

const given = [
  'Arman',
  'Bertha',
  'Cakra',
  'Damai',
  'Elok',
  'Fajar',
  'Gading',
  'Hening',
  'Irawan',
  'Juwita',
  'Kresna',
  'Lestari',
  'Mega',
  'Nirmala',
  'Oktav',
  'Pramudya',
  'Ratna',
  'Satria',
  'Tirta',
  'Utami',
  'Wening',
  'Yudha',
] as const;
/** Made-up family names, so that no name of the sample is an official's. */
const family = [
  'Arunikarta',
  'Belantika',
  'Cendrawangsa',
  'Danurejati',
  'Halindrawan',
  'Kertapawana',
  'Langgarwangi',
  'Mahardanika',
  'Nirbayasa',
  'Purwalaksana',
  'Rimbawarsa',
  'Sukmabuana',
  'Tarumajaya',
  'Wanadipura',
  'Widarsanta',
] as const;
const titles = [
  'S.E.',
  'S.H.',
  'S.Sos.',
  'S.T.',
  'S.IP., M.Si.',
  'S.KM., M.Kes.',
  'S.Pd., M.M.',
  'M.Si.',
] as const;

/** An invented person's name, with an academic title where `withTitle`. */
export const personName = (random: Random, withTitle = true): string => {
  const name = `${random.pick(given)} ${random.pick(family)}`;
  return withTitle ? `${name}, ${random.pick(titles)}` : name;
};

/** An invented NIP: birth date, month of appointment, sex and number, as eighteen digits (8+6+1+3). */
export const employeeNumber = (random: Random): string => {
  const two = (low: number, high: number): string => String(random.between(low, high)).padStart(2, '0');
  const birth = random.between(1968, 1982);
  return `${birth}${two(1, 12)}${two(1, 28)} ${birth + 25}${two(1, 12)} ${random.between(1, 2)} 0${two(1, 9)}`;
};

const landforms = [
  'Long',
  'Muara',
  'Batu',
  'Tanjung',
  'Rantau',
  'Lubuk',
  'Riam',
  'Teluk',
  'Danau',
  'Gunung',
] as const;
const places = [
  'Arunika',
  'Belantik',
  'Cendawara',
  'Danurejo',
  'Erangbaya',
  'Halindra',
  'Jambaluk',
  'Kertajati',
  'Langgawasa',
  'Mahoniwangi',
  'Nirbaya',
  'Purwaraja',
  'Rimbasari',
  'Sukmajaya',
  'Tarumasari',
  'Umbangtua',
  'Widarakandang',
] as const;

/** An invented name of a place upriver. */
export const placeName = (random: Random): string =>
  `${random.pick(landforms)} ${random.pick(places)} ${random.pick(['Hulu', 'Hilir', 'Seberang', 'Lestari'])}`;
