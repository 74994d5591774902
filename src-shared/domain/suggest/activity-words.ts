import { stem } from './stem.ts';

/** Words with which official names begin, whatever they speak of, as stems. */
export const activityStems: ReadonlySet<string> = new Set(
  `bimbingan dukungan evaluasi fasilitasi kegiatan koordinasi operasional pelaksanaan pelatihan pembangunan pembentukan
  pemberdayaan pembinaan pembuatan pemanfaatan pemantauan pemeliharaan pemenuhan pemutakhiran penanganan penataan
  penatausahaan pencegahan pendampingan pendataan pengadaan pengawasan pengelolaan pengembangan pengendalian penguatan
  pengumpulan peningkatan penyediaan penyelenggaraan penyusunan peningkatan perencanaan perluasan perumusan program
  rehabilitasi sinkronisasi sosialisasi verifikasi`
    .split(/\s+/)
    .map(stem),
);
