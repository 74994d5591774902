/** What a sub kegiatan of the sample is spent on; decides the rekening of its lines. */
export type Spending = 'goods' | 'works' | 'grant' | 'transfer' | 'salary' | 'office';

/** The rekening of each kind of spending with the share of the ceiling that each takes, in hundredths. */
export const accountShares: Readonly<Record<Spending, readonly (readonly [string, number])[]>> = {
  goods: [
    ['5.1.02.01.001.00024', 35],
    ['5.1.02.02.001.00003', 40],
    ['5.1.02.04.001.00001', 25],
  ],
  works: [
    ['5.1.02.02.001.00013', 8],
    ['5.2.04.01.001.00003', 86],
    ['5.1.02.04.001.00001', 6],
  ],
  grant: [
    ['5.1.05.05.001.00001', 90],
    ['5.1.02.04.001.00001', 10],
  ],
  transfer: [['5.4.02.05.001.00001', 100]],
  salary: [
    ['5.1.01.01.001.00001', 70],
    ['5.1.01.02.006.00061', 30],
  ],
  office: [
    ['5.1.02.01.001.00024', 60],
    ['5.1.02.02.001.00026', 40],
  ],
};

/** The usual name of each rekening of the sample. */
export const accountNames: Readonly<Record<string, string>> = {
  '5.1.01.01.001.00001': 'Belanja Gaji Pokok PNS',
  '5.1.01.02.006.00061': 'Tambahan Penghasilan berdasarkan Beban Kerja ASN',
  '5.1.02.01.001.00024': 'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor',
  '5.1.02.02.001.00003': 'Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia',
  '5.1.02.02.001.00013': 'Belanja Jasa Konsultansi Perencanaan',
  '5.1.02.02.001.00026': 'Belanja Jasa Tenaga Administrasi',
  '5.1.02.04.001.00001': 'Belanja Perjalanan Dinas Biasa',
  '5.1.05.05.001.00001': 'Belanja Hibah kepada Badan dan Lembaga',
  '5.2.04.01.001.00003': 'Belanja Modal Jalan Kabupaten/Kota',
  '5.4.02.05.001.00001': 'Belanja Bantuan Keuangan Khusus Antar Daerah Kabupaten/Kota',
};
