import type { SuggestionReason, SuggestionTopic } from '../domain/own-list/suggestion.ts';
import { labels } from './labels.ts';
import { toListWords } from '../domain/register/read-field.ts';
import { otherWords } from './list-words.ts';
import { termReasonText } from './terms.ts';

/** Words of the workbook that holds refused rows. */
export const refusedRowsWords = { reason: 'Alasan' } as const;

/** What a group of suggestions is about. */
export const topicText: Readonly<Record<SuggestionTopic, string>> = {
  term: 'Jangka waktu',
  'number-and-date': 'Nomor dan tanggal',
  date: 'Tanggal',
  parties: 'Para pihak',
  'party-kind': 'Jenis dan wilayah pihak',
  office: 'Perangkat Daerah',
  form: 'Bentuk naskah',
  kind: 'Jenis KSD',
  value: 'Pilihan dari daftar',
  spelling: 'Ejaan judul',
  remnants: 'Sisa format',
};

/** Why something was read so from an own list, or could not be read. */
export const suggestionReasonText: Readonly<Record<SuggestionReason, string>> = {
  ...termReasonText,
  'written-so': 'Tertulis demikian.',
  'several-dates': 'Lebih dari satu tanggal tertulis. Yang pertama diusulkan.',
  'number-or-date': 'Dapat berarti nomor atau tanggal.',
  'words-beside': 'Ada kata lain di samping tanggalnya.',
  'split-by-line': 'Setiap baris menyebut satu pihak.',
  'split-by-word': 'Dipisah menurut nama lembaganya.',
  'address-apart': 'Alamatnya dipisahkan dan disimpan dalam Catatan.',
  'known-name': 'Namanya dikenal.',
  'by-keyword': 'Menurut kata dalam namanya.',
  capitals: 'Ditulis dengan huruf besar semua. Periksa nama dan singkatannya.',
  'two-words': 'Ejaan baku: kerja sama.',
  markup: 'Sisa format halaman web dihapus.',
  'not-readable': 'Tidak dapat dibaca. Isinya disimpan dalam Catatan.',
  'not-in-list': 'Kata ini belum dikenal. Isinya disimpan dalam Catatan.',
};

/** Words that offices write in their own lists for values of the closed lists; read on import, never shown. */
const ownWords = {
  agreementForms: {
    ...otherWords.agreementForms,
    MoU: 'LAIN',
    'Nota Kesepahaman': 'LAIN',
    'Memorandum of Understanding': 'LAIN',
    Piagam: 'LAIN',
    'Perjanjian Kerja Sama (PKS)': 'PKS',
    SPK: 'KONTRAK',
  },
  cooperationKinds: {
    'Kerja Sama Daerah dengan Pihak Ketiga': 'KSDPK',
    'Kerja Sama dengan Pihak Ketiga': 'KSDPK',
    'Pihak Ketiga': 'KSDPK',
    'Sinergi Pemerintah Pusat dan Daerah': 'SINERGI',
    Wajib: 'KSDD_WAJIB',
    'Kerja Sama Wajib': 'KSDD_WAJIB',
    Sukarela: 'KSDD_SUKARELA',
    'Kerja Sama Sukarela': 'KSDD_SUKARELA',
  },
  agreementStates: {
    ...otherWords.agreementStates,
    Aktif: 'PELAKSANAAN',
    Berlaku: 'PELAKSANAAN',
    'Masih Berlaku': 'PELAKSANAAN',
    Berjalan: 'PELAKSANAAN',
    Berlangsung: 'PELAKSANAAN',
    'Sudah Berakhir': 'BERAKHIR',
    'Tidak Berlaku': 'BERAKHIR',
    'Tidak Aktif': 'BERAKHIR',
    'Habis Masa Berlaku': 'BERAKHIR',
    Kedaluwarsa: 'BERAKHIR',
    Batal: 'TIDAK_DILANJUTKAN',
  },
  partyTypes: {
    ...otherWords.partyTypes,
    Swasta: 'BADAN_USAHA',
    BUMN: 'BADAN_USAHA',
    BUMD: 'BADAN_USAHA',
    Universitas: 'PERGURUAN_TINGGI',
    'Pemerintah Kabupaten': 'PEMDA',
    'Instansi Vertikal': 'KEMENTERIAN_LEMBAGA',
  },
} as const;

/** The words under which the import of an own list knows the values of the closed lists. */
export const ownListWords = toListWords(labels, { ...otherWords, ...ownWords });
