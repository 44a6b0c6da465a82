import { expect, test } from 'vitest';
import { budgetPurpose } from '../../../../src/core/planning/targets/budget-purpose.ts';

test('activation pays what no other stage pays', () => {
  expect(['ACQ', 'ACT', 'RET', 'REF', 'REV'].map(budgetPurpose)).toEqual([
    'acquisition',
    'activation',
    'retention',
    'referral',
    'activation',
  ]);
});
