import { formatNumber } from '../format.ts';

/** What happens to an obligation or a link, in a few words. */
export const copyOutcomes = {
  copied: 'Disalin',
  'already-there': 'Sudah ada, dilewati',
  ended: 'Naskah sudah berakhir, dilewati',
  'not-started': 'Naskah belum mulai, dilewati',
  unchecked: 'Disalin, kode belum diperiksa',
  renamed: 'Disalin, nama kode berubah',
  mapped: 'Disalin dengan kode pengganti',
  merged: 'Digabung pada kode pengganti',
  unresolved: 'Tidak disalin, kode pengganti belum diketahui',
  dropped: 'Tidak disalin, kode tanpa pengganti',
} as const;

/** Words of copying obligations into the next year. */
export const copyWords = {
  action: 'Salin kewajiban ke tahun berikutnya',
  actionYear: (from: string, to: string): string => `Salin kewajiban ${from} ke ${to}`,
  title: (from: string, to: string): string => `Salin kewajiban ${from} ke ${to}`,
  intro:
    'Kewajiban dan keterkaitannya disalin. Capaian, permasalahan, dan tindak lanjut tetap pada tahun lama. Belum ada yang berubah sebelum Anda menekan Salin.',
  ofAgreement: (code: string): string => `Naskah ${code}`,
  ofAll: 'Semua naskah yang berlaku pada tahun tujuan',
  fromYear: 'Dari tahun',
  toYear: 'Ke tahun',
  amounts: 'Nilai rupiah',
  keep: 'Salin nilai dan porsinya',
  empty: 'Kosongkan, diisi kemudian',
  show: 'Tampilkan',
  all: 'Semua baris',
  attention: 'Yang perlu perhatian',
  agreement: 'Naskah',
  no: 'No',
  what: 'Kewajiban atau sub kegiatan',
  outcome: 'Yang terjadi',
  newCode: 'Kode tahun tujuan',
  link: 'Keterkaitan',
  nothing: 'Tidak ada kewajiban untuk disalin',
  nothingHint: 'Tahun asal belum memiliki kewajiban, atau semuanya sudah ada pada tahun tujuan.',
  nothingToShow: 'Tidak ada yang perlu perhatian',
  nothingToShowHint: 'Semua baris disalin apa adanya. Pilih Semua baris untuk melihatnya.',
  unchecked: (year: string): string =>
    `Nomenklatur ${year} belum diimpor: kode disalin apa adanya dan belum diperiksa.`,
  left: (count: number): string =>
    `${formatNumber(count)} keterkaitan tidak disalin karena kode penggantinya belum diketahui. Kewajibannya tetap disalin; pilih sub kegiatannya kemudian.`,
  copy: 'Salin',
  undo: 'Urungkan penyalinan',
  yearsWrong: 'Harus sesudah tahun asal.',
  sums: (copied: number, there: number, notRunning: number): string =>
    `${formatNumber(copied)} kewajiban disalin, ${formatNumber(there)} sudah ada, ${formatNumber(notRunning)} di luar jangka waktu`,
  linkSums: (copied: number, mapped: number, left: number): string =>
    `${formatNumber(copied)} keterkaitan disalin, ${formatNumber(mapped)} dengan kode pengganti, ${formatNumber(left)} tidak disalin`,
  done: (obligations: number, links: number, year: string): string =>
    `${formatNumber(obligations)} kewajiban dan ${formatNumber(links)} keterkaitan tahun ${year} disimpan.`,
  undone: (count: number): string => `${formatNumber(count)} baris dibatalkan.`,
  undoneKept: (count: number, kept: number): string =>
    `${formatNumber(count)} baris dibatalkan; ${formatNumber(kept)} baris yang sudah diubah tetap disimpan.`,
} as const;

interface Row {
  readonly agreement: string;
  readonly obligation: number | null;
  readonly isLink: boolean;
  readonly text: string;
  readonly outcome: keyof typeof copyOutcomes;
  readonly newCode: string | null;
}

/** One row of a copy in one line of plain text. */
export const copyLine = (row: Row): string => {
  const code = row.newCode === null ? '' : ` ${row.newCode}`;
  const start = row.isLink
    ? `    ${row.text}`
    : `${row.agreement} kewajiban ${row.obligation ?? ''} ${row.text}`;
  return `${start}: ${copyOutcomes[row.outcome]}${code}`;
};
