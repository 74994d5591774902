import { evaluateGaps, prepareGaps, toGapReport, updateGaps } from '../../src-shared/domain/gap/engine.ts';
import { toCodeKey, toSubActivityKey } from '../../src-shared/domain/codes.ts';
import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';

import {
  agreement,
  line,
  link,
  nomenclature,
  obligation,
  party,
  snapshot,
  version,
} from '../support/snapshot-builder.ts';
import { bestOf, figure, timeMs } from './figure.ts';
import type { Figure } from './figure.ts';
import { planRow } from './plan-workbook.ts';

const agreements = 1000;
const documents = ['RKPD', 'KUA_PPAS', 'APBD', 'DPA'] as const;
const linesEach = 5000;

const themes = [
  'Kesehatan',
  'Pendidikan',
  'Jalan',
  'Air minum',
  'Persampahan',
  'Perizinan',
  'Pasar',
  'Irigasi',
];
const places = ['Long Bagun', 'Ujoh Bilang', 'Laham', 'Long Hubung', 'Long Apari', 'Tering', 'Melak'];

/** No two agreements alike: look-alikes are compared in pairs, and an office has few of them. */
const titleOf = (n: number): string =>
  `${themes[n % themes.length] ?? ''} ${places[n % places.length] ?? ''} tahap ${n.toString()} wilayah ${(n * 7919).toString(36)}`;

const codeOf = (n: number): string => `PKS-${n.toString().padStart(4, '0')}`;

/** 1,000 agreements with one linked obligation each, and 20,000 lines in four documents of the year. */
function officeSnapshot(): GapSnapshot {
  const numbers = Array.from({ length: agreements }, (_, n) => n);
  const linked = (n: number) => planRow(n * 3);
  // The list lacks every fiftieth code, so that replacements are looked for too.
  const codes = Array.from({ length: linesEach }, (_, n) => planRow(n).code).filter(
    (_code, n) => n % 50 !== 0,
  );
  return snapshot({
    agreements: numbers.map((n) =>
      agreement({
        code: codeOf(n),
        title: titleOf(n),
        number: `${n.toString()}/PKS/2024`,
        opdCode: linked(n).opdCode,
      }),
    ),
    parties: numbers.map((n) => party(codeOf(n))),
    obligations: numbers.map((n) => obligation(codeOf(n), { amountRupiah: 1_000_000 + n })),
    links: numbers.map((n) => link(codeOf(n), { subActivityCode: linked(n).code })),
    nomenclatures: [
      nomenclature(2026, Object.fromEntries(codes.map((code) => [code, `Sub kegiatan ${code}`]))),
    ],
    plan: documents.map((document) =>
      version(
        document,
        Array.from({ length: linesEach }, (_, n) => line(planRow(n))),
      ),
    ),
  });
}

/**
 * One pass over every row that the evaluation reads: each field is touched, each code is read as the rules read it (two
 * codes are the same when their segments are), each line is put under the sub kegiatan and perangkat daerah that it
 * carries, and each link looks its lines up once. Nothing is kept from one row to the next but the sums.
 */
function passOnce(of: GapSnapshot): number {
  let touched = 0;
  const visit = (row: object): void => {
    touched += JSON.stringify(row).length;
  };
  const keyOf = (code: string, opdCode: string | null): string =>
    `${toSubActivityKey(code, opdCode) ?? ''} ${opdCode === null ? '' : toCodeKey(opdCode)}`;
  for (const rows of [of.agreements, of.parties, of.obligations, of.links]) rows.forEach(visit);
  for (const { parts } of of.plan) {
    const byKey = new Map<string, number>();
    for (const part of parts)
      for (const row of part.lines) {
        visit(row);
        const key = keyOf(row.code, row.opdCode);
        byKey.set(key, (byKey.get(key) ?? 0) + row.ceilingRupiah);
      }
    for (const one of of.links) touched += byKey.get(keyOf(one.subActivityCode ?? '', one.opdCode)) ?? 0;
  }
  return touched;
}

/** The whole evaluation beside one pass over its rows, and an evaluation after one edit beside the whole one. */
export async function gapFigures(runs: number): Promise<Figure[]> {
  const office = officeSnapshot();
  const floor = await bestOf(runs, () => timeMs(() => passOnce(office)));
  const full = await bestOf(runs, () => timeMs(() => evaluateGaps(office)));
  const state = prepareGaps(office);
  const edited: GapSnapshot = {
    ...office,
    agreements: office.agreements.map((one) =>
      one.code === codeOf(0) ? { ...one, title: 'Judul baru' } : one,
    ),
  };
  const again = await bestOf(runs, () =>
    timeMs(() => toGapReport(updateGaps(state, edited, [office.agreements[0]?.id ?? '']))),
  );
  return [
    figure({ name: 'evaluate-1000-agreements', unit: 'ms', limit: 6, value: full, floor }),
    figure({ name: 'evaluate-after-one-edit', unit: 'ms', limit: 0.1, value: again, floor: full }),
  ];
}
