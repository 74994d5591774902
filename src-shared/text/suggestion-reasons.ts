import type { Certainty, SuggestionReason } from '../domain/suggest/reason.ts';
import { startSentence } from './sentences.ts';

/** How sure a suggestion is, in a word. */
export const certaintyNames: Readonly<Record<Certainty, string>> = {
  yakin: 'Yakin',
  mungkin: 'Mungkin',
  lemah: 'Lemah',
};

const opdWords = {
  same: 'sama Perangkat Daerah',
  supporting: 'Perangkat Daerah pendukung',
  other: 'Perangkat Daerah lain',
} as const;
const amountWords = {
  equal: 'pagu = nilai',
  near: 'pagu mendekati nilai',
  less: 'pagu lebih kecil dari nilai',
} as const;

/** The scorer holds `kerja sama` as one word. */
const asWritten = (word: string): string => word.replace(/^kerjasama/, 'kerja sama');

/** One reason in a few words. */
function reasonWords(reason: SuggestionReason): string {
  switch (reason.kind) {
    case 'opd':
      return opdWords[reason.match];
    case 'field':
      return 'sama urusan';
    case 'programme':
      return 'program RPJMD yang sama';
    case 'words':
      return `kata yang sama: ${reason.words.map(asWritten).join(', ')}`;
    case 'amount':
      return amountWords[reason.match];
    case 'earlier':
      return reason.code === null
        ? `tahun ${reason.year} terkait ke sini`
        : `tahun ${reason.year} terkait ke kode lama ${reason.code}`;
    case 'alike':
      return `kewajiban serupa terkait ke sini (${reason.agreement} ${reason.year} No ${reason.no})`;
    case 'refused':
      return `pada tahun ${reason.year} ditandai bukan ini`;
    case 'facilitation':
      return 'kegiatan fasilitasi kerja sama, bukan anggaran pelaksanaan';
  }
}

/** All reasons of a suggestion as one sentence: `Sama Perangkat Daerah; kata yang sama: layanan, rujukan; pagu = nilai`. */
export const suggestionReasons = (reasons: readonly SuggestionReason[]): string =>
  startSentence(reasons.map(reasonWords).join('; '));
