import { settingSpecs } from '../../../src-shared/domain/settings.ts';
import type { FakeAnswers } from './fake-answers.ts';

/** Invented agreements, enough to fill a screen and to scroll. */
const subjects = [
  ['Pelayanan kesehatan lintas batas kampung perbatasan', 'Kabupaten Kutai Barat', 'Dinas Kesehatan'],
  [
    'Pembangunan dan pemeliharaan jalan penghubung antardaerah',
    'Kabupaten Kutai Barat; Kabupaten Kutai Kartanegara',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
  ],
  [
    'Penyelenggaraan pendidikan tinggi bagi putra-putri daerah',
    'Universitas Mulawarman',
    'Dinas Pendidikan dan Kebudayaan',
  ],
  [
    'Pengelolaan sampah dengan teknologi pengolahan terpadu',
    'PT Lestari Mahakam Energi',
    'Dinas Lingkungan Hidup',
  ],
  [
    'Pemanfaatan data kependudukan untuk layanan rumah sakit',
    'RSUD Gerbang Sehat',
    'Dinas Kependudukan dan Pencatatan Sipil',
  ],
  [
    'Penyediaan air bersih di kawasan perbatasan',
    'Kabupaten Murung Raya',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
  ],
] as const;
const states = [
  ['holds', 'holds', 'holds', 'holds', 'holds', 'holds', 'holds', 'not-checkable'],
  [
    'holds',
    'holds',
    'holds',
    'broken',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'not-checkable',
  ],
  ['holds', 'not-checkable', 'holds', 'holds', 'holds', 'broken', 'broken', 'not-checkable'],
  [
    'excepted',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'not-applicable',
  ],
] as const;
const rungs = ['RPJMD', 'RENSTRA', 'RKPD', 'KUA_PPAS', 'APBD', 'DPA', 'REALISASI', 'CAPAIAN'] as const;
const brokenWords = [
  null,
  {
    rung: 'KUA_PPAS',
    message: 'Ada di RKPD 2026 (Rp 500.000.000) tetapi tidak ada di KUA-PPAS 2026.',
    remedy: 'Usulkan dalam Perubahan APBD 2026.',
  },
  {
    rung: 'DPA',
    message: 'Pagu DPA Rp 300.000.000 lebih kecil dari kewajiban Rp 500.000.000 (kurang Rp 200.000.000).',
    remedy: 'Usulkan tambahan Rp 200.000.000 dalam Perubahan APBD 2026.',
  },
  null,
] as const;

const chainOf = (index: number) =>
  rungs.map((rung, place) => ({
    rung,
    state: states[index % 4]?.[place] ?? 'holds',
    rules: [],
    lostRupiah: brokenWords[index % 4]?.rung === rung ? 200_000_000 : null,
  }));

const agreementRow = (index: number) => {
  const [title, partners, opdName] = subjects[index % subjects.length] ?? subjects[0];
  return {
    id: `a${index}`,
    code: `PKS-${2023 + (index % 4)}-${String(index + 1).padStart(3, '0')}`,
    title,
    form: index % 5 === 0 ? 'KB' : 'PKS',
    kind: index % 3 === 0 ? 'KSDD_WAJIB' : 'KSDPK',
    partners,
    opdName,
    startsOn: '2025-01-01',
    endsOn: index % 7 === 0 ? null : '2027-12-31',
    status: 'PELAKSANAAN',
    amountRupiah: 500_000_000 + index * 12_345_678,
    findings: index % 4 === 0 ? { M: 0, K: 0, B: 0 } : { M: index % 3, K: 1, B: index % 2 },
    chain: chainOf(index),
    firstBroken: brokenWords[index % 4] ?? null,
  };
};

const pageOf = <T>(total: number, make: (index: number) => T, request: Record<string, unknown>) => {
  const offset = Number(request['offset']);
  const count = Math.max(0, Math.min(Number(request['limit']), total - offset));
  return { total, rows: Array.from({ length: count }, (_, index) => make(offset + index)) };
};

