import { formatNumber } from './format.ts';

/** Words of the report on carrying out. */
export const pelaksanaanWords = {
  page: 'Pelaksanaan',
  none: 'Tidak ada kerja sama yang berlaku dalam periode ini.',
  noObligation: (year: number): string => `Kewajiban ${year} belum diisi.`,
  noCarriers: 'Belum ada perjanjian pelaksanaan.',
  carriedBy: (codes: string): string => `Dilaksanakan melalui ${codes}.`,
  noResult: 'belum dilaporkan',
  target: (target: string): string => `target ${target}`,
  reached: (reached: string, target: string): string => `${reached} dari ${target}`,
  physical: (percent: string): string => `fisik ${percent}%`,
  needed: (sum: string): string => `Kewajiban ${sum}`,
  ceiling: (sum: string): string => `Pagu DPA sub kegiatan terkait ${sum}`,
  spent: (quarter: string, sum: string, percent: string): string =>
    `Realisasi s.d. TW ${quarter} ${sum}${percent === '' ? '' : ` (${percent}%)`}`,
  noRealisation: 'Realisasi belum diimpor',
  word: (what: string, state: string): string => `${what}: ${state}`,
  dpa: 'Pagu DPA',
  realisation: 'Realisasi',
  paidBy: (payer: string, sum: string): string => `${payer}: ${sum}`,
  amountMissing: 'Nilai kewajiban belum diisi.',
  total: (count: number): string => `Jumlah: ${count} kerja sama`,
  withResult: (count: number): string => `Sudah melaporkan hasil: ${count}`,
  withProblem: (count: number): string => `Mencatat permasalahan: ${count}`,
} as const;

/** Words of the evaluation matrix. */
export const evaluasiWords = {
  page: 'Evaluasi',
  none: 'Tidak ada kerja sama yang perlu dievaluasi tahun ini.',
  notYet: 'belum dievaluasi',
  partners: (names: string): string => `Mitra: ${names}`,
  evidence: (text: string): string => `Bukti: ${text}`,
  total: (done: number, all: number): string => `Dievaluasi: ${done} dari ${all} kerja sama`,
  average: (value: string): string => `Nilai rata-rata: ${value}`,
} as const;

/** Words of the recapitulation; states in short, for narrow columns. */
export const rekapWords = {
  page: 'Rekapitulasi',
  byKind: 'Menurut jenis kerja sama',
  byField: 'Menurut urusan',
  byOpd: 'Menurut Perangkat Daerah pelaksana',
  byPartner: 'Menurut mitra',
  byYear: 'Menurut tahun penandatanganan',
  noField: 'Urusan belum diisi',
  noOpd: 'Perangkat Daerah belum diisi',
  noPartner: 'Mitra belum diisi',
  unsigned: 'Belum ditandatangani',
  noState: 'Belum diisi',
  total: 'JUMLAH SELURUH NASKAH',
  empty: 'Belum ada naskah yang tercatat.',
  partnerNote: 'Naskah dengan lebih dari satu mitra dihitung pada setiap mitranya.',
  amountNote: (year: number): string =>
    `Kewajiban ${year}: kewajiban sendiri yang memerlukan APBD sendiri pada naskah pelaksanaan yang berlaku.`,
  states: {
    PEMETAAN: 'Pemetaan',
    PENAWARAN: 'Pena­waran',
    PEMBAHASAN: 'Pem­bahasan',
    KB_DITANDATANGANI: 'KB ttd.',
    PERSETUJUAN_DPRD: 'DPRD',
    PENYUSUNAN_PKS: 'Susun PKS',
    PKS_DITANDATANGANI: 'PKS ttd.',
    PELAKSANAAN: 'Pelak­sanaan',
    SELESAI: 'Selesai',
    BERAKHIR: 'Berakhir',
    DIPERPANJANG: 'Diper­panjang',
    DIUBAH: 'Diubah',
    DIHENTIKAN: 'Dihen­tikan',
    DICABUT: 'Dicabut',
    TIDAK_DILANJUTKAN: 'Tidak lanjut',
  },
  summary: (total: number, active: number, year: number): string =>
    `${total} naskah tercatat, ${active} berlaku pada ${year}`,
} as const;

