import { describe, expect, it } from 'vitest';
import { depthOf, lineText, readLine } from '../../../src-shared/domain/exchange/read-line.ts';

describe('a line', () => {
  it.each([
    '{"type":"installations","ids":["3fa9c1d2-0b4e-4f6a-8c21-5d7e9f001122"]}',
    '{"type":"changes","by":0,"from":1,"to":2,"seen":[[1,4]],"at":"2026-11-24T03:00:00Z"}',
    '{"type":"record","region":"64.11","kind":"peta","id":"0b8f6a0e-52c1-5d3a-9e77-3a1b2c3d4e5f","fields":[["__proto__","1.0",0,1]]}',
    '{"type":"fact","region":"64.11","kind":"chain","body":"{\\"year\\":2026}"}',
    '{"type":"acknowledged","installation":"3fa9c1d2-0b4e-4f6a-8c21-5d7e9f001122","counter":0}',
    '{"type":"outcome","kind":"agreement","id":"0b8f6a0e-52c1-5d3a-9e77-3a1b2c3d4e5f","outcome":"sudah ada","reason":null}',
    '{"kelak":1.0,"type":"yang baru"}',
  ])('%s is read and written again as it was', (text) => {
    const line = readLine(text);
    expect(line === null ? null : lineText(line)).toBe(text);
  });

  it.each(['', '1', 'null', '"x"', '{"type":1}', '{"type":""}', ' {"type":"x"'])('%s is none', (text) => {
    expect(readLine(text)).toBeNull();
  });

  it('is as deep as its brackets outside of texts', () => {
    expect(depthOf('{"a":[1,{"b":"[[["}],"c":"\\"[["}')).toBe(3);
    expect(depthOf('[[],[]]')).toBe(2);
    expect(depthOf('7')).toBe(0);
  });
});
