import { expect, test } from 'vitest';
import { calendarPart } from '../../../../src/core/report/plan/calendar.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';

const content = smallAction({
  id: 'c',
  personaIds: ['p1', 'p2'],
  content: {
    family: 'editorial',
    formatTitle: pair('lexique', 'glossary'),
    channelId: 'CH-SEO',
    keyword: 'vélo',
  } as never,
});

function daysOf(parts: Parameters<typeof smallPlan>[0]) {
  const [, days] = calendarPart(smallPlan(parts), new Map([['p1', 'Camille']]));
  return days?.kind === 'days' ? days.items : [];
}

test('every task has its day, in the order of the plan, with its kind, its owner and its hours', () => {
  const tasks = [smallTask('a'), smallTask('m', { actionId: 'm', date: '2027-02-02' })];
  const actions = [smallAction({ id: 'm', kind: 'measurement' })];
  expect(
    daysOf({ tasks, actions }).map(({ date, title, family, detail }) => [date, title.en, family.en, detail.en]),
  ).toEqual([
    ['2027-01-07', 'Do a', 'site', 'owner · 2\u00a0h'],
    ['2027-02-02', 'Do m', 'measurement', 'owner · 2\u00a0h'],
  ]);
});

test('a content shows its channel, audience, stage and keyword', () => {
  const [day] = daysOf({ tasks: [smallTask('c', { actionId: 'c' })], actions: [content] });
  expect(day!.detail.en).toMatch(/^owner · 2\u00a0h · .+ · Camille, p2 · \w+ · vélo$/);
});
