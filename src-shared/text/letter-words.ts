import { spellNumber } from './numerals.ts';

/** Words of the covering letter, the official record of reconciliation, and the sheets to fill in. */
export const coveringWords = {
  page: 'Surat pengantar',
  subject: (what: string): string => `Penyampaian ${what}`,
  report: {
    S1: (year: number): string => `Laporan Pelaksanaan Kerja Sama Daerah Semester I Tahun ${year}`,
    S2: (year: number): string => `Laporan Pelaksanaan Kerja Sama Daerah Semester II Tahun ${year}`,
    TAHUNAN: (year: number): string => `Laporan Pelaksanaan Kerja Sama Daerah Tahun ${year}`,
  },
  attachment: '1 (satu) berkas',
  to: 'Kepada Yth.',
  onBehalf: 'c.q.',
  at: 'di –',
  biro: (province: string): string =>
    `Kepala Biro Pemerintahan dan Otonomi Daerah Sekretariat Daerah Provinsi ${province}`,
  opening: (report: string, office: string): string =>
    `Bersama ini disampaikan dengan hormat ${report} ${office}, yang memuat pelaksanaan kerja sama, keterpaduannya dengan dokumen perencanaan dan penganggaran, permasalahan, serta rencana tindak lanjut. Pokok-pokoknya sebagai berikut:`,
  rows: {
    active: (year: number): string => `Naskah kerja sama yang berlaku pada Tahun ${year}`,
    needing: 'Kerja sama yang memerlukan APBD',
    needed: 'Nilai kewajiban yang memerlukan APBD (Rp)',
    budgeted: 'Pagu DPA sub kegiatan terkait (Rp)',
    spent: 'Realisasi sub kegiatan terkait (Rp)',
    red: 'Temuan merah yang harus ditindaklanjuti',
    followUps: 'Tindak lanjut yang sudah selesai',
  },
  notCheckable: 'belum dapat diperiksa',
  closing: 'Laporan selengkapnya terlampir.',
  thanks: 'Demikian disampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.',
  summary: (report: string, to: string): string => `${report} untuk ${to}`,
} as const;

export const recordWords = {
  page: (name: string): string => `BA ${name}`,
  number: (number: string): string => `NOMOR: ${number === '' ? '…………………………' : number}`,
  opening: (date: string, place: string): string =>
    `Pada hari ini ${date}${place === '' ? '' : `, bertempat di ${place}`}, kami yang bertanda tangan di bawah ini:`,
  first: (name: string, position: string): string =>
    `${name}, ${position}, selanjutnya disebut PIHAK KESATU;`,
  second: (name: string, position: string): string =>
    `${name}, ${position}, selanjutnya disebut PIHAK KEDUA;`,
  blank: '…………………………………',
  agreed: (year: number, asOf: string): string =>
    `telah melakukan rekonsiliasi data kerja sama daerah Tahun ${year} keadaan per ${asOf} antara register kerja sama dengan dokumen dan catatan PIHAK KEDUA, dengan hasil sebagai berikut:`,
  closing: (copies: string): string =>
    `Demikian Berita Acara ini dibuat dalam rangkap ${copies} dan ditandatangani oleh PARA PIHAK untuk dipergunakan sebagaimana mestinya.`,
  copies: `2 (${spellNumber(2)})`,
  firstParty: 'PIHAK KESATU,',
  secondParty: 'PIHAK KEDUA,',
  head: (name: string): string =>
    /^Sekretariat Daerah$/i.test(name) ? 'Sekretaris Daerah' : `Kepala ${name}`,
  noOpd: 'Perangkat Daerah belum diisi',
  none: 'Data kerja sama telah sesuai; tidak ada perbedaan.',
  matching: 'Sesuai, tidak ada perbedaan.',
  notCheckable: (count: number): string => `${count} hal belum dapat diperiksa.`,
  term: (term: string): string => `Jangka waktu: ${term}`,
  partners: (names: string): string => `Mitra: ${names}`,
  obligation: (year: number, no: number, text: string, amount: string): string =>
    `Kewajiban ${year}/${no}: ${text}${amount === '' ? '' : ` (${amount})`}`,
  finding: (rule: string, text: string, remedy: string): string => `${rule}: ${text} ${remedy}`,
  summary: (name: string, count: number): string => `${name}: ${count} kerja sama direkonsiliasi`,
} as const;

