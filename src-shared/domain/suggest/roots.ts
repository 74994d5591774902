/**
 * Roots of which a prefix hides the first letter, or that are too short or too like a prefix to be found by rule.
 *
 * `pengelolaan` could come of `elola` or `kelola`, `perumahan` of `umah` or `rumah`: only a list knows.
 */
export const roots: ReadonlySet<string> = new Set(
  `ada adil aduan agama ajak ajar aku alat alih alir aman anak andal anggar angkat angkut antar arah arsip asah asuh atasi
  atur awak awas baca bagi bagun baik bakar bakti bangun bantu bawa bayar beasiswa bebas beda beli benih beri bersih bina
  buat budi buka bukti buku bumi cari catat cegah cetak cipta daftar dagang dampak dana data daur daya desa didik dorong
  duduk dukung edar gaji gali ganti gelar gerak giat gizi guna guru hadap hapus hias hibah hidup hijau hilir hitung hubung
  hukum hulu ikan ikat ikut imbang impor indah inap indang isi izin jaga jalan jamin jaring jual kabar kader kaji kampung
  kandung kapal kartu karya kawal kawasan kayu kebun kejar kelas kelola kelompok kemah kemas kembang kembali kenal kendali
  kendara kerah keras kering kerja ketua khusus kikis kinerja kirim kokoh koleksi kolam konsep koordinasi kota kuasa kuat
  kubur kukuh kumpul kunjung kuota kurang kursus laku lahan laksana lanjut lalu lancar langgar latih lapor layan lebih lengkap
  lestari lihara lindung lintas lomba luas lurah maju makam makan manfaat mitra mandi masuk mesin milik minat minum modal mohon muat mudah
  mukim murni musim mutakhir mutu nelayan nilai obat olah olahraga operasi orang pacu padam padu pagar pahat pajak pakai
  paket pakan palang pamer pandang pandu pangan pangkas panen panggil pantau papar parkir pasang pasar pasok pasti patuh
  pegawai pelihara peluk peluang pencil penduduk pendek perang percaya perempuan periksa perintah permukiman pesan pesisir
  peta petak petik piara pilah pilih pimpin pindah pinggir pinjam pisah pohon pokok poles pondok posisi potong pribadi
  produksi proses puja pukul pulang pulih pungut pupuk pusat pustaka putih putus rabas raga ragam rajut ramah
  ramal ramai rancang rangkai rangsang rapat rata ratus rawan rawat rebut rekam rekayasa rencana rendah renovasi resap
  resmi retas ringan rintis rumah rumus rusak sadap sadar saji sakit salur sambung sampah sampai sandi sangga santun sapi
  sari saring sasar satu sawah sebar sebut sedia segera sehat sejahtera sekolah selaras selamat selenggara selesai selidik
  seluruh semai sempurna sertifikat serah serap setara setor sewa siaga siap siar sidik sikap simpan singkat sinkron sirkulasi
  sita sosial sosialisasi stabil suara sukses suluh sumbang sumber sungai suplai susun syarat tagih tahan tahap tahun takar
  tambah tambak tambang tampil tampung tanam tanda tangan tanggap tanggul tanggulang tangguh tani tapak tarik
  tata tebar tebang tegak tegas tekan telaah telusur tembus tempat tempuh temu tenaga tenteram tentu tenun tepat tera terang
  terap terbit terima terminal ternak tertib terus tetap tilik timbang timbun tindak tinggal tinggi tingkat tinjau titik
  tolong tonton tuju tukar tulis tumbuh tunjang tunjuk tuntas tuntut turun tutup ubah uji ukur umur undang urus urusan usaha
  usul utama wadah wajib warga waris wilayah wisata wujud`.split(/\s+/),
);
