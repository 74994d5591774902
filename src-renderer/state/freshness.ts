import type { AnyChannel, Api } from '../api/api.ts';

const registerReads: readonly AnyChannel[] = [
  'agreement.list',
  'agreement.get',
  'gap.summary',
  'gap.results',
  'suggestion.list',
  'year.overview',
  'trash.list',
  'report.preview',
  'nomenclature.list',
  'copyYear.preview',
  'record.list',
  'followUp.list',
  'sentReport.calendar',
];
const planReads: readonly AnyChannel[] = [
  'plan.list',
  'plan.coverage',
  'realization.list',
  'agreement.list',
  'agreement.get',
  'gap.summary',
  'gap.results',
  'suggestion.list',
  'year.overview',
  'report.preview',
];
const codeReads: readonly AnyChannel[] = [
  'nomenclature.list',
  'copyYear.preview',
  'agreement.list',
  'agreement.get',
  'gap.summary',
  'gap.results',
  'suggestion.list',
  'report.preview',
];
const everything = [
  ...new Set([
    ...registerReads,
    ...planReads,
    'settings.list',
    'backup.list',
    'archive.list',
    'emblem.show',
  ] as const),
];

/** Which reads a successful write makes stale. */
const staleAfter: Partial<Record<AnyChannel, readonly AnyChannel[]>> = {
  'record.save': registerReads,
  'record.trash': registerReads,
  'record.restore': registerReads,
  'register.import': registerReads,
  'suggestion.accept': registerReads,
  'suggestion.reject': registerReads,
  'suggestion.undo': registerReads,
  'register.importOwn': registerReads,
  'plan.import': planReads,
  'plan.removePart': planReads,
  'realization.import': planReads,
  'nomenclature.import': codeReads,
  'nomenclature.remove': codeReads,
  'copyYear.apply': registerReads,
  'copyYear.undo': registerReads,
  'settings.set': [
    ...(['settings.list', 'gap.summary', 'gap.results'] as const),
    ...(['suggestion.list', 'agreement.list', 'report.preview'] as const),
  ],
  'report.setHeadings': ['report.headings', 'report.preview', 'settings.list'],
  'emblem.choose': ['emblem.show', 'report.preview'],
  'emblem.remove': ['emblem.show', 'report.preview'],
  'archive.keep': ['archive.list'],
  'archive.markSent': [
    'archive.list',
    'record.list',
    'sentReport.calendar',
    'gap.summary',
    'gap.results',
    'report.preview',
  ],
  'followUp.setState': registerReads,
  'decree.save': registerReads,
  'gap.keep': ['gap.trend'],
  'backup.make': ['backup.list'],
  'backup.restore': everything,
  'app.loadSample': everything,
};

/** Tells who shows old answers that a write has gone through. */
export interface Freshness {
  /** Calls `refresh` after each successful write that makes one of `reads` stale; the answer ends it. */
  readonly onStale: (reads: readonly AnyChannel[], refresh: () => void) => () => void;
}

const isDryRun = (request: unknown): boolean =>
  typeof request === 'object' && request !== null && 'dryRun' in request && request.dryRun === true;

/** An api whose successful writes announce the reads that they made stale. */
export function withFreshness(api: Api): { readonly api: Api; readonly freshness: Freshness } {
  const waiting = new Set<{ readonly reads: readonly AnyChannel[]; readonly refresh: () => void }>();
  const announce = (channel: AnyChannel): void => {
    const stale = staleAfter[channel] ?? [];
    for (const entry of [...waiting]) if (entry.reads.some((read) => stale.includes(read))) entry.refresh();
  };
  const start: Api['start'] = (channel, request, onProgress) => {
    const job = api.start(channel, request, onProgress);
    const reply = job.reply.then((answer) => {
      if (answer.ok && !isDryRun(request)) announce(channel);
      return answer;
    });
    return { reply, cancel: job.cancel };
  };
  const noProgress = (): void => undefined;
  return {
    api: { start, call: (channel, request) => start(channel, request, noProgress).reply },
    freshness: {
      onStale: (reads, refresh) => {
        const entry = { reads, refresh };
        waiting.add(entry);
        return () => waiting.delete(entry);
      },
    },
  };
}
