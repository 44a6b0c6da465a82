import { expect, test } from 'vitest';
import { withSimulatedGains } from '../../../../src/core/strategy/ledger/simulated-gains.ts';
import { smallAction } from '../../../support/small-plan.ts';

const rows = [
  { actionId: 'lever', margin: 9000 },
  { actionId: 'other', margin: 500 },
] as never;

test('a lever has the margin per hour that the ledger gives it', () => {
  const lever = smallAction({
    id: 'lever',
    conversion: { gainPerHour: 700 } as never,
    effort: { planned: 3 } as never,
  });
  expect(withSimulatedGains([lever], { rows }, 'EUR')[0]?.conversion?.gainPerHour).toBe(30);
});
test('an action that is no lever is left as it is', () => {
  const other = smallAction({ id: 'other' });
  expect(withSimulatedGains([other], { rows }, 'EUR')).toEqual([other]);
});
