import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTopSeq } from '../../../src-main/store/changes.ts';
import { inTransaction, type WriteDb } from '../../../src-main/store/database.ts';
import { insertRecord, listRecords, loadRecord, updateRecord } from '../../../src-main/store/records.ts';
import { listRegister, loadRegisterAt } from '../../../src-main/store/register-at.ts';
import { createStateReader, loadKnowledge } from '../../../src-main/store/shared-state.ts';
import { restoreRecord, trashRecord } from '../../../src-main/store/trash.ts';
import { conflictsOf, lifeOf } from '../../../src-shared/domain/exchange/life.ts';
import type { Kind } from '../../../src-shared/domain/register/kinds.ts';
import {
  context,
  idOf,
  linesOf,
  makePlace,
  receive,
  region,
  send,
  textOfPlace,
} from '../../support/exchange-places.ts';

type Values = Readonly<Record<string, string | number | null>>;

const add = (db: WriteDb, kind: Kind, id: string, values: Values): void => {
  inTransaction(db, () => {
    insertRecord(db, kind, { id, values }, context);
  });
};
const change = (db: WriteDb, kind: Kind, id: string, changes: Values): void => {
  inTransaction(db, () => updateRecord(db, kind, { id, changes }, context));
};
const trash = (db: WriteDb, kind: Kind, id: string): void => {
  inTransaction(db, () => trashRecord(db, kind, { id, reason: 'ganda' }, context));
};
const restore = (db: WriteDb, kind: Kind, id: string): void => {
  inTransaction(db, () => restoreRecord(db, kind, id, context));
};
const stateOf = (db: WriteDb, kind: string, id: string) => {
  const state = createStateReader(db, region)({ kind, id });
  if (state === null) throw new Error(`no ${kind} ${id}`);
  return state;
};

const [naskah, pihak] = [idOf(101), idOf(102)];

/** Two PCs that both know one agreement with one party. */
function twoPlaces(): readonly [WriteDb, WriteDb] {
  const [a, b] = [makePlace(1), makePlace(2)];
  add(a, 'agreement', naskah, { code: 'K-1', title: 'Rujukan pasien' });
  add(a, 'party', pihak, { agreementId: naskah, position: 1, name: 'Kutai Barat' });
  send(a, b);
  return [a, b];
}

const none = { new: 0, changed: 0, unchanged: 0, conflicts: 0, duplicates: 0, deleted: 0, parked: 0 };

describe('from one PC of an office to the other', () => {
  it('everything comes over, once', () => {
    const [a, b] = [makePlace(1), makePlace(2)];
    add(a, 'agreement', naskah, { code: 'K-1', title: 'Rujukan pasien' });
    add(a, 'party', pihak, { agreementId: naskah, position: 1 });
    expect(send(a, b)).toEqual({ ...none, new: 2 });
    expect(textOfPlace(b)).toBe(textOfPlace(a));
    const seq = loadTopSeq(b);
    expect(send(a, b)).toEqual({ ...none, unchanged: 2 });
    expect(loadTopSeq(b)).toBe(seq);
    expect(send(b, a)).toEqual({ ...none, unchanged: 2 });
  });

  it('only what the other does not know goes along, and only its fields', () => {
    const [a, b] = twoPlaces();
    change(a, 'agreement', naskah, { title: 'Rujukan pasien kritis' });
    const lines = linesOf(a, loadKnowledge(b));
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('"fields":[["title","\\"Rujukan pasien kritis\\"",0,3]]');
    expect(send(a, b, loadKnowledge(b))).toEqual({ ...none, changed: 1 });
    expect(textOfPlace(b)).toBe(textOfPlace(a));
    expect(linesOf(a, loadKnowledge(b))).toHaveLength(1);
  });

  it('different fields of one record changed on both sides both stand, without a question', () => {
    const [a, b] = twoPlaces();
    change(a, 'agreement', naskah, { title: 'Judul baru' });
    change(b, 'agreement', naskah, { number: '5/2026' });
    expect(send(a, b)).toMatchObject({ changed: 1, conflicts: 0 });
    expect(send(b, a)).toMatchObject({ changed: 1, conflicts: 0 });
    expect(loadRecord(a, 'agreement', naskah)?.values).toMatchObject({
      title: 'Judul baru',
      number: '5/2026',
    });
    expect(textOfPlace(a)).toBe(textOfPlace(b));
  });

  it('the register as it was before is still known', () => {
    const [a, b] = twoPlaces();
    const [seq, was] = [loadTopSeq(b), listRegister(b)];
    change(a, 'agreement', naskah, { title: 'Judul baru' });
    add(a, 'agreement', idOf(103), { code: 'K-2' });
    trash(a, 'party', pihak);
    send(a, b);
    expect(listRegister(b)).not.toEqual(was);
    expect(loadRegisterAt(b, seq)).toEqual(was);
  });

  it('a record comes into being under the name of its maker', () => {
    const [, b] = twoPlaces();
    const rows = b.prepare('SELECT installation, counter, action, origin FROM change ORDER BY seq').all();
    expect(rows).toEqual([
      { installation: idOf(1), counter: 1, action: 'create', origin: 'bundle:1' },
      { installation: idOf(1), counter: 2, action: 'create', origin: 'bundle:1' },
    ]);
    expect(loadKnowledge(b).get(idOf(1))).toBe(2);
  });
});

