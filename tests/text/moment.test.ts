import { expect, it } from 'vitest';
import { formatMoment } from '../../src-shared/text/moment.ts';

it('writes an instant in the time of Kalimantan Timur', () => {
  expect(formatMoment('2026-03-15T02:05:00.000Z')).toBe('15 Maret 2026 10.05 WITA');
  expect(formatMoment('2026-12-31T18:30:59Z')).toBe('1 Januari 2027 02.30 WITA');
});

it('leaves a text that is no instant as it is', () => {
  expect(formatMoment('tadi pagi')).toBe('tadi pagi');
});
