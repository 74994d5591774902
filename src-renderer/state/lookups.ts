import type { Answered, Api, Asked } from '../api/api.ts';
import type { SessionStore } from './session.ts';

/** One thing that a chooser offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What choosers ask while an officer types; a refusal offers nothing. */
export interface Lookups {
  readonly regions: (search: string) => Promise<readonly Choice[]>;
  readonly agreements: (search: string) => Promise<readonly Choice[]>;
  /** Sub kegiatan of the year's documents, the furthest document first. */
  readonly subActivities: (search: string) => Promise<readonly Choice[]>;
  /** What becomes of a code in a year; null where it could not be asked. */
  readonly codeAnswer: (
    question: Asked<'nomenclature.replacement'>,
  ) => Promise<Answered<'nomenclature.replacement'> | null>;
}

const limit = 20;
const furthestFirst = ['DPA', 'APBD', 'RKA', 'KUA_PPAS', 'RKPD', 'RENJA'];

/** The choosers' questions over the api. */
export function createLookups(api: Api, session: SessionStore): Lookups {
  const newestVersion = async (): Promise<string | null> => {
    const answer = await api.call('plan.list', { year: session.getState().year });
    if (!answer.ok) return null;
    const place = (document: string): number => furthestFirst.indexOf(document);
    const usable = answer.value.filter(({ document }) => place(document) >= 0);
    const sorted = usable.toSorted(
      (a, b) => place(a.document) - place(b.document) || b.effectiveOn.localeCompare(a.effectiveOn),
    );
    return sorted[0]?.id ?? null;
  };
  return {
    regions: async (search) => {
      const answer = await api.call('region.list', { search, limit });
      if (!answer.ok) return [];
      return answer.value.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
    },
    agreements: async (search) => {
      const answer = await api.call('agreement.find', { search, limit });
      if (!answer.ok) return [];
      return answer.value.map(({ id, code, title }) => ({
        value: id,
        label: `${code} ${title ?? ''}`.trim(),
      }));
    },
    codeAnswer: async (question) => {
      const answer = await api.call('nomenclature.replacement', question);
      return answer.ok ? answer.value : null;
    },
    subActivities: async (search) => {
      const versionId = await newestVersion();
      if (versionId === null) return [];
      const answer = await api.call('plan.lines', { versionId, search, offset: 0, limit: 500 });
      if (!answer.ok) return [];
      const names = new Map(
        answer.value.rows.map(({ code, name }) => [code, `${code} ${name ?? ''}`.trim()]),
      );
      // Who types the beginning of a code wants codes that begin so; what merely contains it comes after.
      const rank = (code: string): number => (code.startsWith(search) ? 0 : 1);
      return [...names]
        .toSorted(([a], [b]) => rank(a) - rank(b))
        .slice(0, limit)
        .map(([value, label]) => ({ value, label }));
    },
  };
}
