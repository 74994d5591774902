import { describe, expect, it } from 'vitest';
import {
  isSettingKey,
  isSettingValue,
  settingKeys,
  settingSpecs,
  toSettings,
} from '../../src-shared/domain/settings.ts';

describe('settings', () => {
  it('have a default that can be read', () => {
    expect(settingKeys.filter((key) => !isSettingValue(key, settingSpecs[key].initial))).toEqual([]);
  });

  it('take the default where nothing or nothing readable is stored', () => {
    const settings = toSettings({ 'aturan.dok-02.bulan-kuning': 'tiga', 'aturan.rea-02.poin': '30' });
    expect(settings['aturan.dok-02.bulan-kuning']).toBe(3);
    expect(settings['aturan.rea-02.poin']).toBe(30);
    expect(settings['kalender.rkpd']).toBe('06-30');
  });

  it('read lists as parts', () => {
    expect(toSettings({ 'aturan.fasilitasi': ' 4.01 ;; 4.02 ' })['aturan.fasilitasi']).toEqual([
      '4.01',
      '4.02',
    ]);
  });

  it.each([
    ['kantor.wilayah', '64.11', true],
    ['kantor.wilayah', '', true],
    ['kantor.wilayah', 'Mahulu', false],
    ['kantor.kode-pd', '4.01.0.00.0.00.01.0000', true],
    ['kantor.kode-pd', 'x', false],
    ['cetak.kertas', 'A4', true],
    ['cetak.kertas', 'A3', false],
    ['aturan.rea-02.poin', '101', false],
    ['aturan.rea-02.poin', '-1', false],
    ['kalender.rkpd', '06-30', true],
    ['kalender.rkpd', '30 Juni', false],
    ['kalender.rkpd', '13-45', false],
  ] as const)('%s may be %j: %s', (key, value, expected) => {
    expect(isSettingValue(key, value)).toBe(expected);
  });

  it('are known by their keys', () => {
    expect(isSettingKey('cetak.kertas')).toBe(true);
    expect(isSettingKey('toString')).toBe(false);
  });
});
