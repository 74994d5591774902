import type { AppError, ErrorCode, ErrorDetails, FileTrouble } from '../errors.ts';
import { bundleSentences } from './bundle-refusals.ts';
import type { ErrorWords } from './error-words.ts';
import type { PictureTrouble } from '../domain/office/picture.ts';
import { formatNumber } from './format.ts';
import { reportScreenWords } from './screens/reports-screen.ts';

const unchanged = 'Data tidak berubah.';
const kept = 'Data belum disimpan; yang Anda ketik tetap ada.';
const say = (what: string, safe: string, next: string): ErrorWords => ({ what, safe, next });

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
const megabytes = (bytes: number): string => `${formatNumber(Math.round(bytes / 1_048_576))} MB`;

const troubles: Readonly<Record<FileTrouble, readonly [what: string, next: string]>> = {
  missing: ['berkas tidak ada lagi di tempatnya', 'Pilih berkas sekali lagi.'],
  'in-use': ['berkas sedang dibuka program lain', 'Tutup berkas itu di Excel, lalu ulangi.'],
  'no-rights': ['Anda tidak berhak membuka folder itu', 'Pilih folder lain, misalnya Dokumen.'],
  'disk-full': ['penyimpanan penuh', 'Kosongkan ruang penyimpanan atau pilih tempat lain, lalu ulangi.'],
  'read-only': ['tempat itu hanya dapat dibaca', 'Pilih folder lain yang dapat ditulisi.'],
  'is-folder': ['yang dipilih adalah folder', 'Pilih sebuah berkas.'],
  other: ['sistem menolak berkas itu', 'Salin berkas ke folder Dokumen, lalu ulangi.'],
};

const pictureTroubles: Readonly<Record<PictureTrouble, string>> = {
  'not-a-picture': 'isinya bukan PNG atau JPEG',
  damaged: 'berkasnya rusak',
  'too-large': 'berkasnya terlalu besar',
  'too-many-pixels': 'ukurannya terlalu lebar atau tinggi',
};

type Sentences = { readonly [C in ErrorCode]: (details: ErrorDetails[C]) => ErrorWords };

