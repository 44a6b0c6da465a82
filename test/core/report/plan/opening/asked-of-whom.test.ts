import { expect, test } from 'vitest';
import { askedText } from '../../../../../src/core/report/plan/opening/asked-of-whom.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../../support/small-plan.ts';

const of = (name: string, planned: number) => smallAction({ owner: pair(name, name), effort: { planned } as never });

test('each person is asked for the hours of its actions, the most first', () => {
  const small = smallPlan();
  const plan = smallPlan({
    actions: [of('Lou', 3), of('Ana', 10), of('Lou', 4)],
    capacity: { hoursTotal: 50, hoursPlanned: 17 } as never,
    ledger: { ...small.ledger, cost: { added: 60_000, existingHours: 0, existingBudgets: 0 } } as never,
  });
  expect(askedText(plan)[0]?.en.replaceAll('\u00a0', ' ')).toBe(
    'What is asked: Ana 10 h, Lou 7 h, of 50 h given in 25 weeks, and €600 of new spending to grant.',
  );
});
test('a plan without an action asks for nothing', () => expect(askedText(smallPlan())).toEqual([]));
