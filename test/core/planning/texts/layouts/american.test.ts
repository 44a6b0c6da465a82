import { expect, test } from 'vitest';
import { inAmerican, inCanadian } from '../../../../../src/core/planning/texts/layouts/american.ts';

test('readers in the United States get the words of their English, and the company keeps its own', () => {
  expect(inAmerican('Reply to this message or ring [telephone].')).toBe('Reply to this message or call [telephone].');
  expect(inAmerican('First a mark: from 0 to 10. After a low mark, I ring back.')).toBe(
    'First a score: from 0 to 10. After a low score, I call back.',
  );
  expect(inAmerican('Ring us on [telephone]')).toBe('Call us at [telephone]');
  expect(inAmerican('An engagement ring of our own')).toBe('An engagement ring of our own');
});

test('readers in Canada get the words of North America in the spelling of Canada', () => {
  expect(inCanadian('I am ringing about your programme: have you two minutes?')).toBe(
    'I am calling about your programme: do you have two minutes?',
  );
  expect(inAmerican('I am ringing about your programme')).toBe('I am calling about your program');
});
