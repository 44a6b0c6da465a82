import { expect, test } from '@jest/globals';
import { plan } from '../../../src/cli/commands/plan.ts';

test('blocking findings are counted in the right number', () => {
  const summary = {
    id: 'a',
    items: 24,
    actions: 58,
    start: '2027-01-04',
    end: '2027-06-27',
    criteria: {},
    blockers: 0,
  };
  expect(plan.print(summary as never, {}).fr).toContain('0 point bloquant.');
  expect(plan.print(summary as never, {}).en).toContain('0 blocking findings.');
});
