import { expect, test } from 'vitest';
import { inAmerican } from '../../../../../src/core/planning/texts/layouts/american.ts';

test('readers in the United States get the words of their English, and the company keeps its own', () => {
  expect(inAmerican('Reply to this message or ring [telephone].')).toBe('Reply to this message or call [telephone].');
  expect(inAmerican('First a mark: from 0 to 10. After a low mark, I ring back.')).toBe(
    'First a score: from 0 to 10. After a low score, I call back.',
  );
  expect(inAmerican('Ring us on [telephone]')).toBe('Call us at [telephone]');
  expect(inAmerican('An engagement ring of our own')).toBe('An engagement ring of our own');
});
