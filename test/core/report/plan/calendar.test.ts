import { expect, test } from '@jest/globals';
import { calendarPart } from '../../../../src/core/report/plan/calendar.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const item = (publishAt: string, title: string) =>
  smallAction({
    personaIds: ['p1', 'p2'],
    content: {
      publishAt,
      brief: { title },
      family: 'editorial',
      formatTitle: pair('lexique', 'glossary'),
      channelId: 'CH-SEO',
      keyword: 'vélo',
    } as never,
  });

test('contents come by date, then by title; other actions are left out', () => {
  const actions = [
    item('2027-02-02T09:00', 'B'),
    item('2027-01-05T09:00', 'C'),
    item('2027-02-02T08:00', 'A'),
    smallAction(),
  ];
  const [, days] = calendarPart(smallPlan({ actions }), new Map());
  expect(days?.kind === 'days' && days.items.map(({ date, title }) => [date, title])).toEqual([
    ['2027-01-05', 'C'],
    ['2027-02-02', 'A'],
    ['2027-02-02', 'B'],
  ]);
});

test('a content shows its format, channel, audience, stage and keyword', () => {
  const [, days] = calendarPart(smallPlan({ actions: [item('2027-02-02T09:00', 'B')] }), new Map([['p1', 'Camille']]));
  expect(days?.kind === 'days' && days.items[0]!.detail.en).toMatch(/^glossary · .+ · Camille, p2 · \w+ · vélo$/);
});
