import type { TermReason } from '../domain/register/term-reasons.ts';

/** Why a term in words is read as it is, or cannot be read; one short sentence for the officer who decides. */
export const termReasonText: Readonly<Record<TermReason, string>> = {
  'length-from-start': 'Dihitung dari tanggal mulai.',
  'length-from-signing': 'Dihitung dari tanggal tanda tangan.',
  'from-to': 'Kedua tanggal tertulis.',
  'until-day': 'Tanggal berakhir tertulis.',
  'open-ended': 'Tertulis tanpa batas waktu.',
  'length-contradictory': 'Angka dan hurufnya berbeda. Periksa naskahnya.',
  'length-renewed': 'Tertulis diperbarui dengan sendirinya. Periksa apakah sudah diperbarui.',
  'length-as-ruled': 'Jangka waktunya merujuk ketentuan lain. Periksa naskahnya.',
  'length-range': 'Lebih dari satu jangka waktu tertulis. Periksa naskahnya.',
  'fiscal-year': 'Tertulis menurut tahun anggaran. Pastikan tahunnya.',
  'years-only': 'Hanya tahunnya yang tertulis. Pastikan tanggalnya.',
  'month-only': 'Hanya bulannya yang tertulis. Pastikan tanggalnya.',
  'bare-day': 'Tertulis satu tanggal tanpa keterangan. Pastikan artinya.',
  'end-before-start': 'Hasilnya lebih awal dari tanggal mulai. Periksa tanggalnya.',
  'no-start': 'Tanggal mulai dan tanggal tanda tangan belum diisi.',
  blank: 'Tidak tertulis.',
  attached: 'Tertulis dalam lampiran.',
  'to-be-agreed': 'Belum disepakati.',
  'as-ruled': 'Merujuk ketentuan lain.',
  unreadable: 'Tidak dapat dibaca sebagai jangka waktu.',
};
