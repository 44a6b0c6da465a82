import { expect, test } from 'vitest';
import { cashQuestion } from '../../../../../src/core/framework/company/questions/cash-question.ts';

const read = (typed: string) => cashQuestion('EUR').read(typed);

test.each([
  ['200 € par mois', '1200 €'],
  ['£250 a month', '1500 £'],
  ['99,50/mois', '597'],
  ['1500', '1500'],
  ['0', '0'],
])('the money of the plan typed as %s is that of its six months, with the sign it was written in', (typed, answer) => {
  expect(read(typed)).toEqual({ answer });
});

test('an answer that is kept reads as itself, its sign too', () => {
  expect(read('1500 £')).toEqual({ answer: '1500 £' });
});

test('a plain sum reads as itself, and one without an amount is asked again', () => {
  expect(read('1200')).toEqual({ answer: '1200' });
  expect(read('par mois')).toHaveProperty('fault');
  expect(read('un peu par mois')).toHaveProperty('fault');
});
