import { addMonths } from '../dates.ts';
import { isPeriodDocument, type PlanDocument } from '../plan/plan.ts';
import { linesOf, type BudgetBasis, type SamplePlanPart } from './budget.ts';
import { opdOf } from './offices.ts';

type Row = readonly [PlanDocument, number, string, string, (string | null)?];

/**
 * Every version that the sample region holds: document, year counted from the base year, label, effective date counted
 * from the base year (`-1/06-27` is 27 June of the year before), perangkat daerah where the file is of one only.
 */
const rows: readonly Row[] = [
  ['RPJMD', -5, 'MURNI', '-5/08-26'],
  ['RPJMD', -1, 'MURNI', '-1/08-20'],
  ['RENSTRA', -1, 'MURNI', '-1/10-15'],
  ['RKPD', -1, 'MURNI', '-2/06-28'],
  ['APBD', -1, 'MURNI', '-2/12-27'],
  ['DPA', -1, 'MURNI', '-1/01-06'],
  ['DPA', -1, 'PERUBAHAN', '-1/10-14'],
  ['RKPD', 0, 'MURNI', '-1/06-27'],
  ['RENJA', 0, 'MURNI', '-1/07-18', opdOf('dinkes').code],
  ['RENJA', 0, 'MURNI', '-1/07-18', opdOf('dikbud').code],
  ['RENJA', 0, 'MURNI', '-1/07-18', opdOf('pupr').code],
  ['KUA_PPAS', 0, 'MURNI', '-1/08-22'],
  ['RKA', 0, 'MURNI', '-1/10-06'],
  ['APBD', 0, 'MURNI', '-1/12-29'],
  ['DPA', 0, 'MURNI', '+0/01-05'],
  ['DPA', 0, 'PERGESERAN 1', '+0/04-10'],
  ['APBD', 0, 'PERUBAHAN', '+0/10-05'],
  ['DPA', 0, 'PERUBAHAN', '+0/10-12'],
  ['RKPD', 1, 'MURNI', '+0/06-26'],
];

const toDate = (text: string, baseYear: number): string => {
  const [offset = '0', day = '01-01'] = text.split('/');
  return `${baseYear + Number(offset)}-${day}`;
};

/** The last year of a document that begins in `year`: the older RPJMD runs six years, the newer periods five. */
const endOf = (document: PlanDocument, offset: number, year: number): number => {
  if (!isPeriodDocument(document)) return year;
  return offset === -5 ? year + 5 : year + 4;
};

/** Every planning and budget document of the sample region, each file imported a few weeks after its effective date. */
export function makePlanParts(basis: BudgetBasis): readonly SamplePlanPart[] {
  return rows.map(([document, offset, label, effective, opdCode = null]) => {
    const year = basis.baseYear + offset;
    const effectiveOn = toDate(effective, basis.baseYear);
    const part = {
      document,
      year,
      endYear: endOf(document, offset, year),
      label,
      effectiveOn,
      importedOn: addMonths(effectiveOn, 1),
      opdCode,
    };
    return { ...part, lines: linesOf(basis, part) };
  });
}
