import { expect, test } from 'vitest';
import { askedText } from '../../../../../src/core/report/plan/opening/asked-of-whom.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { smallPlan } from '../../../../support/small-plan.ts';
import { smallTask } from '../../../../support/small-task.ts';

const of = (name: string, hours: number) => smallTask(name, { owner: pair(name, name), hours });

test('each person is asked for the hours of its tasks, on the site too, the most first', () => {
  const small = smallPlan();
  const plan = smallPlan({
    tasks: [of('Lou', 3), of('Ana', 10), of('Lou', 4)],
    capacity: { hoursTotal: 50, hoursPlanned: 17 } as never,
    ledger: { ...small.ledger, cost: { added: 60_000, existingHours: 0, existingBudgets: 0 } } as never,
  });
  expect(askedText(plan)[0]?.en.replaceAll('\u00a0', ' ')).toBe(
    'What is asked: Ana 10 h, Lou 7 h, of 50 h given in 25 weeks, and €600 of new spending to grant.',
  );
});
test('the hours of those who are not named are in the sum', () => {
  const tasks = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => of(name, 6 - at));
  const capacity = { hoursTotal: 50, hoursPlanned: 21 } as never;
  const ledger = { cost: { added: 0 } } as never;
  expect(askedText(smallPlan({ tasks, capacity, ledger }))[0]?.en.replaceAll('\u00a0', ' ')).toMatch(
    /^What is asked: a 6 h, b 5 h, c 4 h, d 3 h, the others 3 h, of/,
  );
});

test('a plan without a task asks for nothing', () => expect(askedText(smallPlan())).toEqual([]));