describe('one field changed on both sides', () => {
  const collide = (): readonly [WriteDb, WriteDb] => {
    const [a, b] = twoPlaces();
    change(a, 'agreement', naskah, { title: 'Dari A' });
    change(b, 'agreement', naskah, { title: 'Dari B' });
    expect(send(a, b)).toMatchObject({ changed: 1, conflicts: 1 });
    expect(send(b, a)).toMatchObject({ changed: 1, conflicts: 1 });
    return [a, b];
  };

  it('both values stand on both sides, and both show the same one', () => {
    const [a, b] = collide();
    for (const db of [a, b]) {
      expect(conflictsOf(stateOf(db, 'agreement', naskah))[0]?.entries.map(({ value }) => value)).toEqual([
        '"Dari A"',
        '"Dari B"',
      ]);
      expect(loadRecord(db, 'agreement', naskah)?.values['title']).toBe('Dari A');
    }
    expect(textOfPlace(a)).toBe(textOfPlace(b));
  });

  it.each(['Dari A', 'Dari B', 'Keduanya'])('deciding for “%s” on one side decides on both', (title) => {
    const [a, b] = collide();
    change(b, 'agreement', naskah, { title });
    expect(conflictsOf(stateOf(b, 'agreement', naskah))).toEqual([]);
    expect(send(b, a, loadKnowledge(a))).toMatchObject({ changed: 1, conflicts: 0 });
    expect(conflictsOf(stateOf(a, 'agreement', naskah))).toEqual([]);
    expect(loadRecord(a, 'agreement', naskah)?.values['title']).toBe(title);
    expect(textOfPlace(a)).toBe(textOfPlace(b));
  });

  it('deciding one field leaves the question of another open', () => {
    const [a, b] = twoPlaces();
    change(a, 'agreement', naskah, { title: 'Dari A', number: '1' });
    change(b, 'agreement', naskah, { title: 'Dari B', number: '2' });
    expect(send(b, a)).toMatchObject({ conflicts: 2 });
    change(a, 'agreement', naskah, { title: 'Dari A' });
    expect(conflictsOf(stateOf(a, 'agreement', naskah)).map(({ field }) => field)).toEqual(['number']);
  });

  it('both decide differently without knowing: a new question, not a loss', () => {
    const [a, b] = collide();
    change(a, 'agreement', naskah, { title: 'Putusan A' });
    change(b, 'agreement', naskah, { title: 'Putusan B' });
    send(a, b);
    send(b, a);
    expect(conflictsOf(stateOf(a, 'agreement', naskah))[0]?.entries.map(({ value }) => value)).toEqual([
      '"Putusan A"',
      '"Putusan B"',
    ]);
    expect(textOfPlace(a)).toBe(textOfPlace(b));
  });
});

describe('a copied database', () => {
  it('gives one stamp to two edits: both values stand, and the own history keeps its own row', () => {
    const [a, copy] = [makePlace(1), makePlace(1)];
    for (const db of [a, copy]) add(db, 'agreement', naskah, { code: 'K-1', title: 'Semula' });
    change(a, 'agreement', naskah, { title: 'Dari A' });
    change(copy, 'agreement', naskah, { title: 'Dari salinan' });
    expect(send(copy, a)).toMatchObject({ changed: 1, conflicts: 1 });
    expect(conflictsOf(stateOf(a, 'agreement', naskah))[0]?.entries.map(({ value }) => value)).toEqual([
      '"Dari A"',
      '"Dari salinan"',
    ]);
    const rows = a.prepare('SELECT counter, after, origin FROM change ORDER BY seq').all();
    expect(rows).toEqual([
      { counter: 1, after: '{"code":"K-1","title":"Semula"}', origin: 'window' },
      { counter: 2, after: '{"title":"Dari A"}', origin: 'window' },
    ]);
    change(a, 'agreement', naskah, { title: 'Putusan' });
    expect(conflictsOf(stateOf(a, 'agreement', naskah))).toEqual([]);
  });

  it('never gives out a counter again that came back from elsewhere', () => {
    const [a, later] = [makePlace(1), makePlace(1)];
    for (const db of [a, later]) add(db, 'agreement', naskah, { code: 'K-1' });
    change(later, 'agreement', naskah, { title: 'Sesudah cadangan' });
    change(later, 'agreement', naskah, { number: '7' });
    expect(send(later, a)).toMatchObject({ changed: 1, conflicts: 0 });
    change(a, 'agreement', naskah, { note: 'baru' });
    expect(a.prepare('SELECT max(counter) FROM change').pluck().get()).toBe(4);
    expect(loadRecord(a, 'agreement', naskah)?.values).toMatchObject({
      title: 'Sesudah cadangan',
      number: '7',
    });
  });
});

