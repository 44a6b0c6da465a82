import { expect, test } from 'vitest';
import { unique } from '../../../src/core/values/unique.ts';

test('equal values are kept once, where they first appear', () => {
  expect(unique(['b', 'a', 'b'])).toEqual(['b', 'a']);
});