const fileSentences = {
  'file-missing': ({ path }) =>
    say(
      `Berkas “${fileName(path)}” tidak ditemukan.`,
      unchanged,
      'Periksa letaknya, lalu pilih sekali lagi.',
    ),
  'file-unreadable': ({ path, reason }) =>
    say(
      `Berkas “${fileName(path)}” tidak dapat dibaca: ${troubles[reason][0]}.`,
      unchanged,
      troubles[reason][1],
    ),
  'file-unwritable': ({ path, reason }) =>
    say(
      `Berkas “${fileName(path)}” tidak dapat ditulis: ${troubles[reason][0]}.`,
      unchanged,
      troubles[reason][1],
    ),
  'file-exists': ({ path }) =>
    say(`Berkas “${fileName(path)}” sudah ada.`, 'Berkas itu tidak ditimpa.', 'Pilih nama lain.'),
  'file-empty': ({ path }) =>
    say(`Berkas “${fileName(path)}” kosong.`, unchanged, 'Minta atau unduh berkas itu sekali lagi.'),
  'file-too-large': ({ path, bytes, limitBytes }) =>
    say(
      `Berkas “${fileName(path)}” terlalu besar (${megabytes(bytes)}; paling besar ${megabytes(limitBytes)}).`,
      unchanged,
      'Pastikan berkas yang dipilih benar; bila benar, bagi per Perangkat Daerah.',
    ),
  'file-wrong-type': ({ path, expected }) =>
    say(`Berkas “${fileName(path)}” bukan ${expected}.`, unchanged, 'Pilih berkas dengan jenis yang benar.'),
  'workbook-damaged': ({ path }) =>
    say(
      `Buku kerja “${fileName(path)}” rusak.`,
      unchanged,
      'Buka di Excel dan simpan ulang, atau minta berkasnya sekali lagi.',
    ),
  'workbook-password': ({ path }) =>
    say(
      `Buku kerja “${fileName(path)}” dikunci dengan kata sandi.`,
      unchanged,
      'Buka di Excel, hapus kata sandinya, simpan, lalu ulangi.',
    ),
  'workbook-too-large-inside': ({ path }) =>
    say(
      `Isi buku kerja “${fileName(path)}” jauh lebih besar dari berkasnya.`,
      `${unchanged} Berkas itu tidak dibuka.`,
      'Jangan pakai berkas ini; minta salinan baru dari pengirimnya.',
    ),
  'sheet-missing': ({ sheet }) =>
    say(`Lembar “${sheet}” tidak ada.`, unchanged, 'Pakai templat Padu atau tambahkan lembar itu.'),
  'columns-missing': ({ sheet, columns }) =>
    say(
      `Lembar “${sheet}” tidak memuat kolom: ${columns.join(', ')}.`,
      unchanged,
      'Lengkapi kolom itu, lalu ulangi.',
    ),
  'header-not-found': ({ path }) =>
    say(
      `Baris judul kolom tidak ditemukan dalam “${fileName(path)}”.`,
      unchanged,
      'Pastikan berkas adalah ekspor asli yang belum diubah.',
    ),
  'not-a-correction': ({ path }) =>
    say(
      `“${fileName(path)}” bukan buku kerja baris yang ditolak dari Padu.`,
      unchanged,
      'Pakai buku kerja yang disimpan Padu waktu impor, beserta kolom Berkas asal, Lembar asal dan Baris asal.',
    ),
  'correction-without-part': ({ fileName: origin }) =>
    say(
      `Impor dari “${origin}” dengan baris yang masih ditolak tidak ada pada versi dokumen ini.`,
      unchanged,
      'Pilih dokumen, tahun, dan versi yang sama dengan impornya. Bila belum ada, impor dahulu baris yang baik dari berkas asal.',
    ),
  'mapping-invalid': ({ detail }) =>
    say(`Pemetaan kolom tidak dapat dipakai: ${detail}.`, unchanged, 'Perbaiki pemetaannya, lalu ulangi.'),
  'format-unknown': ({ path }) =>
    say(
      `Susunan kolom “${fileName(path)}” belum dikenal.`,
      unchanged,
      'Pakai ekspor SIPD yang memuat kode sub kegiatan dan pagu.',
    ),
  'rows-rejected': ({ count }) =>
    say(
      `${formatNumber(count)} baris ditolak.`,
      unchanged,
      'Perbaiki baris itu di Excel, atau lanjutkan dengan baris yang baik saja.',
    ),
  'nothing-to-import': ({ path }) =>
    say(`Tidak ada baris data dalam “${fileName(path)}”.`, unchanged, 'Periksa apakah berkasnya benar.'),
  'sum-too-large': ({ path }) =>
    say(
      `Jumlah seluruh baris ${fileName(path)} terlalu besar untuk dihitung dengan tepat.`,
      unchanged,
      'Periksa nilai yang keliru ketik dalam berkas itu, lalu impor lagi.',
    ),
  'number-ambiguous': ({ sheet, column, example }) =>
    say(
      `Angka “${example}” pada lembar “${sheet}”, kolom “${column}” dapat dibaca dengan dua cara.`,
      unchanged,
      'Pilih tanda desimal yang dipakai berkas ini (perintah: --decimal comma atau --decimal point), lalu ulangi.',
    ),
} satisfies Partial<Sentences>;

