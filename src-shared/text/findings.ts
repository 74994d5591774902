import type { GapResult } from '../domain/gap/result.ts';
import type { RuleId } from '../domain/gap/rule-ids.ts';
import { documentName, labelName } from './document-names.ts';
import type { Facts } from './evidence.ts';
import { versionsText, versionText } from './evidence.ts';
import { formatNumber } from './format.ts';
import { labels } from './labels.ts';
import { joinWords, startSentence } from './sentences.ts';

type Sentence = (facts: Facts, result: GapResult) => string;

const clauseWords: Readonly<Record<string, string>> = {
  HAK_KEWAJIBAN: 'hak dan kewajiban',
  JANGKA_WAKTU: 'jangka waktu',
  PERSELISIHAN: 'penyelesaian perselisihan',
  SANKSI: 'sanksi',
};
const dateWords: Readonly<Record<string, string>> = { start: 'mulai', end: 'berakhir' };
const physicalWords: Readonly<Record<string, string>> = {
  initials: 'paraf',
  'duty-stamp': 'meterai',
  seal: 'stempel',
};
const levelWords: Readonly<Record<string, string>> = { PROVINSI: 'provinsi', PUSAT: 'pemerintah pusat' };
const periodWords: Readonly<Record<string, string>> = {
  S1: 'semester I',
  S2: 'semester II',
  TAHUNAN: 'tahunan',
};
const quarterNames = ['', 'I', 'II', 'III', 'IV'];
const differenceWords = (facts: Facts, key: string, words: Readonly<Record<string, string>>): string =>
  joinWords(facts.texts(key).map((word) => words[word] ?? word));

const subActivities = (facts: Facts): string => `sub kegiatan ${facts.list('codes')}`;

/** What is not found on a rung: "Sub kegiatan … ada di … tetapi tidak ada di …". */
const missingOnRung: Sentence = (facts) => {
  const found = facts
    .items('foundIn')
    .map((version) => `${versionText(version)} sebesar ${version.money('paguRupiah')}`);
  const where = found.length === 0 ? '' : ` ada di ${joinWords(found)} tetapi`;
  return (
    `${startSentence(subActivities(facts))}${where} tidak ada di ${versionsText(facts.items('documents'))}. ` +
    `Nilai kewajibannya ${facts.money('amountRupiah')}.`
  );
};

const physicalText = (facts: Facts): string => {
  const absent = facts.texts('absent');
  const marks = absent.filter((part) => part !== 'scan').map((part) => physicalWords[part] ?? part);
  return [
    ...(absent.includes('scan') ? ['Pindaian naskah belum dilampirkan.'] : []),
    ...(marks.length > 0 ? [`${startSentence(joinWords(marks))} belum tercatat lengkap.`] : []),
  ].join(' ');
};

