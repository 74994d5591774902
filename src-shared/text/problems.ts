import type { ProblemCode } from '../errors.ts';

/** The short hint under a field (and beside a refused row of a workbook) for each thing that can be wrong with it. */
export const problemText: Readonly<Record<ProblemCode, string>> = {
  'key-missing': 'Wajib diisi karena menjadi kunci data ini.',
  'key-twice': 'Sudah dipakai oleh data lain. Pakai kode atau nomor yang berbeda.',
  'not-in-list': 'Nilai ini tidak ada dalam daftar pilihan.',
  'code-malformed': 'Bentuk kode tidak dikenali. Periksa titik dan jumlah angkanya.',
  'code-as-number':
    'Kode ini sudah berubah menjadi bilangan di lembar kerja. Jadikan kolomnya Teks, lalu tulis kodenya lengkap.',
  'code-as-date':
    'Kode ini sudah berubah menjadi tanggal di lembar kerja. Jadikan kolomnya Teks, lalu tulis kodenya lengkap.',
  'date-impossible': 'Tanggal ini tidak ada. Tulis misalnya 31 Januari 2026 atau 31/01/2026.',
  'number-impossible': 'Ini bukan bilangan. Tulis angka saja, misalnya 3 atau 1.500.000.',
  'money-negative': 'Nilai rupiah tidak boleh kurang dari nol.',
  'money-fractional': 'Nilai rupiah harus bulat, tanpa sen.',
  'money-too-large': 'Nilai rupiah terlalu besar untuk disimpan dengan tepat.',
  'end-before-start': 'Tanggal berakhir lebih awal dari tanggal mulai. Perbaiki salah satu tanggal.',
  'reference-unknown': 'Naskah yang dirujuk tidak ditemukan dalam register.',
  'reference-circular': 'Naskah tidak boleh merujuk dirinya sendiri, langsung atau lewat naskah lain.',
  'parent-missing': 'Adendum harus menunjuk naskah induknya.',
  'value-missing': 'Wajib diisi.',
  'no-name': 'Ini bukan nama: tidak memuat huruf.',
  'name-differs': 'Kode ini sudah ada dalam daftar dengan nama lain. Nama yang sudah ada dipertahankan.',
  'origin-unknown': 'Baris ini bukan baris yang ditolak dari impor itu, atau sudah ditambahkan.',
  conflict: 'Data ini berubah di dua tempat. Pilih nilai yang dipakai.',
};
