import { fromDayNumber } from '../domain/dates.ts';
import { formatDate } from './format.ts';

/** Kalimantan Timur keeps Waktu Indonesia Tengah, UTC+8, all year round. */
const witaMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** A UTC instant as officers read it: `15 Maret 2026 10.05 WITA`; a text that is none comes back as it is. */
export function formatMoment(instant: string): string {
  const local = Date.parse(instant) + witaMs;
  if (Number.isNaN(local)) return instant;
  const days = Math.floor(local / dayMs);
  const minutes = Math.floor((local - days * dayMs) / 60_000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${formatDate(fromDayNumber(days))} ${pad(Math.floor(minutes / 60))}.${pad(minutes % 60)} WITA`;
}
