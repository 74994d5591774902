import { describe, expect, it } from 'vitest';
import { arrived, openStores, storesOver } from '../support/stores.ts';

const damaged = { code: 'database-damaged', path: '/data/padu.db', lastGoodBackup: '/data/b.db' };

describe('the session', () => {
  it("opens on the year of the program's day", async () => {
    const { stores } = await openStores();
    expect(stores.session.getState()).toMatchObject({ phase: 'ready', year: 2026, asOf: '2026-07-15' });
  });

  it('goes to the wizard where there is no office yet', async () => {
    const { stores } = storesOver({
      'app.status': () => ({ state: 'empty', office: null, today: '2026-07-15', version: '0.1.0' }),
    });
    await stores.session.open();
    expect(stores.session.getState().phase).toBe('set-up');
  });

  it('stands at the problem where the database cannot be opened, and opens after a restore', async () => {
    const { stores, bridge } = storesOver({ 'backup.restore': () => ({ restoredFrom: '/data/b.db' }) });
    bridge.refuse('app.status', damaged);
    await stores.session.open();
    expect(stores.session.getState()).toMatchObject({ phase: 'problem', problem: damaged });
    bridge.refuse('app.status', null);
    await stores.session.restore('/data/b.db');
    expect(stores.session.getState().phase).toBe('ready');
  });

  it('asks the list again for another year', async () => {
    const { stores, bridge } = await openStores();
    await arrived();
    stores.session.setYear(2027);
    await arrived();
    const years = bridge.asked
      .filter(({ channel }) => channel === 'agreement.list')
      .map(({ request }) => request['year']);
    expect(years).toEqual([2026, 2027]);
  });
});

describe('the trash', () => {
  it('offers to undo, which brings the record back', async () => {
    const { stores, bridge } = await openStores();
    const record = { id: 'a1', revision: 3, values: {} };
    await stores.record.trash('agreement', record, 'Tercatat dua kali');
    const [notice] = stores.notices.getState().notices;
    expect(notice?.tone).toBe('good');
    notice?.action?.run();
    await arrived();
    expect(bridge.asked.find(({ channel }) => channel === 'record.restore')?.request).toEqual({
      kind: 'agreement',
      id: 'a1',
    });
  });

  it('says why it was refused, and leaves the page open', async () => {
    const { stores, bridge } = await openStores();
    bridge.refuse('record.trash', { code: 'record-changed', kind: 'agreement', id: 'a1' });
    let isLeft = false;
    await stores.record.trash('agreement', { id: 'a1', revision: 3, values: {} }, 'x', () => {
      isLeft = true;
    });
    expect(isLeft).toBe(false);
    expect(stores.notices.getState().notices[0]?.tone).toBe('bad');
  });
});

describe('an import', () => {
  it('previews first and applies only then', async () => {
    const { stores, bridge } = await openStores();
    const run = stores.imports.register;
    await run.choose();
    await run.check({ prefer: null });
    expect(run.getState()).toMatchObject({ phase: 'preview', outcome: { applied: false } });
    await run.apply({ prefer: null }, true);
    expect(run.getState()).toMatchObject({ phase: 'done', outcome: { applied: true } });
    const flags = bridge.asked
      .filter(({ channel }) => channel === 'register.import')
      .map(({ request }) => [request['dryRun'], request['acceptPartial']]);
    expect(flags).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('goes back to its preview where the apply is refused', async () => {
    const { stores, bridge } = await openStores();
    const run = stores.imports.register;
    await run.choose();
    await run.check({ prefer: null });
    bridge.refuse('register.import', { code: 'disk-full', path: '/data' });
    await run.apply({ prefer: null }, false);
    expect(run.getState()).toMatchObject({ phase: 'preview', error: { code: 'disk-full' } });
  });

  it('does nothing where no file was chosen', async () => {
    const { stores, bridge } = await openStores({ 'shell.chooseOpenFile': () => ({ path: null }) });
    expect(await stores.imports.register.choose()).toBe(false);
    await stores.imports.register.check({ prefer: null });
    expect(bridge.asked.some(({ channel }) => channel === 'register.import')).toBe(false);
  });
});

describe('a report', () => {
  it('is printed to PDF by the shell from what the preview shows', async () => {
    const { stores, bridge } = await openStores({
      'shell.chooseSaveFile': () => ({ path: '/out/Matriks.pdf' }),
      'shell.printToPdf': () => ({ path: '/out/Matriks.pdf', bytes: 1 }),
    });
    await stores.reports.save('pdf');
    const printed = bridge.asked.find(({ channel }) => channel === 'shell.printToPdf')?.request;
    expect(printed).toMatchObject({ path: '/out/Matriks.pdf', paper: 'F4', landscape: true });
    expect(String(printed?.['html'])).toContain('MATRIKS KETERPADUAN');
  });
});
