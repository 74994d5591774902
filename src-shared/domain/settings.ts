import { z } from 'zod';
import { isOpdCode, isRegionCode } from './codes.ts';
import { isCivilDate } from './dates.ts';

/** A list of words or codes, parted by `;` in its text form. */
const words = z.string().transform((text) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const count = (max: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((value) => value <= max);
const text = z.string().max(500);
/** A day that every year has, as MM-DD. */
const monthDay = z.string().refine((value) => isCivilDate(`2025-${value}`));

/**
 * Every setting: its key as officers and scripts write it, how its text is read, and its default.
 *
 * Values travel as text (settings command, register workbook, database). Thresholds are the office's own choice unless an
 * article is named. Source of the defaults: docs/spec/gap-rules.md §3 and §4.
 */
export const settingSpecs = {
  // the office
  'kantor.wilayah': { type: text.refine((value) => value === '' || isRegionCode(value)), initial: '' },
  'kantor.nama': { type: text, initial: '' },
  'kantor.unit': { type: text, initial: 'SEKRETARIAT DAERAH' },
  'kantor.alamat': { type: text, initial: '' },
  'kantor.ibukota': { type: text, initial: '' },
  'kantor.kode-pd': { type: text.refine((value) => value === '' || isOpdCode(value)), initial: '' },
  'penandatangan.jabatan': { type: text, initial: 'Sekretaris Daerah' },
  'penandatangan.atas-nama': { type: text, initial: '' },
  'penandatangan.nama': { type: text, initial: '' },
  'penandatangan.pangkat': { type: text, initial: '' },
  'penandatangan.nip': { type: text, initial: '' },
  /** To whom the covering letter goes; empty: the province's governor and his Biro. */
  'surat.tujuan': { type: text, initial: '' },
  'surat.cq': { type: text, initial: '' },
  'surat.tempat': { type: text, initial: '' },
  'surat.sifat': { type: text, initial: 'Biasa' },
  'surat.tembusan': { type: words, initial: '' },
  'cetak.kertas': { type: z.enum(['A4', 'F4', 'FOLIO', 'LEGAL']), initial: 'F4' },
  // thresholds of the rules
  'aturan.kel-03.unsur': {
    type: words,
    initial: 'Bappeda|Bapperida|Bappelitbang|Bapelitbangda; BPKAD|BKAD|BPKPD; Bagian Hukum|Hukum',
  },
  'aturan.dok-02.bulan-kuning': { type: count(120), initial: '3' },
  'aturan.dok-02.bulan-merah': { type: count(120), initial: '6' },
  'aturan.dok-08.frasa': {
    type: words,
    initial:
      'masing-masing pihak; para pihak; terlampir; akan dibicarakan; sesuai ketentuan; sesuai kemampuan',
  },
  'aturan.fasilitasi': { type: words, initial: '4.01.02.2.04; 4.01.03.1.03' },
  'aturan.ang-08.sumber': {
    type: words,
    initial:
      'PAD|Pendapatan Asli Daerah; DAU|Dana Alokasi Umum; DBH|Dana Bagi Hasil; DAK|Dana Alokasi Khusus; BANKEU|Bantuan Keuangan|Bankeu Provinsi',
  },
  'aturan.rea-02.poin': { type: count(100), initial: '20' },
  'aturan.rea-04.tahun': { type: count(20), initial: '2' },
  'aturan.wkt-01.hari-kuning': { type: count(3650), initial: '180' },
  'aturan.wkt-01.hari-merah': { type: count(3650), initial: '60' },
  'aturan.wkt-01.hari-luar-negeri': { type: count(3650), initial: '183' },
  'aturan.wkt-04.tahun.ksdd-wajib': { type: count(100), initial: '5' },
  'aturan.wkt-04.tahun.ksdd-sukarela': { type: count(100), initial: '5' },
  /** 0 means no limit: third-party terms follow the investment, so none is set. */
  'aturan.wkt-04.tahun.ksdpk': { type: count(100), initial: '0' },
  'aturan.wkt-04.tahun.sinergi': { type: count(100), initial: '5' },
  /** Permendagri 25/2020 art. 32(1). */
  'aturan.wkt-04.tahun.ksdpl': { type: count(100), initial: '5' },
  'aturan.wkt-04.tahun.ksdll': { type: count(100), initial: '5' },
  'aturan.dat-01.ambang': { type: count(100), initial: '85' },
  'aturan.dat-03.bulan': { type: count(120), initial: '6' },
  // calendar of remedies: last day of each step, as MM-DD
  'kalender.rkpd': { type: monthDay, initial: '06-30' },
  'kalender.kua-ppas': { type: monthDay, initial: '07-31' },
  'kalender.rka': { type: monthDay, initial: '09-30' },
  'kalender.apbd': { type: monthDay, initial: '11-30' },
  'kalender.pergeseran': { type: monthDay, initial: '06-30' },
  'kalender.perubahan': { type: monthDay, initial: '09-30' },
} as const;

export type SettingKey = keyof typeof settingSpecs;

/** Every setting with its value read; missing or unreadable texts take the default. */
export type Settings = { readonly [K in SettingKey]: z.output<(typeof settingSpecs)[K]['type']> };

/** The keys in the order of the settings screen. */
export const settingKeys = Object.keys(settingSpecs) as readonly SettingKey[];

/** Whether a text names a setting. */
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingSpecs, key);

/** Whether a text can be read as the value of a setting. */
export const isSettingValue = (key: SettingKey, value: string): boolean =>
  settingSpecs[key].type.safeParse(value).success;

/** The settings that result from the texts stored, which may be any subset of the keys. */
export function toSettings(stored: Readonly<Record<string, string>>): Settings {
  const read = (key: SettingKey): unknown => {
    const { type, initial } = settingSpecs[key];
    const found = stored[key] === undefined ? undefined : type.safeParse(stored[key]);
    return found?.success === true ? found.data : type.parse(initial);
  };
  return Object.fromEntries(settingKeys.map((key) => [key, read(key)])) as unknown as Settings;
}
