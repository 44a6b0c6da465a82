import { expect, test } from 'vitest';
import { heatColour } from '../../../src/core/report/heat-colour.ts';

test('a higher value has a darker colour', () => {
  expect([0, 0.5, 1].map((value) => heatColour(value).css)).toEqual([
    'hsl(170 45% 96%)',
    'hsl(170 45% 73%)',
    'hsl(170 45% 50%)',
  ]);
});
test('the hexadecimal colour is that of the CSS colour', () => {
  expect([0, 0.5, 1].map((value) => heatColour(value).hex)).toEqual(['F0F9F8', '9BD9CF', '46B9A6']);
});