const status = {
  state: 'ready',
  office: { region: '64.11', name: 'Kabupaten Mahakam Ulu', databaseId: 'd', installation: 'i' },
  version: '0.1.0',
  databasePath: '/data/padu.db',
  today: '2026-07-15',
  agreements: 64,
  documents: 9,
};

const agreementView = (id: string) => {
  const row = agreementRow(Number(id.slice(1)));
  return {
    agreement: {
      id,
      revision: 3,
      values: {
        code: row.code,
        form: row.form,
        kind: row.kind,
        title: row.title,
        number: '18 Tahun 2025; 134.4/2935/KS/XII/2025',
        signedOn: '2024-12-20',
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        durationText: '3 (tiga) tahun',
        purpose: 'Mendekatkan pelayanan kepada warga kampung di perbatasan.',
        object: 'Pelayanan kesehatan dasar',
        opdCode: '1.02.0.00.0.00.01.0000',
        opdName: row.opdName,
        status: 'PELAKSANAAN',
        hasInitials: 'Ya',
        hasDutyStamp: 'Tidak',
      },
    },
    children: {
      party: [
        record('p1', { position: 1, name: 'Kabupaten Mahakam Ulu', partyType: 'PEMDA', regionCode: '64.11' }),
        record('p2', { position: 2, name: row.partners, partyType: 'PEMDA', regionCode: '64.07' }),
      ],
      obligation: [2025, 2026].map((year) =>
        record(`o${year}`, {
          year,
          no: 1,
          description: 'Pelayanan kesehatan bergerak di kampung perbatasan',
          party: 'SENDIRI',
          nature: 'BELANJA',
          payer: 'APBD_SENDIRI',
          opdName: row.opdName,
          target: '12',
          unit: 'kali',
          amountRupiah: 400_000_000,
        }),
      ),
      budgetLink: [record('l1', { year: 2026, obligationNo: 1, subActivityCode: '1.02.02.2.02.0012' })],
    },
    related: [{ id: 'a0', code: 'KB-2024-001', title: 'Pembangunan kawasan perbatasan', relation: 'parent' }],
    chains: [2025, 2026, 2027].map((year) => ({ year, rungs: chainOf(year - 2024) })),
  };
};

const record = (id: string, values: Record<string, string | number | null>) => ({ id, revision: 1, values });

const finding = (index: number) => ({
  rule: ['ANG-04', 'ANG-05', 'REA-01', 'REN-06'][index % 4] ?? 'ANG-04',
  version: 1,
  status: index % 4 === 3 ? 'BELUM_DAPAT_DIPERIKSA' : 'TEMUAN',
  severity: ['M', 'K', 'B'][index % 3] ?? 'M',
  year: 2026,
  cause: 'anggaran',
  agreement: 'PKS-2025-003',
  agreementId: 'a2',
  obligation: 1,
  subject: 'PKS-2025-003',
  since: null,
  state: null,
  evidence: {
    amountRupiah: 500_000_000,
    coveredRupiah: 300_000_000,
    shortageRupiah: 200_000_000,
    documents: [{ document: 'DPA', label: 'PERGESERAN 1', effective: '2026-04-10' }],
    links: [{ code: '1.02.02.2.02.0012', shareRupiah: 500_000_000 }],
  },
  message: brokenWords[2].message,
  remedy: brokenWords[2].remedy,
});

const history = [
  {
    kind: 'agreement',
    at: '2026-03-15T02:05:00.000Z',
    action: 'update',
    origin: 'window',
    changes: [{ field: 'Tanggal Berakhir', before: '2026-12-31', after: '2027-12-31' }],
  },
];

const coverage = ['RPJMD', 'RENSTRA', 'RKPD', 'RENJA', 'KUA_PPAS', 'RKA', 'APBD', 'DPA'].map(
  (document, index) => {
    const isThere = index !== 1 && index !== 3 && index !== 5;
    return {
      document,
      latest: isThere ? (document === 'DPA' ? 'PERGESERAN 1' : 'MURNI') : null,
      effectiveOn: isThere ? '2026-04-10' : null,
      importedOn: isThere ? '2026-05-02' : null,
      lines: isThere ? 812 : 0,
      pagu: isThere ? 1_234_567_890_000 : 0,
    };
  },
);

