import { expect, it } from 'vitest';
import { previewScale, sheetWidth } from '../../../src-renderer/screens/reports/preview-scale.ts';

it('makes a lying F4 sheet fit, and leaves one that fits at its size', () => {
  const lying = sheetWidth('F4', true);
  expect(lying).toBeGreaterThan(sheetWidth('F4', false));
  expect(lying * previewScale(822, lying)).toBeCloseTo(822);
  expect(previewScale(2000, lying)).toBe(1);
  expect(previewScale(0, lying)).toBe(1);
});
