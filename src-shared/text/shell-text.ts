/** What the officer reads in the parts of the window that the desktop draws: its menu, and the foot of a print. */
export const shellText = {
  menu: {
    file: 'Berkas',
    quit: 'Keluar',
    edit: 'Sunting',
    undo: 'Urungkan',
    redo: 'Ulangi',
    cut: 'Potong',
    copy: 'Salin',
    paste: 'Tempel',
    selectAll: 'Pilih semua',
    view: 'Tampilan',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    actualSize: 'Ukuran asli',
    fullScreen: 'Layar penuh',
    reload: 'Muat ulang',
    help: 'Bantuan',
    openLog: 'Buka catatan program',
  },
  pageDied: {
    title: 'Tampilan Padu berhenti',
    message:
      'Tampilan berhenti dua kali berturut-turut. Data yang sudah disimpan aman. Tutup Padu lalu buka kembali; bila terulang, hubungi pendamping aplikasi dan kirimkan catatan program.',
  },
  pageFooter: { page: 'Halaman', of: 'dari' },
} as const;
