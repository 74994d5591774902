import { fold } from '../../text-folding.ts';
import { isValidOn, listDecrees } from '../decrees.ts';
import { fine, finding, notApplicable, type OfficeRule } from '../rule.ts';

/** A TKKSD without one of the units that hold plan, budget and law. */
export const kel03: OfficeRule = {
  id: 'KEL-03',
  version: 1,
  source: 'Permendagri 22/2020 (composition not verified, hence a setting); docs/spec/gap-rules.md, KEL-03',
  severity: 'K',
  cause: 'kelembagaan',
  scope: 'office',
  evaluate: ({ office, asOf, settings }) => {
    const decrees = listDecrees(office.tkksdMembers).filter((decree) => isValidOn(decree, asOf));
    if (decrees.length === 0) return notApplicable('no-decree');
    const elements = decrees.flatMap(({ members }) => members.map(({ element }) => fold(element ?? '')));
    const wanted = settings['aturan.kel-03.unsur'].map((names) =>
      names.split('|').map((name) => name.trim()),
    );
    const absent = wanted
      .filter((names) => !names.some((name) => elements.some((element) => element.includes(fold(name)))))
      .map(([name = '']) => name);
    const evidence = { decrees: decrees.map(({ number }) => number), absent };
    return absent.length > 0 ? finding(evidence, 'complete-decree') : fine(evidence);
  },
};
