import { isDomestic } from '../../agreement/forms.ts';
import { yearOf, type CivilDate } from '../../dates.ts';
import type { AgreementFile } from '../agreement-file.ts';
import { coveredBy, isImportedFor, standingOf } from '../chain.ts';
import { isFilled, judgeConditions, notEndedBefore } from '../conditions.ts';
import type { GapContext } from '../context.ts';
import type { ObligationFile } from '../obligation-file.ts';
import type { VersionIndex } from '../plan-index.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule, type Draft } from '../rule.ts';

/** The budget of an obligation's year as it stood on the signing day: APBD, where not imported DPA. */
function budgetOnSigning(
  context: GapContext,
  entry: ObligationFile,
  signedOn: CivilDate,
): VersionIndex | null {
  const day = signedOn < context.asOf ? signedOn : context.asOf;
  const versions = (['APBD', 'DPA'] as const).map((document) =>
    context.plan.inForce(document, entry.year, day),
  );
  return versions.find((index) => index !== null && isImportedFor(index, entry)) ?? null;
}

/** Branch (b): the funding of the signing year is not yet in that year's APBD. */
function judgeFunding(context: GapContext, file: AgreementFile, signedOn: CivilDate): Draft {
  const year = yearOf(signedOn);
  const rows = file.obligations.filter((entry) => entry.year === year);
  const budgeted = rows.filter((entry) => standingOf(file, entry) === 'budgeted');
  if (budgeted.length === 0)
    return rows.some((entry) => standingOf(file, entry) === 'form-missing') ? notCheckable('form') : fine();
  const budgets = budgeted.map((entry) => ({ entry, index: budgetOnSigning(context, entry, signedOn) }));
  const covered = budgets.reduce(
    (sum, { entry, index }) => sum + (index === null ? 0 : coveredBy(index, entry)),
    0,
  );
  const facts = new Set(budgets.flatMap(({ index }) => (index === null ? [] : [index.fact])));
  const evidence = {
    ground: 'not-budgeted',
    budgetYear: year,
    amountRupiah: budgeted.reduce((sum, entry) => sum + (entry.obligation.amountRupiah ?? 0), 0),
    coveredRupiah: covered,
    documents: [...facts].map((fact) => ({ ...fact })),
  };
  if (covered > 0) return fine(evidence);
  if (budgets.some(({ index }) => index === null))
    return notCheckable('document', { documents: ['APBD', 'DPA'], year });
  return finding(evidence, 'request-dprd');
}

/** An agreement that needed the DPRD's approval and has none recorded. */
export const dok03: AgreementRule = {
  id: 'DOK-03',
  version: 1,
  source: 'PP 28/2018 art. 6(2); docs/spec/gap-rules.md, DOK-03',
  severity: 'M',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: (context, file) => {
    const { agreement } = file;
    const { signedOn } = agreement;
    if (signedOn === null) return notApplicable('not-signed');
    const early = judgeConditions([
      notEndedBefore(file, context.year),
      [isDomestic(agreement.kind), 'other-kind', 'kind'],
    ]);
    if (early !== null) return early;
    if (isFilled(agreement.dprdNumber) || agreement.dprdOn !== null)
      return fine({ dprdNumber: agreement.dprdNumber, dprdOn: agreement.dprdOn });
    if (agreement.isBurdening === 'Ya') return finding({ ground: 'burdening' }, 'request-dprd');
    return judgeFunding(context, file, signedOn);
  },
};
