import { isActiveIn } from '../../agreement/term.ts';
import { isOpdCode, isSameOpdKey, toCodeKey, toOpdKey, type OpdKey } from '../../codes.ts';
import { fold, splitList } from '../../text-folding.ts';
import { compareText } from '../../text-order.ts';
import type { AgreementFile } from '../agreement-file.ts';
import type { GapContext } from '../context.ts';
import { createOpdNames } from '../opd-names.ts';
import { fine, finding, type Draft, type RegisterRule } from '../rule.ts';

/** A perangkat daerah as a record writes it: its code, or a name for which no code is known. */
interface Opd {
  readonly text: string;
  readonly key: OpdKey | null;
}

type ToOpd = (code: string | null, name: string | null) => Opd | null;

/** Reads codes and names; a name takes the code that the register gives it. */
function createReader(context: GapContext, names: readonly string[]): ToOpd {
  const book = createOpdNames({ wanted: new Set(names.map(fold)), codes: new Map() }, context.office);
  return (code, name) => {
    const found = code ?? (name === null ? null : book.findCode(fold(name)));
    if (found !== null) return { text: found, key: toOpdKey(found) };
    return name === null ? null : { text: name, key: null };
  };
}

const textsOf = ({ agreement, obligations }: AgreementFile): readonly string[] => [
  ...(agreement.opdCode === null ? [] : [agreement.opdCode]),
  ...splitList(agreement.supportingOpds),
  ...obligations.flatMap(({ isOwn, obligation }) =>
    isOwn && obligation.opdCode !== null ? [obligation.opdCode] : [],
  ),
];

const isSame = (a: Opd, b: Opd): boolean =>
  a.key !== null && b.key !== null ? isSameOpdKey(a.key, b.key) : fold(a.text) === fold(b.text);

/** One of each: in the order of codes a whole SKPD stands before its sub units and takes them in. */
function distinct(opds: readonly Opd[]): readonly Opd[] {
  const sorted = [...opds].sort(
    (a, b) => compareText(toCodeKey(a.text), toCodeKey(b.text)) || compareText(a.text, b.text),
  );
  const kept: Opd[] = [];
  for (const opd of sorted) if (!kept.some((other) => isSame(other, opd))) kept.push(opd);
  return kept;
}

function judge(context: GapContext): readonly Draft[] {
  const { year, asOf, office } = context;
  const texts = [
    ...new Set(context.sortedFiles.filter(({ term }) => isActiveIn(term, year)).flatMap(textsOf)),
  ];
  const rows = office.mappings.filter(
    (row) => row.year === year && row.submittedOn !== null && row.submittedOn <= asOf,
  );
  const names = [
    ...texts.filter((text) => !isOpdCode(text)),
    ...rows.flatMap(({ opdName }) => opdName ?? []),
  ];
  const read = createReader(context, names);
  const handedIn = rows.map((row) => read(row.opdCode, row.opdName)).filter((opd) => opd !== null);
  const nameOf = createNameFinder(context);
  const wanted = texts
    .map((text) => (isOpdCode(text) ? read(text, null) : read(null, text)))
    .filter((opd) => opd !== null);
  return distinct(wanted).map((opd) => {
    const evidence = { opd: nameOf(opd), opdCode: opd.key === null ? null : opd.text };
    const draft = handedIn.some((other) => isSame(opd, other))
      ? fine(evidence)
      : finding(evidence, 'submit-mapping');
    return { ...draft, subject: opd.text };
  });
}

/** The name that the register gives a code, the first by code unit; a code without one stays a code. */
function createNameFinder({ office }: GapContext): (opd: Opd) => string {
  const names = new Map<string, string>();
  const rows = [
    ...office.opds.map(({ code, name }) => ({ opdCode: code, opdName: name })),
    ...office.agreements,
    ...office.obligations,
  ];
  for (const { opdCode, opdName } of rows) {
    if (opdCode === null || opdName === null) continue;
    const known = names.get(opdCode);
    if (known === undefined || compareText(opdName, known) < 0) names.set(opdCode, opdName);
  }
  return ({ text }) => names.get(text) ?? text;
}

/** A perangkat daerah with running agreements that has not handed in its mapping of the year. */
export const kel04: RegisterRule = {
  id: 'KEL-04',
  version: 1,
  source: 'PP 28/2018 art. 5(1), 17; docs/spec/gap-rules.md, KEL-04',
  severity: 'K',
  cause: 'kelembagaan',
  scope: 'register',
  evaluate: judge,
};
