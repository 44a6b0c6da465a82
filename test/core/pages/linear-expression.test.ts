import { expect, test } from 'vitest';
import { compiledExpression, isExpression } from '../../../src/core/pages/linear-expression.ts';

test.each([
  ['a+', true],
  ['(', false],
  ['(a)\\1', false],
  ['(?=a)', false],
])('%s is an expression of RE2: %p', (expression, expected) => expect(isExpression(expression)).toBe(expected));

test('an expression that backtracks for ever elsewhere ends at once', () =>
  expect(compiledExpression('(a+)+b').matcher('a'.repeat(50_000)).find()).toBe(false));
