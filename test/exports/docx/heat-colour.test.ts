import { expect, test } from '@jest/globals';
import { heatColour } from '../../../src/exports/docx/heat-colour.ts';

test.each([
  // hsl(170 45% 96%) and hsl(170 45% 50%), as browsers convert them.
  [0, 'F0F9F8'],
  [1, '46B9A6'],
])('a value of %d is %s', (value, colour) => expect(heatColour(value)).toBe(colour));
