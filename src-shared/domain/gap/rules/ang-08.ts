import { fold, splitList } from '../../text-folding.ts';
import { compareText } from '../../text-order.ts';
import { documentsMissing, linkedCodes } from '../chain-verdicts.ts';
import { findGroups } from '../chain.ts';
import { highestImported, judgeLinked } from '../linked-subject.ts';
import { fine, finding, notApplicable, type ObligationRule } from '../rule.ts';

const has = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** The sources that texts name: the first alias of each known one, an unknown name whole and folded. */
function readSources(texts: readonly string[], aliases: readonly string[]): ReadonlySet<string> {
  const groups = aliases.map((group) => group.split('|').map(fold));
  return new Set(
    texts.flatMap((text) => {
      const folded = fold(text);
      const known = groups.filter((names) => names.some((name) => has(folded, name)));
      return known.length > 0 ? known.map(([first = '']) => first) : [folded];
    }),
  );
}

/** An obligation whose source of funds differs from that of the budget. */
export const ang08: ObligationRule = {
  id: 'ANG-08',
  version: 1,
  source: 'PP 12/2019; aliases are a setting; docs/spec/gap-rules.md, ANG-08',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: ({ year, settings }, subject) => {
    const early = judgeLinked(subject);
    if (early !== null) return early;
    const { entry } = subject;
    const facts = highestImported(subject, ['DPA', 'APBD']);
    if (facts === null) return documentsMissing(['DPA', 'APBD'], year);
    const groups = new Set(entry.implementing.flatMap((link) => findGroups(facts.index, link)));
    if (groups.size === 0) return notApplicable('no-line');
    const lines = [...groups].flatMap((group) => group.lines);
    const sources = splitList(entry.obligation.fundingSource);
    const lineSources = [...new Set(lines.flatMap((line) => splitList(line.fundingSource)))].sort(
      compareText,
    );
    if (sources.length === 0 || lineSources.length === 0) return notApplicable('not-given');
    const aliases = settings['aturan.ang-08.sumber'];
    const budgeted = readSources(lineSources, aliases);
    const isCommon = [...readSources(sources, aliases)].some((source) => budgeted.has(source));
    const evidence = {
      codes: linkedCodes(entry),
      sources,
      lineSources,
      documents: [{ ...facts.index.fact }],
    };
    return isCommon ? fine(evidence) : finding(evidence, 'align-funding');
  },
};
