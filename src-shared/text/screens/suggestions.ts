/** Screen Usulan keterkaitan, and its part in the record. */
export const suggestionWords = {
  title: 'Usulan keterkaitan',
  sub: (year: string): string =>
    `Sub kegiatan yang mungkin membiayai kewajiban ${year}. Keterkaitan baru ada setelah Anda memilihnya.`,
  open: 'Usulan keterkaitan',
  back: 'Perencanaan & Anggaran',
  counts: (open: string, linked: string): string => `${open} belum terkait, ${linked} sudah terkait`,
  which: 'Tampilkan',
  whichNames: { open: 'Belum terkait', linked: 'Sudah terkait', all: 'Semua' },
  certainty: 'Keyakinan',
  anyCertainty: 'Semua keyakinan',
  search: 'Cari naskah atau uraian…',
  allAgreements: 'Hanya satu naskah; tampilkan semua',
  list: 'Kewajiban',
  columns: { agreement: 'Naskah', description: 'Uraian kewajiban', amount: 'Nilai', best: 'Usulan' },
  none: 'Tidak ada',
  linkedTo: (codes: string): string => `Terkait ke ${codes}`,
  obligation: (agreement: string, year: string, no: string): string => `${agreement} · ${year} No ${no}`,
  amount: 'Nilai',
  amountEmpty: 'nilai belum diisi',
  pagu: 'Pagu',
  paguUnknown: 'tidak dirinci per tahun',
  document: 'Dokumen',
  suggestionsOf: (what: string): string => `Usulan untuk ${what}`,
  noSuggestion: 'Tidak ada sub kegiatan yang cukup mirip.',
  noSuggestionHint: 'Perjelas uraian kewajiban, atau pilih kodenya sendiri pada tab Keterkaitan anggaran.',
  choose: 'Pilih satu kewajiban untuk melihat usulannya.',
  accept: 'Kaitkan',
  acceptNo: (no: string): string => `Kaitkan usulan ${no}`,
  reject: 'Bukan ini',
  rejectNo: (no: string): string => `Bukan ini: usulan ${no}`,
  next: 'Berikutnya',
  openAgreement: 'Buka naskah',
  keys: 'Tombol: 1, 2, 3 mengaitkan; Shift+1, 2, 3 bukan ini; N berikutnya; panah memilih kewajiban.',
  bulk: (count: string): string => `Kaitkan semua yang yakin (${count})`,
  bulkTitle: 'Kaitkan semua usulan yang yakin',
  bulkText: (count: string): string =>
    `${count} kewajiban di bawah ini akan dikaitkan ke usulan pertamanya. Periksa dahulu; satu tombol membatalkan semuanya.`,
  bulkApply: (count: string): string => `Kaitkan ${count} kewajiban`,
  bulkTake: 'Kaitkan',
  bulkTakeOne: (what: string): string => `Kaitkan ${what}`,
  accepted: (count: string): string => `${count} keterkaitan dibuat.`,
  alreadyLinked: 'Kewajiban ini sudah terkait ke sub kegiatan itu.',
  rejected: 'Usulan ini tidak akan muncul lagi untuk kewajiban tersebut.',
  undone: (count: string): string => `${count} keputusan dibatalkan.`,
  undoneReason: 'Keputusan atas usulan dibatalkan',
  working: 'Mencari sub kegiatan yang cocok…',
  again: 'Cari lagi',
  noDocuments: 'Belum ada dokumen tahun ini',
  noDocumentsHint: 'Impor RKPD, KUA-PPAS, APBD, atau DPA tahun ini; usulan diambil dari sub kegiatannya.',
  allLinked: 'Semua kewajiban sudah terkait',
  allLinkedHint: 'Tidak ada kewajiban tahun ini yang menunggu keterkaitan untuk pilihan ini.',
  inRecord: 'Usulan',
  inRecordHint: (year: string): string => `Untuk kewajiban ${year} yang belum terkait.`,
  inRecordNone: (year: string): string => `Semua kewajiban ${year} yang memerlukan anggaran sudah terkait.`,
  commandRow: (row: { where: string; description: string; amount: string; linked: string }): string =>
    `${row.where}: ${row.description} (${row.amount})${row.linked === '' ? '' : `, sudah terkait ke ${row.linked}`}`,
  commandSuggestion: (one: {
    no: string;
    certainty: string;
    score: string;
    code: string;
    name: string;
    because: string;
  }): string => `  ${one.no}. [${one.certainty}, ${one.score}] ${one.code} ${one.name}\n     ${one.because}`,
  commandNone: '  tidak ada usulan',
  commandAccepted: (linked: string, skipped: string): string =>
    `${linked} keterkaitan dibuat, ${skipped} sudah ada sebelumnya.`,
  commandWould: (linked: string): string => `${linked} keterkaitan akan dibuat; belum ada yang disimpan.`,
} as const;