describe('deleting', () => {
  it('takes the record out on the other side too, with what went along; restoring there brings all back here', () => {
    const [a, b] = twoPlaces();
    trash(a, 'agreement', naskah);
    expect(send(a, b)).toMatchObject({ changed: 2, deleted: 2 });
    expect(listRecords(b, 'party')).toEqual([]);
    restore(b, 'agreement', naskah);
    expect(listRecords(b, 'party')).toHaveLength(1);
    expect(send(b, a)).toMatchObject({ changed: 2, deleted: 0, conflicts: 0 });
    expect(listRecords(a, 'party')).toHaveLength(1);
    expect(textOfPlace(a)).toBe(textOfPlace(b));
  });

  it('on both sides keeps the day on which it was deleted here', () => {
    const [a, b] = twoPlaces();
    trash(a, 'party', pihak);
    inTransaction(b, () =>
      trashRecord(b, 'party', { id: pihak, reason: 'ganda' }, { ...context, at: '2026-01-01T00:00:00Z' }),
    );
    expect(send(a, b)).toMatchObject({ changed: 1, deleted: 0, conflicts: 0 });
    expect(b.prepare('SELECT trashed_at FROM party').pluck().get()).toBe('2026-01-01T00:00:00Z');
  });

  it('against an edit that it had not seen: the record stays on both sides, as a question', () => {
    const [a, b] = twoPlaces();
    trash(a, 'party', pihak);
    change(b, 'party', pihak, { name: 'Kutai Barat (baru)' });
    expect(send(a, b)).toMatchObject({ changed: 1, deleted: 0, conflicts: 1 });
    expect(send(b, a)).toMatchObject({ changed: 1, deleted: 0, conflicts: 1 });
    for (const db of [a, b]) {
      expect(lifeOf(stateOf(db, 'party', pihak))).toBe('contested');
      expect(loadRecord(db, 'party', pihak)?.values['name']).toBe('Kutai Barat (baru)');
    }
    trash(a, 'party', pihak);
    expect(send(a, b)).toMatchObject({ deleted: 1 });
    expect(textOfPlace(a)).toBe(textOfPlace(b));
  });
});

