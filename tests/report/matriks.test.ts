import { describe, expect, it } from 'vitest';
import type { ReportCell } from '../../src-shared/report/report-document.ts';
import {
  onlyTable,
  reportInput,
  rowsOf,
  sampleInput,
  sampleRegion,
  sampleReport,
} from '../support/report-input.ts';
import { emptySnapshot } from '../support/report-rows.ts';
import { agreement, link, obligation, line, subActivity, healthOpd } from '../support/snapshot-builder.ts';

const column = {
  no: 0,
  agreement: 1,
  obligation: 2,
  amount: 3,
  programs: 4,
  codes: 5,
  rkpd: 6,
  kuaPpas: 7,
  apbd: 8,
  dpa: 9,
  realised: 10,
  percent: 11,
  chain: 12,
  findings: 13,
  followUp: 14,
  due: 15,
} as const;

const table = onlyTable(sampleReport('matriks'));
const rows = rowsOf(table);
const rowAbout = (title: string): readonly ReportCell[] | undefined =>
  rows.find((row) => String(row[column.agreement]).includes(title));

/** The lines of a version of the sample by code and perangkat daerah, summed here and not by the program. */
function sumsOf(document: string, label: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const part of sampleRegion.plan)
    if (part.document === document && part.label === label && part.year === 2026)
      for (const { code, ceilingRupiah } of part.lines) sums.set(code, (sums.get(code) ?? 0) + ceilingRupiah);
  return sums;
}

const add = (values: readonly ReportCell[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);

describe('Matriks', () => {
  it.each([
    [column.rkpd, 'RKPD', 'MURNI'],
    [column.kuaPpas, 'KUA_PPAS', 'MURNI'],
    [column.apbd, 'APBD', 'MURNI'],
    [column.dpa, 'DPA', 'PERGESERAN 1'],
  ] as const)(
    'shows in column %i the ceiling of the linked sub kegiatan, and their sum once each',
    (at, document, label) => {
      const sums = sumsOf(document, label);
      const shown = new Map<string, number>();
      for (const row of rows) {
        const value = row[at];
        if (typeof value !== 'number') continue;
        const code = String(row[column.codes]);
        expect(value).toBe(sums.get(code));
        shown.set(code, value);
      }
      expect(shown.size).toBeGreaterThan(20);
      expect(table.totals?.[at]).toBe(add([...shown.values()]));
    },
  );

  it('shows the realisation up to the quarter, its percent, and adds both up', () => {
    const quarter = sampleRegion.realisation.find((part) => part.year === 2026 && part.quarter === 2);
    const realised = new Map(quarter?.lines.map((one) => [one.code, one.realisedRupiah] as const));
    const shown = new Map<string, number>();
    for (const row of rows) {
      const value = row[column.realised];
      if (typeof value !== 'number') continue;
      const code = String(row[column.codes]);
      expect(value).toBe(realised.get(code));
      expect(row[column.percent]).toBeCloseTo((100 * value) / Number(row[column.dpa]));
      shown.set(code, value);
    }
    expect(table.totals?.[column.realised]).toBe(add([...shown.values()]));
    expect(table.columns[column.realised]?.header).toBe('Realisasi s.d. TW II (Rp)');
  });

  it('adds up the obligations that need money of the own budget', () => {
    const codes = new Set(rows.map((row) => String(row[column.agreement]).split('\n').at(-1)));
    const own = sampleRegion.records.obligation.filter(
      (row) =>
        row.party === 'SENDIRI' &&
        row.year === 2026 &&
        codes.has(row.agreementId ?? '') &&
        (row.nature === 'BELANJA' || row.nature === 'BANTUAN_KEUANGAN'),
    );
    expect(table.totals?.[column.amount]).toBe(add(own.map((row) => row.amountRupiah)));
  });

  it('shows where the chain breaks, the findings and what was promised', () => {
    const row = rowAbout('Rujukan Pasien');
    expect(row?.[column.chain]).toContain('✕ DPA');
    expect(row?.[column.chain]).toContain('Terputus di DPA');
    expect(String(row?.[column.findings]).split('\n')).toEqual(
      expect.arrayContaining(['ANG-04', 'ANG-05', 'REA-01', 'REN-06']),
    );
    expect(row?.[column.due]).toBe('15 Agustus 2026');
    expect(rowAbout('Surveilans Penyakit')?.[column.findings]).toContain('ANG-06');
  });

  it('says what is not there instead of an amount', () => {
    const bridge = rowAbout('Pembangunan Jembatan');
    expect(bridge?.[column.rkpd]).toEqual(expect.any(Number));
    expect(bridge?.slice(column.kuaPpas, column.realised + 1)).toEqual(Array(4).fill('tidak ada'));
    const bare = sampleInput().state.snapshot;
    const without = onlyTable(sampleReport('matriks', reportInput({ ...bare, plan: [], realisation: [] })));
    const row = rowsOf(without).find((cells) => String(cells[column.agreement]).includes('Rujukan Pasien'));
    expect(row?.slice(column.rkpd, column.realised + 1)).toEqual(Array(5).fill('belum diimpor'));
    expect(without.totals?.slice(column.rkpd, column.percent + 1)).toEqual([0, 0, 0, 0, 0, null]);
  });

  it('shows an agreement without obligations of the year as one row that says so', () => {
    const row = rowAbout('Kelas Jauh');
    expect(row?.[column.obligation]).toBe('Kewajiban belum diisi');
    expect(row?.[column.amount]).toBeNull();
  });

  it('adds the lines of every link of an obligation, and counts shared ones once in the sum', () => {
    const plan = {
      id: 'v',
      document: 'DPA',
      year: 2026,
      endYear: 2026,
      label: 'MURNI',
      effectiveOn: '2026-01-05',
      parts: [
        {
          id: 'p',
          opdCode: null,
          importedOn: '2026-01-06',
          fileName: 'dpa.xlsx',
          lines: [
            line({ ceilingRupiah: 100 }),
            line({ ceilingRupiah: 20 }),
            line({ code: '1.02.02.2.02.0013', ceilingRupiah: 3 }),
          ],
        },
      ],
    } as const;
    const snapshot = {
      ...emptySnapshot(),
      agreements: [agreement({ code: 'A' }), agreement({ code: 'B' })],
      obligations: [obligation('A'), obligation('A', { no: 2, amountRupiah: 7 }), obligation('B')],
      links: [
        link('A', { opdCode: healthOpd }),
        link('A', { subActivityCode: '1.02.02.2.02.0013' }),
        link('A', { obligationNo: 2 }),
        link('B', { subActivityCode: subActivity.replace('0012', '12') }),
      ],
      plan: [plan],
    };
    const built = onlyTable(sampleReport('matriks', reportInput(snapshot)));
    expect(rowsOf(built).map((row) => row[column.dpa])).toEqual([123, 120, 120]);
    expect(built.totals?.[column.dpa]).toBe(123);
    expect(built.totals?.[column.amount]).toBe(1_000_000_007);
    expect(rowsOf(built).map((row) => row[column.chain] !== '')).toEqual([true, false, true]);
  });
});
