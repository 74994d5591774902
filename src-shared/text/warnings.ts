import type { SetAsideReason } from '../domain/plan/plan-file.ts';
import type {
  ImportWarning,
  ImportWarningCode,
  ImportWarningDetails,
} from '../domain/tables/import-warning.ts';
import { formatNumber, formatRupiah } from './format.ts';

type Sentences = { readonly [C in ImportWarningCode]: (details: ImportWarningDetails[C]) => string };

/** An amount of rupiah with sen, as a difference has it: `Rp 0,50`. */
function formatSen(value: number): string {
  const sen = Math.round(Math.abs(value) * 100);
  const sign = value < 0 ? '-' : '';
  return `${sign}Rp ${formatNumber(Math.floor(sen / 100))},${String(sen % 100).padStart(2, '0')}`;
}

/** The first of many, so that a sentence stays one. */
const shortList = (parts: readonly string[]): string =>
  parts.length <= 12 ? parts.join(', ') : `${parts.slice(0, 12).join(', ')}, dan lainnya`;

const sentences: Sentences = {
  'sheet-unknown': ({ sheet }) => `Lembar “${sheet}” tidak dikenal dan tidak dibaca.`,
  'sheet-unread': ({ sheet }) => `Lembar “${sheet}” tidak dibaca karena judul kolomnya tidak dikenali.`,
  'sheet-hidden': ({ sheet }) =>
    `Lembar “${sheet}” tersembunyi dan tidak dibaca. Tampilkan lembar itu bila isinya perlu dibaca.`,
  'sheet-other-format': ({ sheet }) =>
    `Lembar “${sheet}” bersusunan lain dan tidak dibaca. Impor lembar itu tersendiri bila isinya diperlukan.`,
  'sheets-read': ({ sheets }) =>
    `Lembar yang dibaca dan dijumlahkan: ${sheets
      .map(({ sheet, lines, sum }) => `“${sheet}” (${formatNumber(lines)} baris, ${formatRupiah(sum)})`)
      .join('; ')}. Pilih satu lembar bila ada yang merangkum lembar lain.`,
  'sheet-only': ({ sheet, others }) =>
    `Hanya lembar “${sheet}” yang dibaca; ${formatNumber(others)} lembar lain tidak.`,
  'rows-hidden': ({ sheet, rows }) =>
    `${formatNumber(rows.length)} baris tersembunyi pada lembar “${sheet}” tetap dibaca: baris ${shortList(rows.map(String))}.`,
  'columns-hidden': ({ sheet, columns }) =>
    `Kolom tersembunyi pada lembar “${sheet}” tetap dibaca: ${shortList(columns)}.`,
  'rows-continued': ({ sheet, rows }) =>
    `Baris ${rows.join(', ')} pada lembar “${sheet}” dibaca sebagai lanjutan baris di atasnya.`,
  'rows-set-aside': ({ sheet, row, reason, text }) =>
    `Lembar “${sheet}” baris ${row} disisihkan. ${setAsideText[reason]} Isinya: ${text}`,
  'column-ambiguous': ({ column, candidates }) =>
    `Kolom “${column}” dapat berarti ${candidates.join(' atau ')}. Isinya disimpan dalam Catatan sampai Anda memilih.`,
  'column-to-note': ({ column }) => `Kolom “${column}” tidak dikenali. Isinya disimpan dalam Catatan.`,
  'column-unknown': ({ sheet, column }) =>
    `Kolom “${column}” pada lembar “${sheet}” tidak dikenal dan tidak dibaca.`,
  'column-twice': ({ sheet, column }) =>
    `Kolom “${column}” ada dua kali pada lembar “${sheet}”. Yang pertama yang dibaca.`,
  'cell-emptied': ({ sheet, row, column, value }) =>
    `Lembar “${sheet}” baris ${row}: “${column}” dikosongkan (sebelumnya: ${value}).`,
  'number-shared': ({ number, codes }) =>
    `Nomor “${number}” dipakai oleh lebih dari satu naskah: ${codes.join(', ')}.`,
  'obligation-unknown': ({ sheet, row, agreement, obligation }) =>
    `Lembar “${sheet}” baris ${row}: kewajiban ${obligation} pada naskah ${agreement} belum ada.`,
  'end-before-signing': ({ sheet, row }) =>
    `Lembar “${sheet}” baris ${row}: tanggal berakhir lebih awal dari tanggal tanda tangan.`,
  'other-region': ({ found, expected }) =>
    `Buku kerja ini diekspor dari wilayah ${found}, sedangkan basis data ini milik wilayah ${expected}.`,
  'base-unknown': () =>
    'Keadaan saat buku kerja ini diekspor tidak diketahui lagi, sehingga isinya dibandingkan langsung dengan register.',
  'sen-rounded': ({ count, difference }) =>
    `Sen pada ${formatNumber(count)} baris dibulatkan ke rupiah; jumlahnya berubah ${formatSen(difference)}.`,
  'amount-empty': ({ sheet, count, firstRow }) =>
    `${formatNumber(count)} baris pada lembar “${sheet}” tanpa nilai rupiah dibaca sebagai Rp 0 (mulai baris ${firstRow}).`,
  'opd-code-malformed': ({ sheet, row, value, count }) =>
    `${formatNumber(count)} baris pada lembar “${sheet}” memuat kode Perangkat Daerah yang tidak dikenali, misalnya “${value}” pada baris ${row}.`,
  'other-year': ({ year, count }) => `${formatNumber(count)} baris tahun ${year} disisihkan.`,
  'title-year-differs': ({ sheet, found, expected }) =>
    `Judul lembar “${sheet}” menyebut tahun ${found}, sedangkan yang dipilih ${expected}. Pastikan berkasnya benar.`,
  'year-missing': ({ sheet }) =>
    `Lembar “${sheet}” tidak menyebut tahun. Pastikan berkas ini untuk tahun yang dipilih.`,
  'printed-total-differs': ({ sheet, row, printed, counted }) =>
    `Jumlah tercetak pada lembar “${sheet}” baris ${row} adalah ${formatRupiah(printed)}, sedangkan jumlah baris yang dibaca ${formatRupiah(counted)}.`,
  'code-without-parent': ({ count, example, row }) =>
    `${formatNumber(count)} kode tidak mempunyai kode induk dalam daftar, misalnya ${example} pada baris ${row}. Kode itu tetap disimpan.`,
};