/** Words of the status of the TKKSD. */
export const tkksdWords = {
  page: 'TKKSD',
  noDecree: 'SK belum tercatat',
  dated: (date: string): string => `tanggal ${date}`,
  noDate: 'tanggal belum diisi',
  until: (from: string, to: string): string => `${from} s.d. ${to}`,
  from: (date: string): string => `sejak ${date}`,
  noEnd: 'tanpa batas',
  nobody: 'belum tercatat',
  noMeetings: 'belum ada',
  meetings: (count: number, last: string): string => `${count} kali\nterakhir ${last}`,
  mapping: (done: number, all: number): string => `${done} dari ${all}`,
  noMapping: 'tidak ada Perangkat Daerah yang wajib',
  noReports: 'belum ada',
  sent: (report: string, period: string, date: string): string =>
    `${report} ${period}${date === '' ? '' : `, ${date}`}`,
  valid: 'Berlaku',
  ended: (date: string): string => `Berakhir ${date}`,
  later: (date: string): string => `Berlaku mulai ${date}`,
  none: 'Belum ada SK',
  members: 'Susunan keanggotaan',
  memberColumns: { no: 'No', name: 'Nama', position: 'Jabatan dalam tim', element: 'Unsur' },
  noMembers: 'Anggota belum tercatat.',
  summary: (state: string): string => `SK TKKSD: ${state}`,
  mappingSummary: (text: string): string => `Pemetaan Perangkat Daerah: ${text}`,
} as const;

/** Words of the lists of what ends soon and of KB without PKS. */
export const endingWords = {
  page: 'Akan berakhir',
  none: 'Tidak ada kerja sama yang berakhir dalam enam bulan.',
  noRows: 'Kewajiban belum diisi',
  allDone: 'Semua target selesai',
  open: (what: string, reached: string): string => `${what} (${reached})`,
  reached: (achievement: string, target: string, unit: string): string =>
    `${achievement} dari ${target}${unit === '' ? '' : ` ${unit}`}`,
  nothingYet: (target: string, unit: string): string =>
    `belum ada capaian dari ${target}${unit === '' ? '' : ` ${unit}`}`,
  continued: (codes: string): string => `Sudah dilanjutkan dengan ${codes}`,
  excepted: 'Dikecualikan',
  decide: 'Putuskan: perpanjang, ubah, atau akhiri.',
  total: (count: number): string => `Jumlah: ${count} kerja sama`,
  withOpen: (count: number): string => `Dengan target belum selesai: ${count}`,
  line: (title: string, end: string): string => `${title}: berakhir ${end}`,
} as const;

export const kbWords = {
  page: 'KB tanpa PKS',
  none: 'Setiap Kesepakatan Bersama yang berlaku sudah ditindaklanjuti.',
  fresh: (months: number): string => `Belum ${months} bulan`,
  late: (months: number): string => `Lebih dari ${months} bulan`,
  draftBy: (date: string): string => `Susun PKS sebelum ${date}.`,
  total: (count: number): string => `Jumlah: ${count} Kesepakatan Bersama`,
  red: (count: number): string => `Merah: ${count}`,
} as const;

