import { documentName, labelName } from '../../../src-shared/text/document-names.ts';
import { planWords } from '../../../src-shared/text/screens/plan.ts';

/** What the coverage names beside the documents: how far realisation has come. */
export const realization = 'REALISASI';

/** The name of a document, or of realisation, in the coverage of a year. */
export const coverageName = (document: string): string =>
  document === realization ? planWords.realization : documentName(document);

/** A version in words; realisation has its quarter in place of one (`TW 3`). */
export function coverageVersion(label: string): string {
  const names: Readonly<Record<string, string>> = planWords.quarters;
  return names[label.replace(/^TW /, '')] ?? labelName(label);
}
