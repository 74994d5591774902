import { toOpdKey } from '../domain/codes.ts';
import { quarterEnd } from '../domain/dates.ts';
import type { GapContext } from '../domain/gap/context.ts';
import type { YearDocument } from '../domain/gap/chain.ts';
import { letterWords as words, romanQuarter } from '../text/reports.ts';

/** A document of the year that an office still has to send. */
export interface MissingData {
  readonly document: string;
  readonly format: string;
  readonly reason: string;
}

/** Which documents an office has to send: all of the region's, or those of one perangkat daerah (`opdCode`). */
export interface Request {
  readonly documents: readonly (keyof typeof words.documents)[];
  readonly opdCode: string | null;
}

type YearlyName = YearDocument;

const yearly = (context: GapContext, document: YearlyName, opdCode: string | null): string | null => {
  const index = context.plan.inForce(document, context.year, context.asOf);
  if (index === null) return words.neverImported;
  if (opdCode !== null) return index.covers(toOpdKey(opdCode)) ? null : words.neverImported;
  return index.isRegional ? null : words.onlySome(index.version.parts.length);
};

const ofPeriod = (
  context: GapContext,
  document: 'RPJMD' | 'RENSTRA',
  opdCode: string | null,
): string | null => {
  const index = context.plan.ofPeriod(document, context.year, context.asOf);
  const isThere = index !== null && (opdCode === null || index.covers(toOpdKey(opdCode)));
  return isThere ? null : words.neverImported;
};

/** The last quarter of the year that has ended by the day: its realisation may be asked for; 0 before the first. */
const endedQuarter = ({ year, asOf }: GapContext): number =>
  [4, 3, 2, 1].find((quarter) => quarterEnd(year, quarter) <= asOf) ?? 0;

function realisation(context: GapContext, opdCode: string | null): string | null {
  const quarter = endedQuarter(context);
  const known = context.realisation;
  const isThere =
    known !== null && known.quarter >= quarter && (opdCode === null || known.covers(toOpdKey(opdCode)));
  return quarter === 0 || isThere ? null : words.quarterMissing(romanQuarter[quarter] ?? '');
}

/** What is still missing of a request, in the order of the chain; nothing where everything is there. */
export function missingOf(context: GapContext, { documents, opdCode }: Request): readonly MissingData[] {
  const reasonOf = (document: Request['documents'][number]): string | null => {
    if (document === 'REALISASI') return realisation(context, opdCode);
    if (document === 'RPJMD' || document === 'RENSTRA') return ofPeriod(context, document, opdCode);
    return yearly(context, document, opdCode);
  };
  return documents.flatMap((document) => {
    const reason = reasonOf(document);
    if (reason === null) return [];
    return [
      { document: words.documents[document](String(context.year)), format: words.formats[document], reason },
    ];
  });
}