/** The Indonesian sentence for a warning of an import. */
export function warningText(warning: ImportWarning): string {
  // The mapped type above pairs each code with its own details; the call cannot be typed pair by pair.
  const sentence = sentences[warning.code] as (details: ImportWarning) => string;
  return sentence(warning);
}

/** Why a row of a planning or budget file was set aside. */
export const setAsideText: Readonly<Record<SetAsideReason, string>> = {
  subtotal: 'Baris jumlah: tidak dihitung lagi.',
  'higher-level': 'Baris program atau kegiatan: yang dihitung adalah sub kegiatannya.',
  'lower-level': 'Baris di bawah program: yang dihitung adalah programnya.',
  detail: 'Rincian di bawah rekening: sudah termasuk dalam nilai rekeningnya.',
  'not-expenditure': 'Baris pendapatan atau pembiayaan: tanpa sub kegiatan.',
  'other-year': 'Baris tahun lain.',
  'column-numbers': 'Baris nomor kolom.',
  'repeated-heading': 'Judul kolom yang terulang.',
  continuation: 'Lanjutan baris di atasnya, tanpa kode dan nilai.',
  'after-quarter': 'Bertanggal sesudah triwulan yang dipilih.',
  'no-target': 'Tidak ada target atau pagu pada tahun mana pun.',
  note: 'Keterangan, bukan data.',
};
