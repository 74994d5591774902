import type { SettingKey } from '../domain/settings.ts';

interface SettingWords {
  readonly label: string;
  readonly hint?: string;
}

/** What an officer reads for each setting. */
export const settingLabels: Readonly<Record<SettingKey, SettingWords>> = {
  'kantor.wilayah': { label: 'Kode wilayah' },
  'kantor.nama': { label: 'Nama pemerintah daerah', hint: 'Baris pertama kop surat.' },
  'kantor.unit': { label: 'Unit pada kop surat' },
  'kantor.alamat': { label: 'Alamat' },
  'kantor.ibukota': { label: 'Ibu kota', hint: 'Tempat pada tanggal surat.' },
  'kantor.kode-pd': { label: 'Kode Perangkat Daerah' },
  'penandatangan.jabatan': { label: 'Jabatan' },
  'penandatangan.atas-nama': {
    label: 'Atas nama',
    hint: 'Misalnya: BUPATI MAHAKAM ULU; “a.n.” ditulis oleh Padu.',
  },
  'penandatangan.nama': { label: 'Nama' },
  'penandatangan.pangkat': { label: 'Pangkat dan golongan' },
  'penandatangan.nip': { label: 'NIP' },
  'surat.tujuan': { label: 'Tujuan surat pengantar', hint: 'Kosong berarti gubernur provinsi Anda.' },
  'surat.cq': {
    label: 'c.q.',
    hint: 'Kosong berarti Kepala Biro Pemerintahan dan Otonomi Daerah.',
  },
  'surat.tempat': { label: 'Kota tujuan', hint: 'Kosong berarti ibu kota provinsi.' },
  'surat.sifat': { label: 'Sifat surat' },
  'surat.tembusan': { label: 'Tembusan', hint: 'Dipisah titik koma.' },
  'cetak.kertas': { label: 'Ukuran kertas' },
  'aturan.kel-03.unsur': {
    label: 'Unsur yang harus ada dalam TKKSD',
    hint: 'Dipisah titik koma; nama lain dari unsur yang sama dipisah garis tegak.',
  },
  'aturan.dok-02.bulan-kuning': { label: 'KB tanpa PKS: kuning setelah (bulan)' },
  'aturan.dok-02.bulan-merah': { label: 'KB tanpa PKS: merah setelah (bulan)' },
  'aturan.dok-08.frasa': {
    label: 'Kata pembiayaan yang tidak jelas',
    hint: 'Dipisah titik koma.',
  },
  'aturan.fasilitasi': {
    label: 'Kode kegiatan fasilitasi',
    hint: 'Kegiatan rapat dan fasilitasi yang tidak dihitung sebagai anggaran pelaksanaan.',
  },
  'aturan.ang-08.sumber': {
    label: 'Nama lain sumber dana',
    hint: 'Dipisah titik koma; nama yang sama artinya dipisah garis tegak.',
  },
  'aturan.rea-02.poin': { label: 'Selisih realisasi keuangan dan fisik (poin)' },
  'aturan.rea-04.tahun': { label: 'Permasalahan berulang (tahun)' },
  'aturan.wkt-01.hari-kuning': { label: 'Akan berakhir: kuning (hari)' },
  'aturan.wkt-01.hari-merah': { label: 'Akan berakhir: merah (hari)' },
  'aturan.wkt-01.hari-luar-negeri': { label: 'Akan berakhir, luar negeri (hari)' },
  'aturan.wkt-04.tahun.ksdd-wajib': { label: 'Jangka waktu terpanjang KSDD wajib (tahun)' },
  'aturan.wkt-04.tahun.ksdd-sukarela': { label: 'Jangka waktu terpanjang KSDD sukarela (tahun)' },
  'aturan.wkt-04.tahun.ksdpk': {
    label: 'Jangka waktu terpanjang KSDPK (tahun)',
    hint: '0 berarti tanpa batas.',
  },
  'aturan.wkt-04.tahun.sinergi': { label: 'Jangka waktu terpanjang Sinergi (tahun)' },
  'aturan.wkt-04.tahun.ksdpl': {
    label: 'Jangka waktu terpanjang KSDPL (tahun)',
    hint: 'Permendagri 25/2020 pasal 32 ayat (1): paling lama 5 tahun.',
  },
  'aturan.wkt-04.tahun.ksdll': {
    label: 'Jangka waktu terpanjang KSDLL (tahun)',
    hint: 'Permendagri 25/2020 pasal 32 ayat (1): paling lama 5 tahun.',
  },
  'aturan.dat-01.ambang': { label: 'Kemiripan yang dianggap ganda (%)' },
  'aturan.dat-03.bulan': { label: 'Umur impor sebelum diingatkan (bulan)' },
  'kalender.rkpd': { label: 'Penetapan RKPD', hint: 'Bulan-tanggal, misalnya 06-30.' },
  'kalender.kua-ppas': { label: 'Pembahasan KUA-PPAS' },
  'kalender.rka': { label: 'Penyusunan RKA' },
  'kalender.apbd': { label: 'Persetujuan APBD' },
  'kalender.pergeseran': { label: 'Pergeseran anggaran' },
  'kalender.perubahan': { label: 'Perubahan APBD' },
};