const databaseSentences = {
  'database-missing': ({ path }) =>
    say(
      `Basis data ${path} tidak ditemukan.`,
      'Tidak ada yang diubah.',
      'Periksa letaknya atau pulihkan cadangan.',
    ),
  'database-exists': ({ path }) =>
    say(`Basis data sudah ada di ${path}.`, 'Data yang ada tidak disentuh.', 'Buka basis data itu.'),
  'database-not-ours': ({ path }) =>
    say(`Berkas ${path} bukan basis data Padu.`, 'Berkas itu tidak diubah.', 'Pilih basis data Padu.'),
  'database-newer': ({ found, known }) =>
    say(
      `Basis data ini dibuat oleh Padu yang lebih baru (versi data ${found}; program ini mengenal ${known}).`,
      'Data aman dan tidak dibuka, supaya tidak rusak.',
      'Pasang Padu versi terbaru di komputer ini.',
    ),
  'database-damaged': ({ lastGoodBackup }) =>
    say(
      'Basis data rusak dan tidak dapat dibaca dengan utuh.',
      lastGoodBackup === null
        ? 'Berkas yang rusak tidak diubah. Tidak ada cadangan di komputer ini.'
        : 'Berkas yang rusak tetap disimpan, dan ada cadangan yang baik.',
      lastGoodBackup === null
        ? 'Jangan hapus apa pun. Hubungi Biro Pemerintahan dan Otonomi Daerah.'
        : 'Pulihkan cadangan terakhir; perubahan sesudahnya perlu diisi ulang.',
    ),
  'database-busy': () => say('Basis data sedang dipakai proses lain.', kept, 'Tunggu sebentar, lalu ulangi.'),
  'disk-full': () =>
    say('Penyimpanan penuh.', kept, 'Kosongkan ruang penyimpanan (misalnya Recycle Bin), lalu simpan lagi.'),
  'read-only': ({ path }) =>
    say(
      `Folder data ${path} hanya dapat dibaca.`,
      kept,
      'Minta hak tulis pada folder itu, atau pindahkan data ke folder Dokumen.',
    ),
  'migration-changed': ({ name }) =>
    say(
      `Pemasangan program tidak utuh (${name}).`,
      'Data aman dan tidak dibuka.',
      'Pasang ulang Padu dari berkas asli.',
    ),
  'backup-damaged': ({ path }) =>
    say(`Cadangan “${fileName(path)}” rusak.`, 'Data sekarang tidak diganti.', 'Pilih cadangan lain.'),
  'not-set-up': () => say('Kantor belum ditetapkan.', unchanged, 'Selesaikan langkah awal terlebih dahulu.'),
} satisfies Partial<Sentences>;

const registerSentences = {
  'record-missing': () =>
    say(
      'Data ini sudah tidak ada, mungkin sudah dibuang.',
      'Data lain tidak berubah.',
      'Lihat di Pengaturan, bagian Tempat sampah.',
    ),
  'record-changed': () =>
    say('Data ini sudah diubah sejak Anda membukanya.', kept, 'Bandingkan kedua isian, lalu pilih.'),
  'record-invalid': ({ problems }) =>
    say(
      `Ada ${problems.length} isian yang perlu diperbaiki.`,
      kept,
      'Perbaiki isian yang ditandai, lalu simpan.',
    ),
  'code-taken': ({ taken }) =>
    say(
      `Kode “${taken}” sudah dipakai naskah lain.`,
      kept,
      'Pakai kode atau nomor lain, atau buka data itu.',
    ),
  'record-referred': ({ by }) =>
    say(
      `Naskah ini masih menjadi induk atau pendahulu ${formatNumber(by.length)} naskah lain (${by.slice(0, 5).join(', ')}).`,
      unchanged,
      'Ubah dahulu Kode Induk atau Melanjutkan pada naskah itu, lalu hapus yang ini.',
    ),
  'conflicts-found': ({ count }) =>
    say(
      `${formatNumber(count)} isian berubah di buku kerja dan juga di basis data.`,
      unchanged,
      'Pilih mana yang dipakai: isian buku kerja atau isian basis data.',
    ),
} satisfies Partial<Sentences>;

