import type { CivilDate } from '../domain/dates.ts';

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** A whole number with dots between thousands: `1.234.567`. */
export function formatNumber(value: number): string {
  const digits = String(Math.abs(Math.trunc(value))).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/** An amount of whole rupiah: `Rp 1.234.567`. */
export const formatRupiah = (value: number): string =>
  value < 0 ? `-Rp ${formatNumber(-value)}` : `Rp ${formatNumber(value)}`;

/** A civil date in words: `15 Maret 2026`; a text that is no date comes back as it is. */
export function formatDate(date: CivilDate): string {
  const [year, month, day] = date.split('-');
  const name = months[Number(month) - 1];
  return name === undefined || year === undefined ? date : `${Number(day)} ${name} ${year}`;
}