const versions = ['MURNI', 'PERGESERAN 1'].map((label, index) => ({
  id: `v${index}`,
  document: 'DPA',
  year: 2026,
  endYear: 2026,
  label,
  effectiveOn: index === 0 ? '2026-01-02' : '2026-04-10',
  lines: 812,
  pagu: 1_234_567_890_000,
  parts: [
    {
      id: `part${index}`,
      opdCode: null,
      opdName: null,
      fileName: `DPA ${label} 2026.xlsx`,
      importedOn: '2026-05-02',
      lines: 812,
      pagu: 1_234_567_890_000,
    },
  ],
}));

const planLine = (index: number) => ({
  code: `1.02.02.2.02.${String(index + 1).padStart(4, '0')}`,
  name: 'Pengelolaan Pelayanan Kesehatan Dasar melalui Pendekatan Keluarga',
  opdCode: '1.02.0.00.0.00.01.0000',
  opdName: 'Dinas Kesehatan',
  accountCode: '5.1.02.01.01.0024',
  fundingSource: 'DAU',
  location: 'Long Pahangai',
  ceilingRupiah: 150_000_000 + index * 1_000,
});

const rejectedRow = {
  sheet: 'Kewajiban',
  row: 14,
  column: 'Nilai (Rp)',
  value: '-5.000.000',
  reason: 'Nilai rupiah tidak boleh kurang dari nol.',
};

const registerOutcome = (dryRun: boolean) => ({
  applied: !dryRun,
  read: 214,
  created: 180,
  updated: 12,
  unchanged: 21,
  absent: 3,
  rejected: [rejectedRow],
  rejectedTotal: 1,
  warnings: ['Nomor 18 Tahun 2021 dipakai oleh dua naskah: PKS-2021-003 dan PKS-2021-009.'],
  pagu: null,
  realization: null,
});

const planOutcome = (dryRun: boolean) => ({
  ...registerOutcome(dryRun),
  read: 812,
  created: 812,
  updated: 0,
  unchanged: 0,
  absent: 0,
  rejected: [],
  rejectedTotal: 0,
  pagu: 1_234_567_890_000,
  format: 'A',
  scope: 'region',
  opdCode: null,
  replaces: { fileName: 'DPA Pergeseran 1 lama.xlsx', lines: 790, pagu: 1_200_000_000_000 },
  movedFrom: null,
  setAside: [
    { sheet: 'Sheet1', row: 815, reason: 'Baris jumlah tidak dihitung.', text: 'JUMLAH 1.234.567.890.000' },
  ],
  setAsideTotal: 1,
  sample: [0, 1, 2]
    .map(planLine)
    .map(({ code, name, opdName, ceilingRupiah }) => ({ code, name, opdName, ceilingRupiah })),
});

const summary = {
  ruleSet: '1',
  findings: { M: 14, K: 23, B: 9 },
  notCheckable: 31,
  excepted: 2,
  documents: [],
  byRule: [
    ['REN-01', 'Tidak ada dalam Renja/RKPD', 4],
    ['ANG-01', 'Tidak ada dalam KUA-PPAS', 5],
    ['ANG-04', 'Pagu lebih kecil dari kewajiban', 5],
    ['REA-01', 'Belum ada realisasi', 9],
    ['DOK-07', 'Tanggal mulai atau berakhir belum diisi', 12],
  ].map(([rule, name, findings]) => ({ rule, name, severity: 'M', findings, notCheckable: 3 })),
  byOpd: subjects.map(([, , opdName], index) => ({
    opdCode: `1.02.0.00.0.00.0${index + 1}.0000`,
    opdName,
    findings: { M: index, K: 2, B: 1 },
  })),
  byCause: [
    { cause: 'anggaran', findings: 22 },
    { cause: 'dokumen', findings: 19 },
  ],
  funnel: rungs.map((rung, index) => ({
    rung,
    counts: {
      holds: 40 - index * 4,
      broken: index === 0 ? 1 : 4,
      'not-checkable': 3,
      'not-applicable': 10,
      excepted: 1,
    },
    reached: 42 - index * 4,
    lostRupiah: index > 2 && index < 6 ? 1_200_000_000 : 0,
  })),
};

