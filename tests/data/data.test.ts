import { describe, expect, it } from 'vitest';
import { defaultAuthority, defaultBorders, defaultReportCalendar } from '../../src-shared/data/defaults.ts';
import { bidangUrusan, fieldName } from '../../src-shared/data/fields.ts';
import { capitalOf, findRegion, headTitle, regions, searchRegions } from '../../src-shared/data/regions.ts';
import { isFieldCode, isRegionCode } from '../../src-shared/domain/codes.ts';

describe('regions', () => {
  it('holds 38 provinces and 514 kabupaten and kota, each code once', () => {
    const provinces = regions.filter((region) => !region.code.includes('.'));
    expect(provinces).toHaveLength(38);
    expect(regions).toHaveLength(38 + 514);
    expect(new Set(regions.map((region) => region.code)).size).toBe(regions.length);
    expect(regions.every((region) => isRegionCode(region.code) && region.name !== '')).toBe(true);
  });

  it('finds a region by code, and none for an unknown code', () => {
    expect(findRegion('64.11')?.name).toBe('Kabupaten Mahakam Ulu');
    expect(findRegion('64.99')).toBeUndefined();
  });

  it('searches by the beginning of a code or by words of the name', () => {
    expect(searchRegions('64.1', 10).map((region) => region.code)).toEqual(['64.11']);
    expect(searchRegions('MAHAKAM ulu', 10).map((region) => region.code)).toEqual(['64.11']);
    expect(searchRegions('64.', 20)).toHaveLength(10);
    expect(searchRegions('', 3)).toHaveLength(3);
    expect(searchRegions('tidak ada', 3)).toEqual([]);
  });

  it('puts names that begin with the text first', () => {
    expect(searchRegions('kutai', 1)[0]?.name).toMatch(/^Kabupaten Kutai/);
    expect(searchRegions('bontang', 1)[0]?.code).toBe('64.74');
  });

  it('knows the title of each head and the seats of Kalimantan Timur', () => {
    expect([headTitle('64'), headTitle('64.11'), headTitle('64.72')]).toEqual([
      'Gubernur',
      'Bupati',
      'Wali Kota',
    ]);
    expect(capitalOf('64.11')).toBe('Ujoh Bilang');
    expect(capitalOf('11.01')).toBeNull();
  });
});

describe('defaults', () => {
  it('lists the 32 bidang urusan', () => {
    expect(bidangUrusan).toHaveLength(32);
    expect(bidangUrusan.every((field) => isFieldCode(field.code))).toBe(true);
    expect(fieldName('1.02')).toBe('Kesehatan');
    expect(fieldName('9.99')).toBeUndefined();
  });

  it('names every border in both directions, between regions that exist', () => {
    const pairs = new Set(defaultBorders.map((border) => `${border.regionCode} ${border.neighbourCode}`));
    for (const border of defaultBorders) {
      expect(findRegion(border.regionCode ?? '')).toBeDefined();
      expect(pairs.has(`${border.neighbourCode} ${border.regionCode}`)).toBe(true);
    }
    const neighbours = defaultBorders.filter((border) => border.regionCode === '64.11');
    expect(neighbours.map((border) => border.neighbourCode)).toEqual([
      '64.07',
      '61.06',
      '62.12',
      '62.05',
      '65.02',
    ]);
  });

  it('gives each sub urusan one level, with its source', () => {
    const keys = defaultAuthority.map((row) => `${row.fieldCode} ${row.subField}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of defaultAuthority) {
      expect(fieldName(row.fieldCode ?? '')).toBeDefined();
      expect(['KABKOTA', 'PROVINSI', 'PUSAT']).toContain(row.level);
      expect(row.basis).toMatch(/^UU 23\/2014/);
    }
  });

  it('gives every due day in the form that the rules read', () => {
    for (const row of defaultReportCalendar) expect(row.due).toMatch(/^\d{2}-\d{2}( N\+1)?$/);
  });
});
