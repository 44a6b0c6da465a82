import { expect, test } from 'vitest';
import { factorOf } from '../../../../src/core/planning/plan/factor-of.ts';
import { pair } from '../../../../src/core/values/text.ts';

test('a factor contributes its value times its weight, to six decimals', () => {
  const reason = pair('Parce que.', 'Because.');
  expect(factorOf('season', 0.1, 0.3, reason)).toEqual({
    factor: 'season',
    value: 0.1,
    weight: 0.3,
    contribution: 0.03,
    reason,
  });
});
