import type { GapResult, RemedyCode } from '../domain/gap/result.ts';
import { documentsText, Facts } from './evidence.ts';

type Sentence = (facts: Facts, result: GapResult) => string;

/** `tambahan Rp 200.000.000 ` where something is already budgeted, nothing where all of it is lacking. */
const extra = (facts: Facts): string =>
  facts.number('coveredRupiah') > 0 && facts.number('shortageRupiah') > 0
    ? `tambahan ${facts.money('shortageRupiah')} `
    : '';

/** What can still be done, by remedy code; the calendar of the chain first. */
export const remedySentences: Readonly<Record<RemedyCode, Sentence>> = {
  'propose-rkpd': (facts, { year }) => `Usulkan ${extra(facts)}ke rancangan Renja/RKPD ${year}.`,
  'discuss-kua-ppas': (facts, { year }) => `Masukkan ${extra(facts)}dalam pembahasan KUA-PPAS ${year}.`,
  'enter-rka': (facts, { year }) => `Masukkan ${extra(facts)}dalam RKA ${year}.`,
  'discuss-apbd': (facts, { year }) => `Bahas ${extra(facts)}dalam rancangan APBD ${year}.`,
  'prepare-shift': (_facts, { year }) => `Siapkan pergeseran atau Perubahan ${year}.`,
  'request-shift': (facts, { year }) =>
    facts.number('shortageRupiah') > 0
      ? `Ajukan pergeseran ${facts.money('shortageRupiah')} dalam anggaran ${year}.`
      : `Ajukan pergeseran anggaran ${year}.`,
  'propose-rkpd-revision': (facts, { year }) => `Usulkan ${extra(facts)}dalam RKPD Perubahan ${year}.`,
  'propose-apbd-revision': (facts, { year }) => `Usulkan ${extra(facts)}dalam Perubahan APBD ${year}.`,
  postpone: (_facts, { year }) => `Tunda ke ${year + 1} dengan adendum; anggarkan ${year + 1}.`,
  closed: (_facts, { year }) =>
    `Tahun anggaran ${year} sudah ditutup: catat sebabnya, pindahkan kewajiban dengan adendum.`,
  'record-decree': () => 'Catat SK TKKSD pada menu TKKSD, atau usulkan pembentukannya kepada kepala daerah.',
  'renew-decree': () => 'Perbarui SK TKKSD, lalu catat SK yang baru.',
  'complete-decree': () => 'Usulkan perubahan SK agar unsur itu masuk dalam tim, atau lengkapi kolom Unsur.',
  'submit-mapping': () => 'Minta Perangkat Daerah itu menyampaikan hasil pemetaan, lalu catat tanggalnya.',
  'involve-authority': () => 'Libatkan pemerintah yang berwenang sebagai pihak, atau ubah objek kerja sama.',
  'hold-coordination': () => 'Lakukan koordinasi teknis di tingkat provinsi, lalu catat hasilnya.',
  'consider-cooperation': () => 'Bahas kebutuhannya dalam pemetaan urusan dengan daerah itu.',
  'link-parent': () => 'Isi Kode Induk dengan Kesepakatan Bersama atau Nota Kesepakatan yang mendasarinya.',
  'draft-pks': () =>
    'Tugaskan Perangkat Daerah menyusun PKS, atau akhiri kesepakatan yang tidak dilanjutkan.',
  'request-dprd': () => 'Mintakan persetujuan DPRD, lalu catat nomor dan tanggalnya.',
  'make-study': () => 'Lengkapi studi kelayakan, lalu catat tanggalnya.',
  'make-power-of-attorney': () => 'Catat nomor surat kuasa; bila belum ada, mintakan kepada kepala daerah.',
  'add-clauses': () =>
    'Tambahkan klausul itu dengan adendum, atau lengkapi kolom Klausul bila sudah ada di naskah.',
  'fill-dates': () =>
    'Pastikan tanggalnya pada naskah, lalu isi; tandai Tanpa Batas Waktu bila memang demikian.',
  'clarify-financing': () => 'Isi kewajiban tiap pihak per tahun beserta nilai dan sumbernya.',
  'attach-scan': () => 'Lampirkan pindaian, dan periksa paraf, meterai, serta stempel pada naskah.',
  'link-rpjmd': () => 'Kaitkan dengan program RPJMD, atau catat dasar pengecualian beserta buktinya.',
  'update-rpjmd-link': () => 'Perbarui program RPJMD naskah ini menurut RPJMD yang berlaku.',
  'add-renstra': () => 'Usulkan sub kegiatan itu dalam Renstra atau perubahannya.',
  'fill-obligation': (_facts, { year }) =>
    `Isi kewajiban tahun ${year}; Salin kewajiban ke tahun berikutnya mempercepatnya.`,
  'replace-code': (facts) => {
    const replacement = facts.item('replacement');
    if (replacement !== null) return `Ganti dengan ${replacement.text('code')} ${replacement.text('name')}.`;
    return facts.flag('isDropped')
      ? 'Kode ini sudah diputuskan tanpa pengganti: lepaskan keterkaitannya, atau kaitkan dengan sub kegiatan lain.'
      : 'Pilih kode pengganti menurut nomenklatur yang berlaku.';
  },
  'align-opd': () =>
    'Samakan Perangkat Daerah dalam naskah dengan pemilik sub kegiatan, atau pilih sub kegiatan lain.',
  'align-location': () => 'Samakan lokasi sub kegiatan dengan lokasi kerja sama.',
  'split-share': (facts) =>
    `Bagi ulang porsi antar kerja sama, atau usulkan tambahan pagu ${facts.money('shortageRupiah')}.`,
  'link-implementation': () => 'Kaitkan kewajiban dengan sub kegiatan Perangkat Daerah yang melaksanakannya.',
  'align-funding': () => 'Samakan sumber dana dalam naskah dengan dokumen anggaran.',
  'link-revenue': () => 'Kaitkan kewajiban dengan rekening pendapatan (4.…).',
  'budget-transfer': () =>
    'Anggarkan pada belanja bantuan keuangan (5.4.02) Perangkat Daerah yang membidangi.',
  'speed-up': () => 'Minta Perangkat Daerah mempercepat pelaksanaan, atau jelaskan hambatannya.',
  'check-progress': () => 'Periksa laporan fisik dan keuangan Perangkat Daerah.',
  'fill-follow-up': () => 'Isi tindak lanjut, penanggung jawab, dan batas waktunya.',
  'finish-follow-up': () => 'Selesaikan tindak lanjutnya, atau bawa ke rapat TKKSD.',
  'decide-ending': () => 'Putuskan: perpanjang, ubah, atau akhiri.',
  'stop-spending': () => 'Hentikan atau pindahkan anggarannya, atau perpanjang naskah; perbarui statusnya.',
  'bridge-gap': () => 'Pastikan dasar kegiatan pada masa jeda, atau catat penjelasannya.',
  'shorten-term': () =>
    'Sesuaikan jangka waktu dengan adendum, atau catat dasar jangka waktu yang lebih lama.',
  'ask-partner': () => 'Tanyakan kepada mitra apakah kerja sama ini tercatat di sana.',
  reconcile: () => 'Cocokkan catatan dengan mitra.',
  'send-report': () => 'Kirim laporan, lalu catat tanggal dan nomor suratnya.',
  'check-duplicate': () => 'Bandingkan keduanya: hapus yang ganda, atau tandai bukan ganda.',
  'check-code': () => 'Periksa kode itu pada nomenklatur yang berlaku.',
  'import-newer': () => 'Periksa versi terbaru, lalu impor bila ada.',
  'import-document': (facts, result) => {
    const year = facts.has('year') ? facts.number('year') : result.year;
    const documents = facts.texts('documents');
    return documents.length === 0
      ? `Impor realisasi ${year}.`
      : `Impor ${documentsText(documents, year)}; mintakan berkasnya kepada Bappeda, BPKAD, atau Perangkat Daerah.`;
  },
  'import-nomenclature': (facts, result) =>
    `Impor nomenklatur yang berlaku pada ${facts.has('year') ? facts.number('year') : result.year} melalui Perencanaan & Anggaran.`,
  'fill-data': () => 'Lengkapi data itu pada register.',
};

/** `Yang dapat dilakukan`: what can still be done about a result; an empty text where nothing needs doing. */
export const remedyText = (result: GapResult): string =>
  result.remedy === null ? '' : remedySentences[result.remedy](new Facts(result.evidence), result);