/** The sentence of a finding, by rule; each names the facts that it rests on. */
export const findingSentences: Readonly<Record<RuleId, Sentence>> = {
  'KEL-01': () =>
    'SK Tim Koordinasi Kerja Sama Daerah (TKKSD) belum tercatat. Kerja sama perlu dikoordinasikan oleh TKKSD.',
  'KEL-02': (facts) =>
    `SK TKKSD nomor ${facts.text('decree')} sudah berakhir pada ${facts.date('validUntil')}.`,
  'KEL-03': (facts) =>
    `TKKSD belum memuat unsur ${facts.list('absent')}. Tanpa unsur ini, keterpaduan dengan anggaran sulit dipastikan.`,
  'KEL-04': (facts, { year }) =>
    `Perangkat Daerah ${facts.text('opd')} belum menyampaikan hasil pemetaan kerja sama tahun ${year}.`,
  'KEL-05': (facts) =>
    `Urusan '${facts.text('subField')}' bukan kewenangan kabupaten/kota (kewenangan ${levelWords[facts.text('level')] ?? facts.text('level')}), dan pemerintah yang berwenang belum menjadi pihak.`,
  'KEL-06': (facts) =>
    `Kerja sama '${facts.text('title')}' bersifat wajib, tetapi belum ada hasil koordinasi teknis tingkat provinsi.`,
  'KEL-07': (facts) =>
    `Daerah Anda berbatasan dengan ${facts.text('neighbour')}, tetapi belum ada kerja sama yang berlaku untuk ${facts.has('service') ? facts.text('service') : 'layanan lintas batas'}.`,
  'DOK-01': (facts) =>
    facts.has('parent')
      ? `'${facts.text('title')}' terhubung dengan ${facts.text('parent')}, yang bukan Kesepakatan Bersama atau naskah payung.`
      : `'${facts.text('title')}' tidak terhubung dengan Kesepakatan Bersama mana pun.`,
  'DOK-02': (facts) =>
    `Kesepakatan Bersama ditandatangani ${facts.date('signedOn')}, sudah ${facts.number('months')} bulan, belum ada satu pun PKS.`,
  'DOK-03': (facts) =>
    facts.text('ground') === 'burdening'
      ? 'Persetujuan DPRD belum tercatat, padahal kerja sama membebani masyarakat dan daerah.'
      : `Persetujuan DPRD belum tercatat, padahal biaya ${facts.money('amountRupiah')} tahun ${facts.text('budgetYear')} belum ada dalam ${versionsText(facts.items('documents'))}.`,
  'DOK-04': (facts) =>
    `Kerja sama dengan pihak ketiga harus didahului studi kelayakan. Studi kelayakan '${facts.text('title')}' belum ada.`,
  'DOK-05': (facts) =>
    `'${facts.text('title')}' ditandatangani ${facts.text('signer')} tanpa surat kuasa dari kepala daerah.`,
  'DOK-06': (facts) => `Naskah belum memuat: ${differenceWords(facts, 'absent', clauseWords)}.`,
  'DOK-07': (facts) => {
    const written = facts.has('durationText') ? ` (tertulis: '${facts.text('durationText')}')` : '';
    return `Tanggal ${differenceWords(facts, 'absent', dateWords)} tidak terisi${written}.`;
  },
  'DOK-08': (facts) =>
    facts.has('financingText')
      ? `Pembiayaan tertulis '${facts.text('financingText')}': belum jelas siapa membayar berapa, dan kewajiban belum diisi.`
      : 'Pembiayaan tidak ditulis, dan kewajiban belum diisi: belum jelas siapa membayar berapa.',
  'DOK-09': physicalText,
  'DOK-10': (facts) =>
    facts.has('exceptionGround')
      ? `Objek '${facts.text('title')}' belum tercantum dalam dokumen perencanaan; alasan pengecualian tercatat tanpa bukti.`
      : `Objek '${facts.text('title')}' belum tercantum dalam dokumen perencanaan dan tidak ada alasan pengecualian (darurat, program strategis nasional, atau tugas pembantuan).`,
  'REN-01': (facts, result) =>
    facts.texts('codes').length > 0
      ? missingOnRung(facts, result)
      : `Naskah berlaku pada ${result.year} dengan kewajiban ${facts.money('amountRupiah')}, tetapi belum terkait dengan sub kegiatan mana pun dalam Renja/RKPD ${result.year}.`,
  'REN-02': (facts) =>
    `Program ${facts.list('codes')} tidak ada dalam RPJMD ${facts.text('period')}: naskah belum terkait dengan program mana pun.`,
  'REN-03': (facts) =>
    `RPJMD berganti (${facts.text('oldPeriod')} ke ${facts.text('period')}); keterkaitan naskah belum diperbarui.`,
  'REN-04': (facts) =>
    `Sub kegiatan ${facts.list('codes')} tidak ada dalam ${versionsText(facts.items('documents'))} ${facts.has('opd') ? facts.text('opd') : ''}`.trim() +
    '.',
  'REN-05': (facts) =>
    `Renstra belum mencantumkan sub kegiatan ${facts.list('codes')} untuk tahun ${facts.list('lackingYears')}, padahal naskah berlaku pada tahun itu.`,
  'REN-06': (_facts, { year }) =>
    `Kewajiban tahun ${year} belum diisi, padahal naskah berlaku pada tahun itu.`,
  'REN-07': (facts) =>
    `Kode ${facts.list('codes')} tidak ada dalam nomenklatur ${facts.text('regulation')}, yang berlaku mulai tahun ${facts.text('fromYear')}.`,
  'REN-08': (facts) =>
    `Perangkat Daerah dalam naskah (${facts.text('opd')}) berbeda dengan pemilik sub kegiatan ${facts.list('codes')} (${facts.list('owners')}) dalam ${versionsText(facts.items('documents'))}.`,
  'REN-09': (facts) =>
    `Lokasi sub kegiatan (${facts.list('lineLocations')}) tidak mencakup lokasi kerja sama (${facts.text('location')}).`,
  'ANG-01': missingOnRung,
  'ANG-02': missingOnRung,
  'ANG-03': missingOnRung,
  'ANG-04': (facts) => {
    const version = facts.items('documents')[0];
    return `Pagu ${version === undefined ? '' : versionText(version)} untuk kewajiban ini ${facts.money('coveredRupiah')}, lebih kecil dari kewajiban ${facts.money('amountRupiah')} (kurang ${facts.money('shortageRupiah')}).`;
  },
  'ANG-05': (facts) => {
    const [before, now] = facts.items('documents');
    const from =
      before === undefined ? '' : ` (${labelName(before.text('label'))}, ${before.date('effective')})`;
    const to = now === undefined ? '' : ` (${labelName(now.text('label'))}, ${now.date('effective')})`;
    const document = now === undefined ? '' : ` ${documentName(now.text('document'))}`;
    return `Pagu${document} turun dari ${facts.money('coveredBeforeRupiah')}${from} menjadi ${facts.money('coveredRupiah')}${to} sehingga di bawah kewajiban ${facts.money('amountRupiah')}.`;
  },
  'ANG-06': (facts) =>
    `Jumlah porsi ${facts.number('obligations')} kewajiban dari ${facts.list('agreements')} (${facts.money('shareRupiah')}) melebihi pagu sub kegiatan ${facts.list('codes')} (${facts.money('paguRupiah')}) dalam ${versionsText(facts.items('documents'))}.`,
  'ANG-07': (facts) =>
    `Kewajiban ${facts.money('amountRupiah')} terkait hanya dengan kegiatan fasilitasi kerja sama (${facts.list('codes')}), bukan anggaran pelaksanaan.`,
  'ANG-08': (facts) =>
    `Sumber dana dalam naskah (${facts.list('sources')}) berbeda dengan dalam ${versionsText(facts.items('documents'))} (${facts.list('lineSources')}).`,
  'ANG-09': (facts) =>
    `'${facts.text('title')}' menghasilkan pendapatan, tetapi rekening penerimaan belum terkait.`,
  'ANG-10': (facts) =>
    `Bantuan keuangan ${facts.money('amountRupiah')} untuk kerja sama wajib belum tampak pada belanja bantuan keuangan (5.4.02) dalam ${versionsText(facts.items('documents'))}.`,
  'REA-01': (facts) =>
    `Sampai triwulan ${quarterNames[facts.number('quarter')] ?? ''}, realisasi ${facts.money('realisedRupiah')} dari pagu ${facts.money('paguRupiah')} (${subActivities(facts)}).`,
  'REA-02': (facts) =>
    `Realisasi keuangan ${formatNumber(facts.number('financialPercent'))}% tetapi fisik ${formatNumber(facts.number('physicalPercent'))}% (selisih lebih dari ${facts.number('limitPoints')} poin) pada ${subActivities(facts)}.`,
  'REA-03': (facts, { year }) =>
    `Target tahun ${year} (${facts.text('target')}) tidak tercapai (${facts.text('achievement')}); tindak lanjut belum diisi.`,
  'REA-04': (facts) => {
    const problem = facts.text('problem');
    const name = (labels.problemCauses as Readonly<Record<string, string>>)[problem] ?? problem;
    return `Permasalahan yang sama (${name.toLowerCase()}) muncul ${facts.texts('years').length} tahun berturut-turut (${facts.list('years')}) tanpa tindak lanjut yang selesai.`;
  },
  'WKT-01': (facts) =>
    facts.number('rows') === 0
      ? `Berakhir ${facts.date('end')} (${facts.number('days')} hari lagi), dan kewajiban belum diisi sama sekali.`
      : `Berakhir ${facts.date('end')} (${facts.number('days')} hari lagi), ${facts.number('unfinished')} target belum selesai.`,
  'WKT-02': (facts) =>
    facts.number('paguRupiah') > 0
      ? `Sudah berakhir ${facts.date('end')}, tetapi masih ada anggaran ${facts.money('paguRupiah')} dalam ${versionsText(facts.items('documents'))}.`
      : `Sudah berakhir ${facts.date('end')}, tetapi statusnya masih pelaksanaan.`,
  'WKT-03': (facts) =>
    `Ada jeda ${facts.number('days')} hari antara berakhirnya naskah lama ${facts.text('continues')} (${facts.date('oldEnd')}) dan mulai naskah baru (${facts.date('start')}).`,
  'WKT-04': (facts) => {
    const kind = facts.text('kind');
    const name = (labels.cooperationKinds as Readonly<Record<string, string>>)[kind] ?? kind;
    return `Jangka waktu ${facts.date('start')} sampai ${facts.date('end')} melebihi batas ${facts.number('limitYears')} tahun (${name}).`;
  },
  'LAP-01': (facts) => {
    const type = facts.text('type');
    const name = (labels.reportTypes as Readonly<Record<string, string>>)[type] ?? type;
    const period = facts.text('period');
    return `Laporan ${name} ${periodWords[period] ?? period} ${facts.text('reportYear')} belum tercatat dikirim (batas ${facts.date('due')}).`;
  },
  'LAP-02': (facts) =>
    `Laporan kerja sama luar negeri tahun ${facts.text('reportYear')} jatuh tempo ${facts.date('due')} dan belum tercatat; tanpa laporan satu tahun, usulan berikutnya tidak disetujui.`,
  'DAT-01': (facts) =>
    `Kemungkinan ganda: ${facts.list('agreements')} (judul, mitra, dan tanggal mirip ${facts.number('percent')}%).`,
  'DAT-02': (facts) =>
    `Kode ${facts.list('codes')} dalam ${versionsText(facts.items('documents'))} tidak ada dalam nomenklatur ${facts.text('regulation')}, yang berlaku mulai tahun ${facts.text('fromYear')}.`,
  'DAT-03': (facts) =>
    `Data ${versionsText(facts.items('documents'))} diimpor ${facts.date('importedOn')}, sudah ${facts.number('months')} bulan.`,
};
