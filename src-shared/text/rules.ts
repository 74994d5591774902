import type { GapResult } from '../domain/gap/result.ts';
import type { MissingInput, NotApplicableReason } from '../domain/gap/rule.ts';
import { isRuleId } from '../domain/gap/rule-ids.ts';
import { documentsText, Facts } from './evidence.ts';
import { findingSentences } from './findings.ts';
import { missingWords, notApplicableWords } from './gap-reasons.ts';
import { labels } from './labels.ts';
import { ruleTitles } from './rule-titles.ts';

const titleOf = (result: GapResult): string =>
  isRuleId(result.rule) ? ruleTitles[result.rule] : result.rule;

/** A rule that a newer program knows: only what travels with it can be said. */
const findingText = (result: GapResult, facts: Facts): string =>
  isRuleId(result.rule)
    ? findingSentences[result.rule](facts, result)
    : `Temuan ${result.rule} pada ${result.subject}.`;

function missingText(result: GapResult, facts: Facts): string {
  const missing = facts.text('missing') as MissingInput;
  const year = facts.has('year') ? facts.number('year') : result.year;
  if (missing === 'document') return `${documentsText(facts.texts('documents'), year)} belum diimpor`;
  if (missing === 'realisation') return `realisasi ${year} belum diimpor`;
  if (missing === 'nomenclature') return `nomenklatur ${year} belum diimpor`;
  return missingWords[missing];
}

function exceptedText(result: GapResult, facts: Facts): string {
  const exception = facts.item('exception');
  if (exception !== null)
    return `${findingText(result, facts)} Dikecualikan: ${exception.text('reason')} (bukti: ${exception.text('evidence')}).`;
  if (facts.has('agreements'))
    return `${findingText(result, facts)} Ditandai bukan ganda: ${facts.text('notDuplicate')}.`;
  const ground = facts.text('exceptionGround');
  const name = (labels.exceptionGrounds as Readonly<Record<string, string>>)[ground] ?? ground;
  return `Objek belum tercantum dalam dokumen perencanaan; dikecualikan karena ${name.toLowerCase()} (bukti: ${facts.text('exceptionEvidence')}).`;
}

/** What a result says, in the officer's language: one or two sentences that name the facts. */
export function gapMessage(result: GapResult): string {
  const facts = new Facts(result.evidence);
  switch (result.status) {
    case 'SESUAI':
      return `Sesuai: ${titleOf(result)}.`;
    case 'TEMUAN':
      return findingText(result, facts);
    case 'BELUM_DAPAT_DIPERIKSA':
      return `Belum dapat diperiksa: ${missingText(result, facts)}.`;
    case 'TIDAK_BERLAKU':
      return `Tidak berlaku: ${notApplicableWords[facts.text('reason') as NotApplicableReason]}.`;
    case 'DIKECUALIKAN':
      return exceptedText(result, facts);
  }
}
