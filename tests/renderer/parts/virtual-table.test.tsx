import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { movedCursor, VirtualTable } from '../../../src-renderer/parts/virtual-table.tsx';
import { giveRoom, show } from '../support/render.tsx';

const columns = [{ id: 'name', header: 'Nama', track: '1fr', cell: (row: string) => row }];

const table = (total: number, rowAt: (index: number) => string | undefined, onOpen = vi.fn()) => (
  <VirtualTable label="Daftar" columns={columns} total={total} rowAt={rowAt} rowHeight={30} onOpen={onOpen} />
);

describe('a virtual table', () => {
  beforeEach(giveRoom);

  it('holds only the rows in sight of ten thousand', () => {
    show(table(10_000, (index) => `baris ${index}`));
    expect(screen.getByText('baris 0')).toBeTruthy();
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  });

  it('keeps the place of rows that are not loaded yet', () => {
    show(table(3, (index) => (index === 1 ? undefined : `baris ${index}`)));
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });

  it('is walked and opened by keyboard', () => {
    const onOpen = vi.fn();
    show(table(5, (index) => `baris ${index}`, onOpen));
    const body = screen.getAllByLabelText('Daftar').find((element) => element.tabIndex === 0);
    if (body === undefined) throw new Error('nothing to focus');
    fireEvent.keyDown(body, { key: 'ArrowDown' });
    fireEvent.keyDown(body, { key: 'ArrowDown' });
    fireEvent.keyDown(body, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith('baris 2');
  });

  it.each([
    ['ArrowUp', 0, 0],
    ['End', 0, 4],
    ['PageDown', 1, 4],
    ['Home', 3, 0],
    ['a', 3, null],
  ] as const)('moves by %s from %i to %s', (key, from, to) => {
    expect(movedCursor(key, from, 5)).toBe(to);
  });
});
