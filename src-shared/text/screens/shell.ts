/** The frame of the window: header, navigation, finder, problem screen. */
export const shellWords = {
  product: 'Padu',
  tagline: 'Register kerja sama yang terpadu dengan anggaran',
  navigation: 'Menu utama',
  header: 'Kantor, tahun, dan pencarian',
  fiscalYear: 'Tahun anggaran',
  asOf: 'Per tanggal',
  finder: 'Cari atau jalankan…',
  finderKey: 'Ctrl K',
  finderPlaceholder: 'Ketik judul, kode, atau perintah',
  finderNothing: 'Tidak ada yang cocok. Coba kata lain.',
  finderCommands: 'Perintah',
  finderAgreements: 'Kerja sama',
  toDark: 'Tampilan gelap',
  toLight: 'Tampilan terang',
  skip: 'Langsung ke isi',
  starting: 'Menyiapkan register…',
  commandNew: 'Catat kerja sama baru',
  commandImportRegister: 'Impor buku kerja register',
  commandImportPlan: 'Impor dokumen perencanaan atau anggaran',
  commandOpen: (screen: string): string => `Buka ${screen}`,
} as const;

/** The screen that stands in place of the work when the database cannot be opened. */
export const problemWords = {
  title: 'Padu belum dapat membuka data',
  happened: 'Yang terjadi',
  safe: 'Keadaan data',
  next: 'Yang dapat dilakukan',
  restore: 'Pulihkan cadangan terakhir',
  restored: 'Cadangan dipulihkan.',
  retry: 'Coba buka lagi',
  log: 'Buka catatan program',
} as const;

/** The first start. */
export const wizardWords = {
  title: 'Selamat datang di Padu',
  lead: 'Register kerja sama daerah yang memeriksa sendiri: kerja sama mana yang belum masuk RKPD, KUA-PPAS, APBD, atau DPA, mengapa, dan apa yang masih dapat dilakukan.',
  stepOffice: 'Kantor',
  stepDetails: 'Rincian kantor',
  officeTitle: 'Kabupaten/kota mana yang Anda layani?',
  officeHint: 'Ketik nama atau kode wilayah, misalnya Mahakam Ulu atau 64.11.',
  region: 'Kabupaten/kota',
  regionNothing: 'Tidak ada kabupaten/kota dengan nama itu.',
  create: 'Mulai dengan kantor ini',
  or: 'atau',
  sampleTitle: 'Lihat-lihat dahulu dengan data contoh',
  sampleHint:
    'Sebuah kabupaten rekaan lengkap dengan kerja sama dan dokumen anggarannya. Data contoh dapat diganti kapan saja.',
  sample: 'Pakai data contoh',
  detailsTitle: 'Kop surat dan penanda tangan',
  detailsHint: 'Dipakai pada laporan. Boleh dilewati; dapat diisi kemudian di Pengaturan.',
  skip: 'Lewati',
  finish: 'Simpan dan mulai',
  offline: 'Semua data tersimpan di komputer ini dan tidak memerlukan internet.',
} as const;
