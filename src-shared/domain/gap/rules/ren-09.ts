import { fold } from '../../text-folding.ts';
import { compareText } from '../../text-order.ts';
import { documentsMissing, linkedCodes } from '../chain-verdicts.ts';
import { isFilled } from '../conditions.ts';
import { findByCode, highestImported, judgeLinked } from '../linked-subject.ts';
import { fine, finding, notApplicable, type ObligationRule } from '../rule.ts';
import { yearDocumentsDown } from './ren-08.ts';

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= 4);

/** A sub kegiatan whose location has no word in common with that of the cooperation. */
export const ren09: ObligationRule = {
  id: 'REN-09',
  version: 1,
  source: 'UU 23/2014 art. 273; docs/spec/gap-rules.md, REN-09',
  severity: 'B',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const early = judgeLinked(subject);
    if (early !== null) return early;
    const { entry, file } = subject;
    const facts = highestImported(subject, yearDocumentsDown);
    if (facts === null) return documentsMissing(yearDocumentsDown, context.year);
    const lines = findByCode(facts.index, entry).flatMap((group) => group.lines);
    if (lines.length === 0) return notApplicable('no-line');
    const location = isFilled(entry.obligation.location)
      ? entry.obligation.location
      : file.agreement.location;
    const lineLocations = [...new Set(lines.map((line) => line.location).filter(isFilled))].sort(compareText);
    if (!isFilled(location) || lineLocations.length === 0) return notApplicable('not-given');
    const words = new Set(lineLocations.flatMap(wordsOf));
    const evidence = {
      codes: linkedCodes(entry),
      location,
      lineLocations,
      documents: [{ ...facts.index.fact }],
    };
    return wordsOf(location).some((word) => words.has(word))
      ? fine(evidence)
      : finding(evidence, 'align-location');
  },
};
