import type { ErrorDetails } from '../errors.ts';
import type { ErrorWords } from './error-words.ts';
import { formatNumber } from './format.ts';

const safe = 'Data tidak berubah; paket ini tidak dibuka.';
const say = (what: string, next: string, kept = safe): ErrorWords => ({ what, safe: kept, next });
const fileName = (path: string): string => `“${path.split(/[\\/]/).at(-1) ?? path}”`;
const askAgain = 'Minta pengirim mengirim paket itu sekali lagi, sebaiknya lewat flash disk atau surel.';

type BundleCode = Extract<
  keyof ErrorDetails,
  | 'not-a-bundle'
  | 'truncated'
  | 'damaged'
  | 'bad-signature'
  | 'unknown-sender'
  | 'revoked-sender'
  | 'wrong-recipient'
  | 'needs-newer-program'
  | 'needs-earlier'
  | 'same-number-other-content'
  | 'confirm-deletions'
  | 'too-large'
  | 'malformed'
>;

/** Why a bundle is not taken in. Source of the codes: docs/spec/bundle-format.md §7. */
export const bundleSentences: { readonly [C in BundleCode]: (details: ErrorDetails[C]) => ErrorWords } = {
  'not-a-bundle': ({ path }) =>
    say(`Berkas ${fileName(path)} bukan paket Padu.`, 'Pilih berkas yang namanya berakhir dengan .padu.'),
  truncated: ({ path, missingBytes, isAtLeast }) =>
    say(
      `Paket ${fileName(path)} terpotong: kurang ${isAtLeast ? 'sedikitnya ' : ''}${formatNumber(missingBytes)} bita.`,
      'Salin atau unduh sekali lagi sampai selesai. Bila tetap terpotong, minta kiriman baru.',
    ),
  damaged: ({ path }) => say(`Paket ${fileName(path)} rusak: isinya berubah di perjalanan.`, askAgain),
  'bad-signature': ({ path }) =>
    say(
      `Tanda pengirim pada paket ${fileName(path)} tidak sah: isinya diubah atau dibuat orang lain.`,
      'Jangan pakai paket ini. Tanyakan kepada pengirim apakah benar ia yang membuatnya.',
    ),
  'unknown-sender': ({ path, region }) =>
    say(
      `Pengirim paket ${fileName(path)} (wilayah ${region}) belum dikenal di sini.`,
      'Setujui dahulu pendaftaran pengirim itu, lalu impor lagi.',
      'Data tidak berubah; paket disisihkan dan tidak dibaca.',
    ),
  'revoked-sender': ({ path, region }) =>
    say(
      `Hak pengirim paket ${fileName(path)} (wilayah ${region}) sudah dicabut.`,
      'Minta kantor itu mendaftarkan komputernya sekali lagi.',
      'Data tidak berubah; paket disisihkan dan tidak dibaca.',
    ),
  'wrong-recipient': ({ path, recipient }) =>
    say(
      `Paket ${fileName(path)} ditujukan untuk wilayah ${recipient} dan tidak dapat dibuka dengan kunci kantor ini.`,
      'Periksa apakah berkas yang dipilih benar, atau minta paket yang ditujukan untuk kantor ini.',
    ),
  'needs-newer-program': ({ path, lowestProgram }) =>
    say(
      `Paket ${fileName(path)} memerlukan Padu ${lowestProgram === null ? 'yang lebih baru' : `versi ${lowestProgram}`}.`,
      'Pasang Padu versi terbaru di komputer ini, lalu impor lagi.',
    ),
  'needs-earlier': ({ path }) =>
    say(
      `Paket ${fileName(path)} melanjutkan paket sebelumnya yang belum diterima.`,
      'Impor paket yang lebih awal, atau minta paket lengkap dari pengirim.',
      'Data tidak berubah; paket menunggu.',
    ),
  'same-number-other-content': ({ path, sequence }) =>
    say(
      `Nomor ${formatNumber(sequence)} dari pengirim ini sudah dipakai paket lain yang isinya berbeda.`,
      'Pengirim mungkin memakai salinan atau cadangan lama; mintalah ia membaca tanda terima dari sini.',
      `Data tidak berubah; paket ${fileName(path)} disimpan dan tidak dibaca.`,
    ),
  'confirm-deletions': ({ path, count }) =>
    say(
      `Paket ${fileName(path)} akan membuang ${formatNumber(count)} data.`,
      'Periksa daftarnya, lalu setujui penghapusan itu bila benar.',
      'Data tidak berubah; paket menunggu keputusan Anda.',
    ),
  'too-large': ({ path }) =>
    say(
      `Paket ${fileName(path)} lebih besar dari yang boleh dibuka.`,
      'Minta pengirim membaginya menjadi beberapa jilid.',
    ),
  malformed: ({ path, part }) =>
    say(
      `Susunan paket ${fileName(path)} keliru pada bagian ${part}.`,
      'Sampaikan berkas ini dan pesan ini kepada pendamping Anda.',
    ),
};
