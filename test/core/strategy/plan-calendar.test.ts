import { expect, test } from '@jest/globals';
import { planCalendar } from '../../../src/core/strategy/plan-calendar.ts';
import { pair } from '../../../src/core/values/text.ts';
import { contextOf } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';

const context = { ...contextOf(), events: [] };
const itemsOf = (...actions: Parameters<typeof smallAction>[0][]) => planCalendar(context, actions.map(smallAction));
const effort = (...weeks: number[]) => ({ planned: 2, weeks: weeks.map((week) => ({ week, hours: 1 })) }) as never;

test('a content is published at its hour, its title quoted in the other language', () => {
  const content = { publishAt: '2027-01-12T09:30', brief: { title: 'Le guide' }, channelId: 'CH-SEO' } as never;
  expect(itemsOf({ id: 'c1', content })).toEqual([
    {
      date: '2027-01-12',
      time: '09:30',
      kind: 'publication',
      title: { fr: 'Le guide', en: '“Le guide”' },
      actionId: 'c1',
      channelId: 'CH-SEO',
    },
  ]);
});

test('a scenario is one item a step', () => {
  const steps = ['2027-02-01', '2027-02-08'].map((date) => ({ date, channelId: 'CH-IG', touch: pair('Dire', 'Say') }));
  const items = itemsOf({ id: 's1', scenario: { steps } as never });
  expect(items.map(({ date, kind, title }) => [date, kind, title.en])).toEqual([
    ['2027-02-01', 'step', 'An action – Say'],
    ['2027-02-08', 'step', 'An action – Say'],
  ]);
});

test('another action is due on the Thursday of its last week', () => {
  const [task] = itemsOf({ id: 't1', effort: effort(0, 2), channelIds: ['CH-SITE'] });
  expect(task).toMatchObject({ date: '2027-01-21', time: null, kind: 'task', channelId: 'CH-SITE' });
  expect(itemsOf({ id: 'review-1', effort: effort(0) })[0]).toMatchObject({ kind: 'review', channelId: null });
});

test('items are sorted by date, those without a time last in their day, events included', () => {
  const content = { publishAt: '2027-01-07T18:00', brief: { title: 'A' }, channelId: 'CH-SEO' } as never;
  const gift = { id: 'e', day: '2027-01-05', title: pair('Fête', 'Day'), leadWeeks: 2, gift: true };
  const actions = [smallAction({ id: 't', effort: effort(0) }), smallAction({ id: 'c', content })];
  const items = planCalendar({ ...context, events: [gift] }, actions);
  expect(items.map(({ kind }) => kind)).toEqual(['event', 'publication', 'task']);
});
