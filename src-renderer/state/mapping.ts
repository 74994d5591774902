import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatNumber } from '../../src-shared/text/format.ts';
import { mappingWords as words } from '../../src-shared/text/screens/mapping.ts';
import type { Api } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { RecordView } from './editor.ts';
import type { Values } from './form-texts.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import type { Finding } from './record.ts';
import { createRecordTable, type RecordTableStore } from './record-table.ts';
import type { SessionStore } from './session.ts';

export type MappingStage = 'need' | 'candidate' | 'agreement';

interface Mapping {
  /** What rule KEL-04 says of each perangkat daerah. */
  readonly handedIn: readonly Finding[];
  /** The agreements that needs became, by Kode. */
  readonly agreements: ReadonlyMap<string, string>;
}

export interface MappingStore extends StoreApi<Mapping> {
  readonly needs: RecordTableStore;
  readonly load: () => void;
  /** Opens the form of a new agreement, filled with what the need says. */
  readonly toAgreement: (need: RecordView) => void;
  /** Notes on a need which agreement it became. */
  readonly link: (needId: string, revision: number, code: string) => Promise<void>;
}

const textOf = (need: RecordView, field: string): string | null => {
  const value = need.values[field] ?? null;
  return value === null ? null : String(value);
};

/** How far a need has come: it has a partner in sight, or it has become an agreement. */
export function stageOf(need: RecordView): MappingStage {
  if (textOf(need, 'agreementCode') !== null) return 'agreement';
  return textOf(need, 'candidatePartner') === null ? 'need' : 'candidate';
}

/** What a new agreement takes over from the need that it grows out of. */
export function valuesFromNeed(need: RecordView): Values {
  const year = textOf(need, 'year') ?? '';
  const wish = textOf(need, 'need') ?? '';
  const opd = textOf(need, 'opdName') ?? textOf(need, 'opdCode') ?? '';
  return {
    title: wish,
    object: wish,
    opdCode: textOf(need, 'opdCode'),
    opdName: textOf(need, 'opdName'),
    fieldCode: textOf(need, 'fieldCode'),
    status: textOf(need, 'candidatePartner') === null ? 'PEMETAAN' : 'PENAWARAN',
    note: words.origin(year, opd, wish),
  };
}

interface MappingPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

/** Needs and potentials of the perangkat daerah, and who has not handed in. */
export function createMapping({ api, freshness, session, notices }: MappingPorts): MappingStore {
  const store = createStore<Mapping>(() => ({ handedIn: [], agreements: new Map() }));
  const needs = createRecordTable(api, freshness, 'mapping');
  let asked = 0;
  const loadHandedIn = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { year, asOf } = session.getState();
    const answer = await api.call('gap.results', {
      ...{ year, asOf, offset: 0, limit: 500, severity: null, opdCode: null, cause: null },
      ...{ agreementId: null, search: '', rule: 'KEL-04' },
      statuses: ['TEMUAN', 'SESUAI', 'DIKECUALIKAN'],
    });
    if (mine === asked && answer.ok) store.setState({ handedIn: answer.value.rows });
  };
  /** Kode to id, asked one by one: few needs of a year become agreements. */
  const loadAgreements = async (): Promise<void> => {
    const codes = new Set(needs.getState().rows.flatMap((need) => textOf(need, 'agreementCode') ?? []));
    const found = await Promise.all(
      [...codes].map(async (code): Promise<readonly (readonly [string, string])[]> => {
        const answer = await api.call('agreement.find', { search: code, limit: 50 });
        const one = answer.ok ? answer.value.find((row) => row.code === code) : undefined;
        return one === undefined ? [] : [[code, one.id]];
      }),
    );
    store.setState({ agreements: new Map(found.flat()) });
  };
  needs.subscribe((now, before) => {
    if (now.rows !== before.rows) void loadAgreements();
  });
  const refreshIfShown = (): void => {
    if (needs.getState().hasAnswer) void loadHandedIn();
  };
  refreshWithEvaluation(refreshIfShown, session);
  freshness.onStale(['gap.results'], refreshIfShown);
  return {
    ...store,
    needs,
    load: () => {
      void needs.load();
      void loadHandedIn();
    },
    toAgreement: (need) => {
      session.go({
        screen: 'agreement-new',
        initial: valuesFromNeed(need),
        need: { id: need.id, revision: need.revision },
      });
    },
    link: async (needId, revision, code) => {
      const answer = await api.call('record.save', {
        ...{ kind: 'mapping', id: needId, revision },
        values: { agreementCode: code },
      });
      notices.show(
        answer.ok ? { tone: 'good', text: words.linked(code) } : { tone: 'bad', text: words.notLinked(code) },
      );
    },
  };
}

/** How many of the perangkat daerah that must hand in have done so, in words. */
export const handedInText = (rows: readonly Finding[]): string =>
  words.handedIn(
    formatNumber(rows.filter(({ status }) => status !== 'TEMUAN').length),
    formatNumber(rows.length),
  );
