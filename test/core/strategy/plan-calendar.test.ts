import { expect, test } from 'vitest';
import { planCalendar } from '../../../src/core/strategy/plan-calendar.ts';
import { plannedTasks } from '../../../src/core/strategy/planned-tasks.ts';
import { pair } from '../../../src/core/values/text.ts';
import { contextOf } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';

const context = { ...contextOf(), events: [] };
const effort = (...weeks: number[]) => ({ planned: 2, weeks: weeks.map((week) => ({ week, hours: 1 })) }) as never;
const event = { id: 'e', day: '2027-01-07', title: pair('Fête', 'Day'), leadWeeks: 2, gift: true };

function itemsOf(parts: Parameters<typeof smallAction>[0], events: readonly (typeof event)[] = []) {
  const actions = [smallAction({ effort: effort(0), kind: 'measurement', ...parts })];
  return planCalendar(plannedTasks(context, [], actions), actions, events);
}

test('a content is published at its hour, under the title of its task', () => {
  const content = {
    publishAt: '2027-01-12T09:30',
    task: pair('Publiez « Le guide »', 'Publish “Le guide”'),
    channelId: 'CH-SEO',
  } as never;
  expect(itemsOf({ id: 'c1', content })).toEqual([
    {
      date: '2027-01-12',
      time: '09:30',
      kind: 'publication',
      title: { fr: 'Publiez « Le guide »', en: 'Publish “Le guide”' },
      taskId: 'c1',
      channelId: 'CH-SEO',
    },
  ]);
});

test('a scenario is one task, on the day of its first step, and one item a step', () => {
  const steps = ['2027-02-01', '2027-02-08'].map((date) => ({ date, channelId: 'CH-IG', touch: pair('Dire', 'Say') }));
  const items = itemsOf({
    id: 's1',
    kind: 'scenario',
    scenario: { task: pair('Dites', 'Tell people'), steps } as never,
  });
  expect(items.map(({ date, kind, title }) => [date, kind, title.en])).toEqual([
    ['2027-02-01', 'task', 'Tell people'],
    ['2027-02-01', 'step', 'An action – Say'],
    ['2027-02-08', 'step', 'An action – Say'],
  ]);
});

test('a review has its own kind, and an event comes last in its day', () => {
  const items = itemsOf({ id: 'review-1' }, [event]);
  expect(items.map(({ kind, date }) => [kind, date])).toEqual([
    ['review', '2027-01-07'],
    ['event', '2027-01-07'],
  ]);
});
