import { expect, test } from 'vitest';
import { contrast, withContrast } from '../../../src/core/values/contrast.ts';

test('black on white has a contrast of 21, and a colour none with itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ffcc00', '#ffcc00')).toBe(1);
});

test('a pale colour is darkened until it can be read, a readable one is kept', () => {
  const dark = withContrast('#ffcc00', '#ffffff', { towards: 'black' });
  expect(contrast(dark, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(dark).not.toBe('#ffcc00');
  expect(withContrast('#003366', '#ffffff', { towards: 'black' })).toBe('#003366');
});