export const opdSheetWords = {
  page: 'Lembar isian',
  none: 'Tidak ada kerja sama Perangkat Daerah ini yang berlaku pada tahun ini.',
  noObligation: 'Kewajiban belum diisi',
  guide:
    'Isi atau perbaiki kolom capaian, permasalahan, dan tindak lanjut, lalu kembalikan kepada Bagian Kerja Sama. Lembar kerja Excel yang sama dapat diimpor kembali tanpa mengetik ulang.',
  total: (count: number): string => `Jumlah: ${count} kewajiban`,
  fileName: (name: string, year: string): string => `Lembar ${name} ${year}.xlsx`,
} as const;

/** The page that goes with the workbook for a perangkat daerah: what to fill in, and how it comes back. */
export const opdGuideWords = {
  title: (name: string): string => `LEMBAR KERJA SAMA: ${name.toUpperCase()}`,
  lines: [
    'Buku kerja ini memuat kerja sama yang dilaksanakan atau didukung Perangkat Daerah Anda.',
    '1. Isi lembar Kewajiban: Target, Capaian, Permasalahan, Tindak Lanjut, Penanggung Jawab, dan Batas Waktu.',
    '2. Isi lembar Keterkaitan: kode sub kegiatan yang membiayai setiap kewajiban, dengan porsinya bila dipakai bersama.',
    '3. Kewajiban baru ditulis pada baris kosong di bawah, dengan Kode Naskah, Tahun, dan No.',
    '4. Sel berwarna kelabu adalah kunci data dan dikunci. Kolom dengan daftar pilihan diisi dari daftarnya.',
    '5. Jangan mengganti nama lembar atau judul kolom, dan jangan menghapus lembar Info.',
    '6. Sel yang dikosongkan berarti isinya dihapus; biarkan seperti semula bila tidak berubah.',
    '7. Simpan sebagai .xlsx dan kirim kembali. Hanya sel yang Anda ubah yang diambil; perubahan kantor pada sel lain tetap ada.',
  ],
} as const;

/** Words of the sheet for the evaluation meeting. */
export const meetingWords = {
  page: 'Lembar evaluasi',
  figures: '1. Angka pokok',
  figureColumns: { subject: 'Uraian', value: 'Jumlah', other: 'Uraian', otherValue: 'Jumlah' },
  rows: {
    active: (year: number): string => `Naskah berlaku ${year}`,
    operational: 'Naskah pelaksanaan berlaku',
    needing: 'Memerlukan APBD',
    needed: 'Nilai kewajiban (Rp)',
    budgeted: 'Pagu DPA terkait (Rp)',
    spent: 'Realisasi terkait (Rp)',
    ending: 'Berakhir dalam 6 bulan',
    bare: 'KB tanpa PKS',
    red: 'Temuan merah',
    yellow: 'Temuan kuning',
    blue: 'Temuan biru',
    notCheckable: 'Belum dapat diperiksa (hal)',
  },
  chain: '2. Rantai keterpaduan',
  chainColumns: {
    rung: 'Tahap',
    holds: 'Terpenuhi',
    broken: 'Terputus',
    unknown: 'Belum dapat diperiksa',
    reached: 'Masih utuh sampai tahap ini',
    share: '%',
    lost: 'Hilang (Rp)',
  },
  worst: '3. Temuan terberat dan yang masih dapat dilakukan',
  worstColumns: { rule: 'Aturan', subject: 'Kerja sama', finding: 'Temuan', remedy: 'Yang dapat dilakukan' },
  noWorst: 'Tidak ada temuan merah.',
  more: (count: number): string => `${count} temuan merah lain terdapat dalam Daftar Temuan.`,
  causes: '4. Sebab',
  cause: (name: string, { red, yellow, blue }: Readonly<Record<'red' | 'yellow' | 'blue', number>>): string =>
    `${name} ${red} merah, ${yellow} kuning, ${blue} biru`,
  findings: 'Temuan merah / kuning / biru',
  noCauses: 'Tidak ada temuan.',
  team: '5. TKKSD dan pelaporan',
  teamLines: {
    decree: (number: string, state: string): string => `SK: ${number} (${state})`,
    chair: (name: string): string => `Ketua: ${name}`,
    mapping: (text: string): string => `Pemetaan Perangkat Daerah: ${text}`,
    reports: (text: string): string => `Laporan dikirim: ${text}`,
  },
  notes: '6. Catatan dan kesepakatan rapat',
  none: '–',
  counts: (red: number, yellow: number, blue: number): string => `${red} / ${yellow} / ${blue}`,
  biro: 'Kepala Biro Pemerintahan dan Otonomi Daerah',
  knowing: 'Mengetahui,',
} as const;
