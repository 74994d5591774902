import { describe, expect, it } from 'vitest';
import { readTablesFromBytes } from '../../src-main/workbook/read-tables.ts';
import type { ReadHooks } from '../../src-main/workbook/row-watch.ts';
import type { Table } from '../../src-shared/domain/tables/table.ts';
import { workbookOf, xlsxOf } from '../support/workbook-files.ts';

async function sheetOf(bytes: Uint8Array, name = 'x.xlsx'): Promise<Table> {
  const read = await readTablesFromBytes(bytes, name);
  if (!read.ok || read.value[0] === undefined) throw new Error(read.ok ? 'no sheet' : read.error.code);
  return read.value[0];
}

describe('cells as other programs write them', () => {
  it('of rich text, with readings of signs, entities and formulas of text, are what they show', async () => {
    const { rows } = await sheetOf(
      xlsxOf(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>da</t></r><r><t>lam</t></r></is></c><c r="E1" t="str"><f>A1</f><v>a&amp;b</v></c></row>',
        '<si><r><rPr><b/></rPr><t xml:space="preserve">KODE </t></r><r><t>SUB KEGIATAN</t></r></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si><t>A &amp; B &lt;x&gt; &#65;</t></si>',
      ),
    );
    expect(rows).toEqual([['KODE SUB KEGIATAN', '課', 'A & B <x> A', 'dalam', 'a&b']]);
  });

  it('with errors of every program are errors, never empty', async () => {
    const { rows } = await sheetOf(
      xlsxOf(
        '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>X</f><v>#SPILL!</v></c><c r="C1"><f>1+1</f></c></row>',
      ),
    );
    expect(rows).toEqual([['#REF!', '#N/A', '#FORMULA!']]);
  });

  it('without places stand one beside the other', async () => {
    const { rows } = await sheetOf(
      xlsxOf('<row><c t="inlineStr"><is><t>a</t></is></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(rows).toEqual([['a', 2], [3]]);
  });

  it('that refer to a text that is not there make the file a damaged one: no sheet is left out in silence', async () => {
    const read = await readTablesFromBytes(xlsxOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), 'x.xlsx');
    expect(read).toMatchObject({ ok: false, error: { code: 'workbook-damaged' } });
  });
});

describe('sheets of nothing but formats', () => {
  const rows = (count: number, row: (number: number) => string): string =>
    Array.from({ length: count }, (_, index) => row(index + 1)).join('');

  it('cost no cells: borders down to the last row', async () => {
    const styled = rows(200_000, (n) => `<row r="${n}"><c r="A${n}" s="0"/><c r="B${n}" s="0"/></row>`);
    const last = '<row r="200001"><c r="A200001"><v>5</v></c></row>';
    const sheet = await sheetOf(xlsxOf(styled + last));
    expect([sheet.rows.length, sheet.rows.at(-1)]).toEqual([200_001, [5]]);
    expect(sheet.rows.slice(0, -1).every((row) => row.length === 0)).toBe(true);
  }, 60_000);

  it('and a stray cell in the farthest corner is not read', async () => {
    const { rows: read } = await sheetOf(
      xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );
    expect(read).toEqual([[1]]);
  }, 60_000);
});

describe('what a sheet hides', () => {
  it('is told of an .xlsx', async () => {
    const sheet = await sheetOf(
      xlsxOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
        '',
        '<cols><col min="2" max="3" width="0" hidden="1"/></cols>',
      ),
    );
    expect(sheet).toMatchObject({ rows: [[1], [2]], hiddenRows: [1], hiddenColumns: [1, 2] });
  });
});

describe('a long file', () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => [`N-${index}`, index]);
  const hooks = (cancelAfter: number): ReadHooks & { readonly seen: number[] } => {
    const seen: number[] = [];
    let looks = 0;
    return {
      seen,
      progress: ({ done }) => seen.push(done),
      isCancelled: () => {
        looks += 1;
        return looks > cancelAfter;
      },
    };
  };
  const csv = Buffer.from(rows.map((row) => row.join(';')).join('\n'));

  it.each([
    ['xlsx', workbookOf(rows)],
    ['csv', csv],
  ])('%s tells how far it is read', async (kind, bytes) => {
    const watch = hooks(Infinity);
    expect((await readTablesFromBytes(bytes, `x.${kind}`, watch)).ok).toBe(true);
    expect(watch.seen.slice(0, 3)).toEqual([500, 1_000, 1_500]);
    expect(watch.seen.at(-1)).toBe(4_000);
  });

  it.each([
    ['xlsx', workbookOf(rows)],
    ['xls', workbookOf(rows, 'biff8')],
    ['ods', workbookOf(rows, 'ods')],
    ['csv', csv],
  ])('%s is left when it is cancelled', async (kind, bytes) => {
    expect(await readTablesFromBytes(bytes, `x.${kind}`, hooks(2))).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
  });
});
