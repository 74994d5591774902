import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src-shared/contract/reply.ts';
import { createPagedList } from '../../../src-renderer/state/paged-list.ts';
import { arrived, later } from '../support/stores.ts';

type Page = Reply<{ readonly total: number; readonly rows: readonly string[] }>;

const page = (text: string, offset: number, limit: number): Page => ({
  ok: true,
  value: {
    total: 250,
    rows: Array.from({ length: Math.min(limit, 250 - offset) }, (_, at) => `${text}${offset + at}`),
  },
});

describe('a list that is loaded page by page', () => {
  it('drops the answer to an older query', async () => {
    const slow = later<Page>();
    const list = createPagedList({ search: '' }, (query, { offset, limit }) =>
      query.search === 'lama' ? slow.promise : Promise.resolve(page(query.search, offset, limit)),
    );
    list.setQuery({ search: 'lama' });
    list.setQuery({ search: 'baru' });
    await arrived();
    slow.settle(page('lama', 0, 100));
    await arrived();
    expect(list.getState().rows.get(0)).toBe('baru0');
  });

  it('loads only the pages in sight, each once', async () => {
    const asked: number[] = [];
    const list = createPagedList({ search: '' }, (_query, { offset, limit }) => {
      asked.push(offset);
      return Promise.resolve(page('', offset, limit));
    });
    list.refresh();
    await arrived();
    list.ensure(190, 210);
    list.ensure(195, 215);
    await arrived();
    list.ensure(0, 20);
    expect(asked).toEqual([0, 100, 200]);
    expect(list.getState().rows.get(210)).toBe('210');
    expect(list.getState().total).toBe(250);
  });

  it('keeps the old rows on screen until a refresh is answered', async () => {
    const answers = [Promise.resolve(page('satu', 0, 100)), later<Page>().promise];
    const list = createPagedList({}, () => answers.shift() ?? Promise.resolve(page('', 0, 100)));
    list.refresh();
    await arrived();
    list.refresh();
    expect(list.getState()).toMatchObject({ isLoading: true, total: 250 });
    expect(list.getState().rows.get(0)).toBe('satu0');
  });

  it('says why where the program refuses', async () => {
    const list = createPagedList({}, () =>
      Promise.resolve({ ok: false, error: { code: 'database-busy' } } as const),
    );
    list.refresh();
    await arrived();
    expect(list.getState().error?.code).toBe('database-busy');
  });
});
