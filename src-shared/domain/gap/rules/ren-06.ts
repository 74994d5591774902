import { isOperational } from '../../agreement/forms.ts';
import { isActiveIn } from '../../agreement/term.ts';
import { fine, finding, notApplicable, notCheckable, type AgreementRule, type Draft } from '../rule.ts';
import type { AgreementFile } from '../agreement-file.ts';

function judgeYear(file: AgreementFile, year: number): Draft {
  const operational = isOperational(file.agreement.form);
  if (operational === 'no') return notApplicable('other-form');
  if (!isActiveIn(file.term, year)) return notApplicable('inactive');
  if (operational === 'unknown') return notCheckable('form');
  const rows = file.obligations.filter((entry) => entry.isOwn && entry.year === year);
  const { start, end } = file.term;
  if (rows.length > 0) return fine({ rows: rows.length });
  return finding({ title: file.agreement.title, start, end }, 'fill-obligation');
}

/** A year, this one or the next, in which an agreement runs and the office has written down no obligation. */
export const ren06: AgreementRule = {
  id: 'REN-06',
  version: 1,
  source: 'Permendagri 25/2020 art. 26(4) as the model; docs/spec/gap-rules.md, REN-06',
  severity: 'K',
  cause: 'anggaran',
  scope: 'agreement',
  evaluate: ({ year }, file) => [year, year + 1].map((each) => ({ ...judgeYear(file, each), year: each })),
};
