import { buildDaftar } from './daftar.ts';
import { buildMatriks } from './matriks.ts';
import { buildPermintaanData } from './permintaan-data.ts';
import type { ReportDocument, ReportName } from './report-document.ts';
import type { ReportInput, ReportOptions } from './report-input.ts';
import { buildTemuan } from './temuan.ts';

type Build = (input: ReportInput, options: ReportOptions) => ReportDocument;

/** Every report by the name that officers and scripts give it; a new report is a file and a line here. */
const builders: Readonly<Record<ReportName, Build>> = {
  daftar: buildDaftar,
  matriks: buildMatriks,
  temuan: buildTemuan,
  'permintaan-data': buildPermintaanData,
};

/** A report as data, from an evaluation; the same for the same input. */
export const buildReport = (name: ReportName, input: ReportInput, options: ReportOptions): ReportDocument =>
  builders[name](input, options);
