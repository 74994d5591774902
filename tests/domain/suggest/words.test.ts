import { describe, expect, it } from 'vitest';
import { stem } from '../../../src-shared/domain/suggest/stem.ts';
import { createWordReader } from '../../../src-shared/domain/suggest/words.ts';

describe('stems', () => {
  it.each([
    ['kelola', 'pengelolaan mengelola dikelola'],
    ['layan', 'pelayanan layanan melayani'],
    ['tingkat', 'peningkatan meningkatkan ditingkatkan tingkat'],
    ['didik', 'pendidikan mendidik'],
    ['selenggara', 'penyelenggaraan menyelenggarakan'],
    ['pelihara', 'pemeliharaan memelihara'],
    ['daya', 'pemberdayaan memberdayakan berdaya'],
    ['ikan', 'perikanan ikan'],
    ['rumah', 'perumahan rumah'],
    ['baik', 'perbaikan memperbaiki baik'],
    ['tani', 'pertanian petani tani'],
    ['sehat', 'kesehatan sehat'],
    ['tangan', 'penanganan menangani'],
    ['salur', 'penyaluran menyalurkan salur'],
    ['manfaat', 'pemanfaatan memanfaatkan dimanfaatkan manfaatnya'],
    ['uji', 'pengujian menguji uji'],
    ['olah', 'pengolahan mengolah olahan'],
    ['olahraga', 'olahragawan keolahragaan olahraga'],
  ])('%s is what %s have in common', (root, words) => {
    expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => root));
  });

  it.each(['jalan', 'pangan', 'nelayan', 'ikan', 'sarana', 'pasien', 'sekolah'])(
    '%s stays what it is',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );
});

const stemsOf = (text: string): readonly string[] =>
  createWordReader()
    .words(text)
    .map((word) => word.stem);

describe('words of a text', () => {
  it('leaves out stop words, numbers and what is said twice', () => {
    expect(stemsOf('Pelayanan anak-anak di 12 Kampung dan pelayanan untuk anak2')).toEqual([
      'layan',
      'anak',
      'kampung',
    ]);
  });

  it('takes kerja sama as one word, however it is written', () => {
    expect(stemsOf('Kerja Sama')).toEqual(stemsOf('kerjasama'));
    expect(stemsOf('Kerja Sama')).toHaveLength(1);
  });

  it('spells known abbreviations out', () => {
    expect(stemsOf('Sarpras Faskes')).toEqual(stemsOf('Sarana dan Prasarana Fasilitas Kesehatan'));
  });

  it('gives initials of runs of words, not of stop words', () => {
    const initials = createWordReader()
      .runs('Pembangunan Sistem Penyediaan Air Minum di Kampung')
      .map((run) => run.initials);
    expect(initials).toContain('spam');
    expect(initials).toContain('amk');
  });
});
