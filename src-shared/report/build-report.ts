import type { ReportName } from '../domain/office/reports.ts';
import { buildAkanBerakhir } from './akan-berakhir.ts';
import { buildBeritaAcara } from './berita-acara.ts';
import { buildDaftar } from './daftar.ts';
import { buildEvaluasi } from './evaluasi.ts';
import { buildKbTanpaPks } from './kb-tanpa-pks.ts';
import { buildLembarEvaluasi } from './lembar-evaluasi.ts';
import { buildLembarOpd } from './lembar-opd.ts';
import { buildLkpj } from './lkpj.ts';
import { buildMatriks } from './matriks.ts';
import { buildPelaksanaan } from './pelaksanaan.ts';
import { buildPermintaanData } from './permintaan-data.ts';
import { buildRekap } from './rekap.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportInput, ReportOptions } from './report-input.ts';
import { buildSuratPengantar } from './surat-pengantar.ts';
import { buildTemuan } from './temuan.ts';
import { buildTkksd } from './tkksd.ts';

type Build = (input: ReportInput, options: ReportOptions) => ReportDocument;

/** Every report by the name that officers and scripts give it; a new report is a file and a line here. */
const builders: Readonly<Record<ReportName, Build>> = {
  daftar: buildDaftar,
  rekap: buildRekap,
  'akan-berakhir': buildAkanBerakhir,
  'kb-tanpa-pks': buildKbTanpaPks,
  matriks: buildMatriks,
  temuan: buildTemuan,
  pelaksanaan: buildPelaksanaan,
  evaluasi: buildEvaluasi,
  lkpj: buildLkpj,
  tkksd: buildTkksd,
  'lembar-evaluasi': buildLembarEvaluasi,
  'permintaan-data': buildPermintaanData,
  'lembar-opd': buildLembarOpd,
  'berita-acara': buildBeritaAcara,
  'surat-pengantar': buildSuratPengantar,
};

/** A report as data, from an evaluation; the same for the same input. */
export const buildReport = (name: ReportName, input: ReportInput, options: ReportOptions): ReportDocument =>
  builders[name](input, options);