/** Words of the material for LKPJ and LPPD. */
export const lkpjWords = {
  page: 'Bahan LKPJ',
  percent: '%',
  sections: {
    documents: 'A. Naskah kerja sama',
    chain: 'B. Keterpaduan dengan perencanaan dan penganggaran',
    results: 'C. Pelaksanaan dan capaian',
    office: 'D. Kelembagaan dan pelaporan',
  },
  units: { document: 'naskah', agreement: 'kerja sama', rupiah: 'Rp', obligation: 'kewajiban', opd: 'PD' },
  rows: {
    registered: ['Naskah tercatat', 'semua naskah dalam register'],
    active: ['Naskah yang berlaku', 'ditandatangani dan jangka waktunya menyentuh tahun ini'],
    signed: ['Naskah yang ditandatangani', 'tanggal tanda tangan dalam tahun ini'],
    ended: ['Naskah yang berakhir', 'tanggal berakhir dalam tahun ini'],
    needing: ['Kerja sama yang memerlukan APBD', 'naskah pelaksanaan dengan kewajiban APBD sendiri'],
    RKPD: ['Tercantum dalam RKPD/Renja', 'dari kerja sama yang dapat diperiksa'],
    APBD: ['Tercantum dalam RKA/APBD', 'dari kerja sama yang dapat diperiksa'],
    DPA: ['Tercantum dan cukup dalam DPA', 'dari kerja sama yang dapat diperiksa'],
    needed: ['Kewajiban yang memerlukan APBD', 'jumlah nilai kewajiban tahun ini'],
    budgeted: ['Pagu DPA sub kegiatan terkait', 'tiap sub kegiatan dihitung sekali'],
    spent: ['Realisasi sub kegiatan terkait', 'terhadap pagu DPA'],
    obligations: ['Kewajiban sendiri', 'kewajiban tahun ini pada semua naskah'],
    reached: ['Target yang tercapai', 'dari kewajiban yang targetnya berupa angka'],
    problems: ['Kewajiban dengan permasalahan', 'dari semua kewajiban sendiri'],
    finished: ['Tindak lanjut selesai', 'dari semua tindak lanjut yang dicatat tahun ini'],
    mapped: ['Perangkat Daerah yang menyampaikan pemetaan', 'dari Perangkat Daerah yang terlibat'],
    reports: ['Laporan yang dikirim', 'laporan tahun ini dalam register'],
  },
  ofKind: (kind: string): string => `– ${kind}`,
  notCheckable: 'belum dapat diperiksa',
  narrative: 'Narasi',
  documents: (facts: {
    year: number;
    office: string;
    active: string;
    kinds: string;
    signed: string;
  }): string =>
    `Pada Tahun ${facts.year} ${facts.office} melaksanakan ${facts.active} naskah kerja sama daerah${facts.kinds === '' ? '' : `, terdiri atas ${facts.kinds}`}. Sepanjang tahun tersebut ditandatangani ${facts.signed} naskah.`,
  money: (facts: {
    year: number;
    needing: string;
    needed: string;
    budgeted: string;
    spent: string;
  }): string =>
    `Kerja sama yang memerlukan pembiayaan APBD Tahun Anggaran ${facts.year} berjumlah ${facts.needing} dengan nilai kewajiban ${facts.needed}. Pagu DPA pada sub kegiatan yang terkait berjumlah ${facts.budgeted} dengan realisasi ${facts.spent}.`,
  chain: (facts: { rkpd: string; apbd: string; dpa: string }): string =>
    `Keterpaduan dengan dokumen perencanaan dan penganggaran: RKPD/Renja ${facts.rkpd}, RKA/APBD ${facts.apbd}, dan DPA ${facts.dpa}.`,
  problems: (list: string): string => `Permasalahan yang dicatat dalam pelaksanaan: ${list}.`,
  noProblems: 'Tidak ada permasalahan yang dicatat dalam pelaksanaan.',
  problem: (cause: string, count: number): string => `${cause.toLowerCase()} (${count})`,
  efforts: (finished: string, all: string): string =>
    `Upaya penyelesaian: ${finished} dari ${all} tindak lanjut yang dicatat telah selesai.`,
  share: (part: string, whole: string, percent: string): string => `${part} dari ${whole} (${percent}%)`,
  official: 'Susunan ini bahan penyusunan; indikator resmi mengikuti ketentuan LPPD yang berlaku.',
  and: (list: readonly string[]): string =>
    list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} dan ${list.at(-1) ?? ''}`,
  kind: (name: string, count: number): string => `${formatNumber(count)} ${name}`,
} as const;