describe('what cannot stand here', () => {
  const fromNewer = (line: string): readonly string[] => [
    `{"type":"installations","ids":["${idOf(9)}"]}`,
    `{"type":"changes","by":0,"from":1,"to":9,"seen":[],"at":"2030-01-01T00:00:00Z"}`,
    line,
  ];
  const known = new Map([[idOf(9), 9]]);

  it('a record of an unknown kind is kept and passed on as it was', () => {
    const [a, b] = [makePlace(1), makePlace(2)];
    const line = `{"type":"record","region":"64.11","kind":"peta","id":"${idOf(7)}","fields":[["@life","null",0,1],["__proto__","[1.0]",0,1]]}`;
    expect(receive(a, fromNewer(line), known)).toEqual({ ...none, parked: 1 });
    expect(linesOf(a).at(-1)).toBe(line);
    send(a, b);
    expect(linesOf(b).at(-1)).toBe(line);
    expect(receive(a, fromNewer(line), known)).toEqual({ ...none, unchanged: 1 });
  });

  it('an unknown field and an unknown value are kept beside a record that stands, until somebody writes the field', () => {
    const a = makePlace(1);
    const line = `{"type":"record","region":"64.11","kind":"agreement","id":"${naskah}","fields":[["@life","null",0,1],["baru","1.0",0,1],["code","\\"K-1\\"",0,1],["status","\\"DIARSIPKAN\\"",0,1]]}`;
    expect(receive(a, fromNewer(line), known)).toEqual({ ...none, new: 1, parked: 1 });
    expect(loadRecord(a, 'agreement', naskah)?.values).toMatchObject({ code: 'K-1', status: null });
    expect(linesOf(a).at(-1)).toBe(line);
    change(a, 'agreement', naskah, { status: 'SELESAI' });
    expect(linesOf(a).at(-1)).toContain('["status","\\"SELESAI\\"",0,1]');
    expect(linesOf(a).at(-1)).toContain('["baru","1.0",1,1]');
  });

  it('a child that comes before its agreement waits, and stands when that comes', () => {
    const [a, b] = [makePlace(1), makePlace(2)];
    add(a, 'agreement', naskah, { code: 'K-1' });
    add(a, 'party', pihak, { agreementId: naskah, position: 1 });
    const lines = linesOf(a);
    const without = lines.filter((line) => !line.includes('"kind":"agreement"'));
    expect(receive(b, without, loadKnowledge(a))).toEqual({ ...none, parked: 1 });
    expect(listRecords(b, 'party')).toEqual([]);
    const before = loadTopSeq(b);
    expect(send(a, b)).toEqual({ ...none, new: 2 });
    expect(textOfPlace(b)).toBe(textOfPlace(a));
    expect(loadRegisterAt(b, before)?.party).toEqual([]);
  });

  it('the same Kode from two PCs stands twice and is counted', () => {
    const [a, b] = [makePlace(1), makePlace(2)];
    add(a, 'agreement', idOf(201), { code: 'K-1' });
    add(b, 'agreement', idOf(202), { code: 'K-1' });
    expect(send(a, b)).toEqual({ ...none, new: 1, duplicates: 1 });
    expect(listRecords(b, 'agreement')).toHaveLength(2);
  });
});

type Op =
  | { readonly at: number; readonly does: 'add' | 'trash' | 'restore'; readonly record: number }
  | {
      readonly at: number;
      readonly does: 'change';
      readonly record: number;
      readonly field: string;
      readonly value: string | null;
    }
  | { readonly at: number; readonly does: 'send'; readonly to: number; readonly isFull: boolean };

const place = fc.nat({ max: 2 });
const record = fc.nat({ max: 2 });
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({
    at: place,
    does: fc.constantFrom('add' as const, 'trash' as const, 'restore' as const),
    record,
  }),
  fc.record({
    at: place,
    does: fc.constant('change' as const),
    record,
    field: fc.constantFrom('title', 'number', 'code'),
    value: fc.constantFrom('x', 'y', null),
  }),
  fc.record({ at: place, does: fc.constant('send' as const), to: place, isFull: fc.boolean() }),
);

function doOne(dbs: readonly WriteDb[], step: Op): void {
  const db = dbs[step.at];
  if (db === undefined) return;
  if (step.does === 'send') {
    const to = dbs[step.to];
    if (to === undefined || to === db) return;
    send(db, to, step.isFull ? undefined : loadKnowledge(to));
    return;
  }
  const id = idOf(300 + step.record);
  const isHere = loadRecord(db, 'agreement', id) !== null;
  if (step.does === 'add' && stateIsEmpty(db, id)) add(db, 'agreement', id, { code: `K-${step.record}` });
  else if (step.does === 'trash' && isHere) trash(db, 'agreement', id);
  else if (step.does === 'restore') restore(db, 'agreement', id);
  else if (step.does === 'change' && isHere && (step.value !== null || step.field !== 'code'))
    change(db, 'agreement', id, { [step.field]: step.value });
}

const stateIsEmpty = (db: WriteDb, id: string): boolean =>
  createStateReader(db, region)({ kind: 'agreement', id }) === null;

it('whatever three PCs do and however it travels, at the end all hold the same, and the past is still known', () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 25 }), (steps) => {
      const dbs = [makePlace(1), makePlace(2), makePlace(3)];
      for (const step of steps) doOne(dbs, step);
      const [a, b, c] = dbs;
      if (a === undefined || b === undefined || c === undefined) return;
      const [seq, was] = [loadTopSeq(b), listRegister(b)];
      for (const [from, to] of [
        [a, b],
        [b, c],
        [c, b],
        [b, a],
      ] as const)
        send(from, to, loadKnowledge(to));
      expect(textOfPlace(b)).toBe(textOfPlace(a));
      expect(textOfPlace(c)).toBe(textOfPlace(a));
      expect(loadRegisterAt(b, seq)).toEqual(was);
      expect(send(a, b)).toMatchObject({ new: 0, changed: 0 });
      for (const db of dbs) db.close();
    }),
    { numRuns: 60 },
  );
}, 120_000);
