import { toListWords } from '../domain/register/read-field.ts';
import { labels } from './labels.ts';

/** Other words that officers write for a value of a closed list; read on import, never shown. */
export const otherWords = {
  agreementForms: { 'Nota Kesepakatan': 'NK', Addendum: 'ADENDUM', 'Perjanjian Kerjasama': 'PKS' },
  partyTypes: {
    'Pemerintah Daerah': 'PEMDA',
    Kementerian: 'KEMENTERIAN_LEMBAGA',
    Lembaga: 'KEMENTERIAN_LEMBAGA',
    'Organisasi Masyarakat': 'ORMAS',
    Perorangan: 'PERSEORANGAN',
  },
  obligationNatures: { 'Barang/Jasa': 'BARANG_JASA', Natura: 'BARANG_JASA' },
  agreementStates: { Selesai: 'SELESAI', Berakhir: 'BERAKHIR' },
  exceptionGrounds: { 'Proyek Strategis Nasional': 'PSN' },
  problemCauses: { 'Lain-lain': 'LAIN' },
} as const;

/** The words under which an import knows the values of the closed lists. */
export const listWords = toListWords(labels, otherWords);