const trashRow = (index: number) => ({
  kind: 'agreement',
  id: `t${index}`,
  label: `PKS-2024-10${index} Penyediaan air bersih`,
  trashedAt: '2026-07-01T03:00:00.000Z',
  reason: 'Tercatat dua kali',
});

const reportHtml = `<!doctype html><html lang="id"><head><style nonce="{{nonce}}">body{margin:0;background:#888;font:11px Arial}
.sheet{width:1000px;min-height:600px;margin:16px auto;padding:38px;background:#fff}h1{font-size:15px;text-align:center}
table{width:100%;border-collapse:collapse}td{border:1px solid #333;padding:4px}</style></head><body><div class="sheet">
<h1>MATRIKS KETERPADUAN</h1><table><tr><td>1</td><td>PKS-2026-001</td></tr></table></div></body></html>`;

/** What a ready office of sixty-four agreements answers. */
export const sampleAnswers = (): FakeAnswers => ({
  'app.status': () => status,
  'year.overview': () => ({
    years: [2024, 2025, 2026, 2027],
    opds: subjects.map(([, , name], index) => ({ code: `1.02.0.00.0.00.0${index + 1}.0000`, name })),
  }),
  'region.list': () => [
    { code: '64.11', name: 'Kabupaten Mahakam Ulu' },
    { code: '64.07', name: 'Kabupaten Kutai Barat' },
  ],
  'agreement.list': (request) => pageOf(64, agreementRow, request),
  'agreement.find': () => [0, 1, 2].map((index) => agreementRow(index)),
  'agreement.get': ({ id }) => agreementView(String(id)),
  'gap.results': (request) => pageOf(request['agreementId'] === null ? 300 : 4, finding, request),
  'history.list': () => history,
  'plan.coverage': () => coverage,
  'plan.list': () => versions,
  'plan.lines': (request) => ({ ...pageOf(812, planLine, request), pagu: 12_345_678_900 }),
  'realization.list': () => [],
  'nomenclature.list': () => [],
  'nomenclature.replacement': () => ({ state: 'unchecked', name: null, oldName: null, replacement: null }),
  'record.list': () => ({ total: 0, rows: [] }),
  'plan.import': ({ dryRun }) => planOutcome(dryRun === true),
  'register.import': ({ dryRun }) => registerOutcome(dryRun === true),
  'shell.chooseOpenFile': () => ({ path: 'D:\\Data\\DPA Pergeseran 1 2026.xlsx' }),
  'shell.chooseSaveFile': () => ({ path: 'D:\\Data\\Register.xlsx' }),
  'gap.summary': () => summary,
  'settings.list': () =>
    Object.entries(settingSpecs).map(([key, { initial }]) => ({ key, value: initial, initial })),
  'settings.set': ({ values }) => ({ changed: Object.keys(values as object).length }),
  'backup.list': () => [
    {
      path: '/data/cadangan/padu-20260715-020500-harian.db',
      madeAt: '2026-07-15T02:05:00.000Z',
      bytes: 5_242_880,
      reason: 'harian',
    },
  ],
  'trash.list': (request) => pageOf(2, trashRow, request),
  'record.restore': () => ({ restored: 1 }),
  'record.trash': () => ({ trashed: 1 }),
  'report.preview': () => ({ html: reportHtml, landscape: true, title: 'MATRIKS', rows: 1 }),
  'report.save': ({ path }) => ({ path, rows: 1 }),
  'draft.load': () => ({ body: null, savedAt: null }),
  'draft.save': () => ({}),
});
