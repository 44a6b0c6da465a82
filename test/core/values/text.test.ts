import { expect, test } from 'vitest';
import { capitalise } from '../../../src/core/values/text.ts';

test('only the first letter becomes a capital', () => {
  expect([capitalise('éléments de l’Orb'), capitalise('')]).toEqual(['Éléments de l’Orb', '']);
});
