import { expect, test } from 'vitest';
import { truncate } from '../../../../src/core/pages/reading/truncate.ts';

test('cuts at a length, not inside a surrogate pair', () => {
  expect([truncate('miel', 3), truncate('miel', 4), truncate('a🐝b', 2)]).toEqual(['mie', 'miel', 'a']);
});
