import { refuse, ok, type Result } from '../../result.ts';
import type { Change } from './change.ts';
import type { CounterRange } from './header.ts';
import type { BundleLine, LineOf } from './line-shapes.ts';
import { bundleLimits } from './limits.ts';
import {
  mergeField,
  mergeRecord,
  recordKey,
  type Entry,
  type RecordState,
  type SharedRecords,
} from './merge.ts';
import { readLine } from './read-line.ts';

/** What the lines of a bundle say. */
export interface BundleContent {
  readonly records: SharedRecords;
  readonly facts: readonly LineOf<'fact'>[];
  /** Lines of a receipt. */
  readonly answers: readonly LineOf<'acknowledged' | 'file' | 'outcome' | 'key'>[];
  /** Lines of types that this program does not know, as the text received. */
  readonly parked: readonly string[];
}

/** Which line is not as the format says, from 1. */
export interface LineRefusal {
  readonly code: 'malformed' | 'too-large';
  readonly line: number;
}

/** Gathers lines; each `take…` answers whether the line fits what came before it. */
class Reading {
  readonly records = new Map<string, RecordState>();
  readonly facts: LineOf<'fact'>[] = [];
  readonly answers: BundleContent['answers'][number][] = [];
  readonly parked: string[] = [];
  #installations: readonly string[] = [];
  readonly #runs: {
    readonly by: number;
    readonly from: number;
    readonly to: number;
    readonly change: Change;
  }[] = [];
  readonly #tops: ReadonlyMap<string, number>;

  constructor(ranges: readonly CounterRange[]) {
    this.#tops = new Map(ranges.map(({ installation, top }) => [installation, top]));
  }

  take(line: BundleLine, isFirst: boolean): boolean {
    if ((line.type === 'installations') !== isFirst) return false;
    if (line.type === 'installations') {
      this.#installations = line.ids;
      return new Set(line.ids).size === line.ids.length;
    }
    if (line.type === 'changes') return this.#takeChanges(line);
    if (line.type === 'record') return this.#takeRecord(line);
    if (line.type === 'fact') this.facts.push(line);
    else if (line.type === 'parked') this.parked.push(line.text);
    else this.answers.push(line);
    return true;
  }

  /** Whether the sender could know this change: it says itself how far it knows each installation. */
  #isCovered(installation: string | undefined, counter: number): installation is string {
    return installation !== undefined && counter <= (this.#tops.get(installation) ?? 0);
  }

  #takeChanges({ by, from, to, seen, at }: LineOf<'changes'>): boolean {
    const installation = this.#installations[by];
    if (from > to || !this.#isCovered(installation, to)) return false;
    const known = new Map<string, number>();
    for (const [place, counter] of seen) {
      const other = this.#installations[place];
      if (place === by || !this.#isCovered(other, counter) || known.has(other)) return false;
      known.set(other, counter);
    }
    this.#runs.push({ by, from, to, change: { installation, counter: from, seen: known, at } });
    return true;
  }

  #findChange(by: number, counter: number): Change | null {
    const run = this.#runs.find((one) => one.by === by && one.from <= counter && counter <= one.to);
    return run === undefined ? null : { ...run.change, counter };
  }

  #takeRecord({ region, kind, id, fields }: LineOf<'record'>): boolean {
    const states = new Map<string, readonly Entry[]>();
    for (const [field, value, by, counter] of fields) {
      const change = this.#findChange(by, counter);
      if (change === null) return false;
      states.set(field, mergeField(states.get(field) ?? [], [{ value, change }]));
    }
    const record: RecordState = { region, kind, id, fields: states };
    const key = recordKey(record);
    const known = this.records.get(key);
    this.records.set(key, known === undefined ? record : mergeRecord(known, record));
    return true;
  }
}

/**
 * What the lines of a bundle say, whose header tells these ranges.
 *
 * A line that is null could not be read as text. A bundle without lines (a volume of scans) says nothing.
 */
export function readLines(
  lines: Iterable<string | null>,
  ranges: readonly CounterRange[],
): Result<BundleContent, LineRefusal> {
  const reading = new Reading(ranges);
  let number = 0;
  for (const text of lines) {
    number += 1;
    if (number > bundleLimits.lines) return refuse({ code: 'too-large', line: number });
    const line = text === null ? null : readLine(text);
    if (line === null || !reading.take(line, number === 1))
      return refuse({ code: 'malformed', line: number });
  }
  return ok(reading);
}
