import { describe, expect, it } from 'vitest';
import { countRows } from '../../src-shared/report/report-document.ts';
import { toSettings } from '../../src-shared/domain/settings.ts';
import { labels } from '../../src-shared/text/labels.ts';
import {
  onlyTable,
  reportInput,
  reportNames,
  rowsOf,
  sampleInput,
  sampleRegion,
  sampleReport,
} from '../support/report-input.ts';
import { agreement, emptySnapshot, followUp } from '../support/report-rows.ts';
import { agreement as builtAgreement, obligation } from '../support/snapshot-builder.ts';

const health = '1.02.0.00.0.00.01.0000';

describe.each(reportNames)('every report: %s', (name) => {
  const report = sampleReport(name);

  it('is the same for the same input', () => {
    expect(sampleReport(name)).toEqual(report);
  });

  it('has a title in capitals, the letterhead and the sign-off of the settings', () => {
    expect(report.title).toBe(report.title.toUpperCase());
    expect(report.letterhead).toEqual({
      office: 'PEMERINTAH KABUPATEN MAHAKAM ULU',
      unit: 'SEKRETARIAT DAERAH',
      address: sampleRegion.settings['kantor.alamat'],
      emblem: null,
    });
    expect(report.signOff).toMatchObject({
      // An official record names its day in its first sentence, and its sides over the signatures.
      ...(name === 'berita-acara'
        ? { placeAndDate: '', onBehalf: 'PIHAK KESATU,' }
        : { placeAndDate: 'Ujoh Bilang, 15 Juli 2026', onBehalf: 'a.n. BUPATI MAHAKAM ULU' }),
      position: 'Sekretaris Daerah',
      name: sampleRegion.settings['penandatangan.nama'],
    });
    expect(report.printed).toContain('15 Juli 2026');
  });

  it('gives each row as many cells as the table has columns, counted from 1', () => {
    for (const page of report.pages) {
      const rows = page.table === null ? [] : rowsOf(page.table);
      for (const row of rows) expect(row).toHaveLength(page.table?.columns.length ?? 0);
      // The recapitulation counts anew in each of its groups.
      const counted = name === 'rekap' ? (page.table?.sections ?? []).map((section) => section.rows) : [rows];
      for (const group of counted)
        expect(group.map((row) => row[0])).toEqual(group.map((_, index) => index + 1));
      const totals = page.table?.totals ?? null;
      if (totals !== null) expect(totals).toHaveLength(page.table?.columns.length ?? 0);
    }
  });

  it('says in words where nothing is set and nothing recorded', () => {
    const bare = sampleReport(name, reportInput(emptySnapshot()));
    expect(bare.letterhead.office).toBe('PEMERINTAH KABUPATEN MAHAKAM ULU');
    expect(bare.signOff).toMatchObject({
      ...{ onBehalf: name === 'berita-acara' ? 'PIHAK KESATU,' : '', name: '', nip: '' },
    });
    expect(countRows(bare)).toBeGreaterThanOrEqual(0);
  });
});

