import { describe, expect, it } from 'vitest';
import { evidenceFacts } from '../../src-shared/text/evidence-facts.ts';

describe('evidence in words', () => {
  it('writes money, dates, lists and document versions as officers read them', () => {
    expect(
      evidenceFacts({
        amountRupiah: 500_000_000,
        signedOn: '2026-03-15',
        codes: ['1.02.02.2.02.0012', '1.02.02.2.02.0013'],
        isOpenEnded: false,
        budgetYear: 2026,
        documents: [
          { document: 'KUA_PPAS', year: 2026, label: 'MURNI', effective: '2025-08-01', paguRupiah: 10 },
        ],
      }),
    ).toEqual([
      { label: 'Nilai kewajiban', value: 'Rp 500.000.000' },
      { label: 'Tanggal tanda tangan', value: '15 Maret 2026' },
      { label: 'Sub kegiatan terkait', value: '1.02.02.2.02.0012; 1.02.02.2.02.0013' },
      { label: 'Tanpa batas waktu', value: 'Tidak' },
      { label: 'Tahun anggaran', value: '2026' },
      { label: 'Dokumen yang diperiksa', value: 'KUA-PPAS 2026 Murni (1 Agustus 2025): pagu Rp 10' },
    ]);
  });

  it('says what is missing, names documents, and leaves empty facts out', () => {
    expect(
      evidenceFacts({ missing: 'document', documents: ['RKPD', 'KUA_PPAS'], title: null, opd: '' }),
    ).toEqual([
      { label: 'Yang belum ada', value: 'belum diimpor' },
      { label: 'Dokumen yang diperiksa', value: 'RKPD; KUA-PPAS' },
    ]);
  });

  it('writes nested facts with their labels', () => {
    expect(
      evidenceFacts({ exception: { reason: 'Darurat', evidence: 'SK 1', validUntil: '2026-12-31' } }),
    ).toEqual([
      { label: 'Pengecualian', value: 'Alasan Darurat, bukti SK 1, Berlaku sampai 31 Desember 2026' },
    ]);
  });
});