const otherSentences = {
  'region-unknown': ({ region }) =>
    say(`Kode wilayah “${region}” tidak dikenal.`, unchanged, 'Pilih kabupaten/kota dari daftar.'),
  'setting-unknown': ({ key }) => say(`Pengaturan “${key}” tidak dikenal.`, unchanged, 'Periksa kuncinya.'),
  'setting-invalid': ({ value }) =>
    say(
      `Nilai “${value}” tidak dapat dipakai untuk pengaturan ini.`,
      unchanged,
      'Perbaiki nilainya, lalu simpan.',
    ),
  'request-invalid': ({ channel }) =>
    say(`Permintaan ${channel} tidak lengkap.`, unchanged, 'Muat ulang layar ini, lalu ulangi.'),
  'report-unknown': ({ name }) =>
    say(`Laporan “${name}” tidak dikenal.`, unchanged, 'Pilih laporan dari daftar.'),
  'output-type-unknown': ({ path }) =>
    say(
      `Jenis berkas “${fileName(path)}” tidak dikenal.`,
      unchanged,
      'Pakai nama yang berakhir dengan .xlsx, .csv, .html atau .pdf.',
    ),
  'report-not-as-file': ({ name, wanted, possible }) =>
    say(
      `${reportScreenWords.names[name]} tidak dapat disimpan sebagai ${wanted}: isinya ${name === 'lembar-evaluasi' ? 'lembar dengan beberapa tabel kecil' : 'naskah untuk ditandatangani'}.`,
      unchanged,
      `Simpan sebagai ${possible.join(' atau ')}.`,
    ),
  'report-needs-opd': ({ name }) =>
    say(
      `${reportScreenWords.names[name]} dibuat untuk satu Perangkat Daerah, tetapi belum ada yang dipilih.`,
      unchanged,
      'Pilih Perangkat Daerah (perintah: --opd KODE), lalu ulangi.',
    ),
  'picture-unfit': ({ path, trouble }) =>
    say(
      `Gambar “${fileName(path)}” tidak dapat dipakai sebagai lambang: ${pictureTroubles[trouble]}.`,
      unchanged,
      'Pilih gambar PNG atau JPEG paling besar 1 MB dengan sisi paling panjang 4.000 piksel.',
    ),
  'archive-missing': () =>
    say('Laporan itu tidak ada dalam arsip.', unchanged, 'Muat ulang daftar arsip, lalu pilih sekali lagi.'),
  'heading-unknown': ({ key }) =>
    say(
      `Laporan ini tidak mempunyai kolom “${key}”.`,
      unchanged,
      'Muat ulang judul kolom, lalu ubah sekali lagi.',
    ),
  'electron-missing': () =>
    say(
      'PDF tidak dapat dibuat di komputer ini.',
      unchanged,
      'Simpan sebagai Excel, atau pasang ulang Padu.',
    ),
  'print-failed': () =>
    say(
      'PDF gagal dibuat.',
      'Data tidak berubah; berkas lama tidak ditimpa.',
      'Ulangi, atau simpan sebagai Excel.',
    ),
  cancelled: () => say('Dibatalkan.', unchanged, 'Ulangi bila perlu.'),
  unexpected: ({ incident }) =>
    say(
      `Terjadi kesalahan pada program (kode ${incident}).`,
      'Data yang sudah tersimpan aman.',
      'Ulangi; bila terjadi lagi, sebutkan kode itu kepada pendamping Anda.',
    ),
} satisfies Partial<Sentences>;

const sentences: Sentences = {
  ...fileSentences,
  ...databaseSentences,
  ...registerSentences,
  ...bundleSentences,
  ...otherSentences,
};

/** The refusal in words: what happened, whether data is safe, what to do next. */
export function errorWords(error: AppError): ErrorWords {
  const sentence = sentences[error.code] as (details: AppError) => ErrorWords;
  return sentence(error);
}

/** The refusal as one text of three sentences. */
export function errorText(error: AppError): string {
  const words = errorWords(error);
  return `${words.what} ${words.safe} ${words.next}`;
}
