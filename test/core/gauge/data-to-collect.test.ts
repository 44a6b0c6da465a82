import { expect, test } from 'vitest';
import { earlyAction, isToCollect } from '../../../src/core/gauge/data-to-collect.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

test('a datum is to collect when the plan lists it', () => {
  const plan = smallPlan({ dataToCollect: [{ id: 'traffic' }] as never });
  expect([isToCollect(plan, 'traffic'), isToCollect(plan, 'positioning')]).toEqual([true, false]);
});

test('an action is early within the first two weeks', () => {
  const startsOn = (start: string) =>
    earlyAction(smallPlan({ actions: [smallAction({ id: 'm', start })] }), 'm')?.start;
  expect([startsOn('2027-01-17'), startsOn('2027-01-18')]).toEqual(['2027-01-17', undefined]);
  expect(earlyAction(smallPlan(), 'm')).toBeNull();
});