describe('Daftar', () => {
  const table = onlyTable(sampleReport('daftar'));
  const rows = rowsOf(table);

  it('lists every agreement once, by kind in the order of the regulation', () => {
    expect(rows).toHaveLength(sampleRegion.records.agreement.length);
    const order = Object.values<string>(labels.cooperationKinds).map((label) => label.split(' (')[0]);
    const ranks = rows.map((row) => order.indexOf(String(row[1])));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('names every party, every number and both ends of the term', () => {
    const { agreement: agreements, party } = sampleRegion.records;
    for (const { code, title, endsOn } of agreements) {
      const row = rows.find((cells) => String(cells[12]).split('\n')[0] === code);
      expect(row?.[3]).toBe(title);
      const parties = party.filter((one) => one.agreementId === code);
      for (const one of parties) {
        expect(row?.[4]).toContain(one.name);
        expect(row?.[5]).toContain(one.documentNumber);
      }
      if (endsOn === null) expect(row?.[8]).toMatch(/tanpa batas waktu|belum terisi/);
    }
  });

  it('shows the end as an addendum moved it', () => {
    const moved = rows.find((row) => String(row[3]).includes('Promosi Bersama Peluang Investasi'));
    expect(moved?.[8]).toBe('21 Maret 2023 s.d. 31 Desember 2027');
  });

  it('keeps what an agreement leaves empty empty', () => {
    const snapshot = { ...emptySnapshot(), agreements: [agreement({ code: 'A', form: null, kind: null })] };
    const [row] = rowsOf(onlyTable(sampleReport('daftar', reportInput(snapshot))));
    expect([row?.[1], row?.[2]]).toEqual([null, null]);
    expect(row?.[5]).toBe('belum ditandatangani');
    expect(row?.[8]).toBe('belum terisi s.d. belum terisi');
  });

  it('can be limited to a perangkat daerah that leads, supports or carries an obligation', () => {
    const supported = {
      ...emptySnapshot(),
      agreements: [agreement({ code: 'A', supportingOpds: `${health} Dinkes; x` }), agreement({ code: 'B' })],
    };
    expect(rowsOf(onlyTable(sampleReport('daftar', reportInput(supported), health)))).toHaveLength(1);
    const limited = sampleReport('daftar', sampleInput(), health);
    expect(limited.subtitles).toContain('PERANGKAT DAERAH: DINAS KESEHATAN');
    const codes = rowsOf(onlyTable(limited)).map((row) => String(row[12]).split('\n')[0]);
    const own = sampleRegion.records.agreement.filter(
      (one) =>
        one.opdCode === health ||
        sampleRegion.records.obligation.some(
          (row) => row.agreementId === one.code && row.opdCode === health && row.party === 'SENDIRI',
        ),
    );
    expect(codes.toSorted()).toEqual(own.map((one) => one.code).toSorted());
  });
});

describe('Temuan', () => {
  const input = sampleInput();
  const report = sampleReport('temuan', input);
  const findings = input.report.results.filter((result) => result.status === 'TEMUAN');

  it('lists every finding once, red before yellow before blue, each with what can be done', () => {
    const { sections, totals } = onlyTable(report);
    expect(sections.map((section) => section.tone)).toEqual(['M', 'K', 'B']);
    expect(sections.flatMap((section) => section.rows.map((row) => row[1]))).toEqual(
      findings.map((finding) => finding.rule),
    );
    for (const section of sections) {
      expect(section.heading).toContain(`(${section.rows.length})`);
      for (const row of section.rows) expect(String(row[5])).not.toBe('');
    }
    expect(totals?.[2]).toBe(`Jumlah: ${findings.length} temuan`);
  });

  it('shows what was promised beside the finding, with owner, date and state', () => {
    const row = rowsOf(onlyTable(report)).find(
      (cells) => cells[1] === 'ANG-04' && String(cells[2]).includes('Rujukan Pasien'),
    );
    expect(row?.slice(6)).toEqual([
      'Usulan tambahan pagu dibahas bersama TAPD',
      'Kepala Dinas Kesehatan',
      '15 Agustus 2026',
      'Berjalan',
    ]);
    expect(row?.[3]).toBe('Dinas Kesehatan');
  });

  it('takes what stands on the row of the obligation for a promise too, the nearest date first', () => {
    const snapshot = {
      ...emptySnapshot(),
      plan: input.state.snapshot.plan,
      agreements: [builtAgreement({ code: 'A' })],
      obligations: [
        obligation('A', {
          followUp: 'Rapat',
          followUpOwner: 'Sekretaris',
          followUpDueOn: '2026-08-01',
          followUpState: 'BELUM',
        }),
        obligation('A', { no: 2, followUp: 'Lain', year: 2026 }),
      ],
      followUps: [
        followUp({ agreementId: 'A', year: 2026, description: 'Kedua', dueOn: '2026-10-01' }),
        followUp({ agreementId: 'A', year: 2026, description: 'Pertama', dueOn: '2026-09-01' }),
        followUp({ agreementId: 'A', year: 2025, description: 'Tahun lalu' }),
        followUp({ agreementId: 'A', year: 2026, obligationNo: 2, description: 'Kewajiban lain' }),
        followUp({ agreementId: 'A', year: 2026, ruleId: 'DOK-10', description: 'Aturan lain' }),
      ],
    };
    const row = rowsOf(onlyTable(sampleReport('temuan', reportInput(snapshot)))).find(
      (cells) => cells[1] === 'REN-01' && String(cells[2]).includes('kewajiban 1'),
    );
    expect(row?.[6]).toBe('Pertama\nKedua\nRapat');
    expect(row?.[7]).toBe('Sekretaris');
    expect(row?.[9]).toBe('Belum');
  });

  it('names the documents with version and date, what could not be checked, and the exceptions', () => {
    const notes = report.notes.flatMap((note) => note.lines).join('\n');
    expect(notes).toContain('DPA 2026, Pergeseran 1, berlaku 10 April 2026');
    expect(notes).toContain('RPJMD 2025–2029, Murni');
    const missing = input.report.results.filter((result) => result.status === 'BELUM_DAPAT_DIPERIKSA');
    expect(notes).toContain(`Belum dapat diperiksa: ${missing.length} hal`);
    expect(notes).toMatch(/DOK-10 KSD-\d{4}-\d{3}: Program strategis nasional\. Bukti: Keputusan/);
  });

  it('prints an exception with its reason, evidence, day and who decided', () => {
    const base = emptySnapshot();
    const snapshot = {
      ...base,
      exceptions: [
        {
          ...followUp({}),
          id: 'x',
          ruleId: 'KEL-01',
          subject: null,
          reason: 'Tim sedang dibentuk',
          evidence: 'Nota dinas 7/2026',
          decidedOn: '2026-07-01',
          decidedBy: 'Kepala Bagian',
          validUntil: null,
        },
      ],
    };
    const notes = sampleReport('temuan', reportInput(snapshot)).notes.flatMap((note) => note.lines);
    expect(notes).toContain(
      'KEL-01 64.11: Tim sedang dibentuk. Bukti: Nota dinas 7/2026. Dicatat oleh Kepala Bagian, 1 Juli 2026.',
    );
  });

  it('says so where there is none', () => {
    const table = onlyTable(sampleReport('temuan', sampleInput(), '9.99.0.00.0.00.01.0000'));
    expect(table).toMatchObject({ sections: [], totals: null, emptyText: 'Tidak ada temuan.' });
  });

  it('limited to a perangkat daerah shows only findings of its agreements', () => {
    const limited = rowsOf(onlyTable(sampleReport('temuan', input, health)));
    expect(limited.length).toBeGreaterThan(0);
    expect(limited.length).toBeLessThan(findings.length);
    expect(limited.every((row) => row[3] === 'Dinas Kesehatan')).toBe(true);
  });
});

describe('Permintaan data', () => {
  it('asks nobody where everything is there', () => {
    const report = sampleReport('permintaan-data');
    expect(onlyTable(report).emptyText).toMatch(/sudah diterima/);
  });

  it('writes one letter to each office that owes a document, and names only what is missing', () => {
    const report = sampleReport('permintaan-data', sampleInput(2027));
    expect(report.pages.map((page) => page.name)).toEqual(['Bapperida', 'BPKAD']);
    const asked = report.pages.map((page) =>
      page.table === null ? [] : rowsOf(page.table).map((row) => row[1]),
    );
    expect(asked).toEqual([['KUA-PPAS 2027'], ['RKA-SKPD 2027', 'APBD 2027', 'DPA-SKPD 2027']]);
    expect(report.pages[0]?.letter).toMatchObject({
      addressee: [
        'Kepada Yth.',
        'Kepala Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah',
        'di –',
        'Ujoh Bilang',
      ],
      placeAndDate: 'Ujoh Bilang, 15 Juli 2026',
    });
  });

  it('asks each perangkat daerah with obligations of the year for its own plans', () => {
    const snapshot = { ...sampleInput().state.snapshot, plan: [], realisation: [] };
    const report = sampleReport('permintaan-data', reportInput(snapshot));
    const byName = new Map(
      report.pages.map((page) => [page.name, page.table === null ? [] : rowsOf(page.table)] as const),
    );
    expect(byName.get('Dinkes')?.map((row) => row[1])).toEqual([
      'Renstra Perangkat Daerah 2026',
      'Renja Perangkat Daerah 2026',
    ]);
    expect(byName.get('BPKAD')?.map((row) => row[3])).toContain('sampai dengan triwulan II belum diterima');
    expect(byName.has('DPMPTSP')).toBe(true);
    expect(byName.size).toBe(report.pages.length);
  });

  it('says how many sent a document that is there only in part', () => {
    const { snapshot } = sampleInput().state;
    const plan = snapshot.plan
      .filter((version) => version.document === 'RKPD' && version.year === 2026)
      .map((version) => ({ ...version, parts: version.parts.map((part) => ({ ...part, opdCode: health })) }));
    const report = sampleReport('permintaan-data', reportInput({ ...snapshot, plan }));
    const planning = report.pages[0]?.table;
    const rkpd =
      planning === undefined || planning === null
        ? undefined
        : rowsOf(planning).find((row) => row[1] === 'RKPD 2026');
    expect(rkpd?.[3]).toBe('baru diterima dari 1 Perangkat Daerah');
  });

  it('asks a chosen perangkat daerah alone for all that is its own', () => {
    const snapshot = { ...sampleInput().state.snapshot, plan: [], realisation: [] };
    const report = sampleReport('permintaan-data', reportInput(snapshot), '4.01.0.00.0.00.01.0000');
    expect(report.pages).toHaveLength(1);
    expect(report.pages[0]?.letter?.addressee).toContain('Sekretaris Daerah');
    expect(report.pages[0]?.table?.sections[0]?.rows).toHaveLength(5);
  });

  it('falls back to the usual names where no office of the register holds planning and finance', () => {
    const settings = toSettings({ 'kantor.ibukota': '' });
    const report = sampleReport('permintaan-data', reportInput({ ...emptySnapshot(), settings }));
    expect(report.pages.map((page) => page.letter?.addressee[1])).toEqual(['Kepala Bappeda', 'Kepala BPKAD']);
    expect(report.pages[0]?.letter?.placeAndDate).toBe('15 Juli 2026');
  });
});
