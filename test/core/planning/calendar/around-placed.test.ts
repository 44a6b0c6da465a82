import { expect, test } from 'vitest';
import { scheduleActions } from '../../../../src/core/planning/calendar/schedule-actions.ts';
import { addDays } from '../../../../src/core/values/day.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { companyWith, contextOf, draftWith } from '../../../support/small-company.ts';
import { workItem } from '../../../support/work-item.ts';

const base = companyWith();
const minutes = { low: 120, high: 120 };
const work = [
  workItem('whole', { minutes, source: 'diagnosis', worth: 90 }),
  workItem('part', { minutes, source: 'check', worth: 30 }),
];
const context = {
  ...contextOf(companyWith({ capacity: { ...base.capacity, hoursPerWeek: 4, weeks: 8 } })),
  site: siteWith({ work }),
};
const drafts = Array.from({ length: 3 }, (_, index) =>
  draftWith({ id: `a${index}`, kind: 'conversion', channelIds: ['CH-SITE'] }),
);
const placedOn = (week: number) => [{ day: addDays(context.start, 7 * week + 3), hours: 4 }];
const weeksOf = (id: string, placed: ReturnType<typeof placedOn>) =>
  scheduleActions({ ...context, placed }, drafts)
    .site.find(({ item }) => item.id === id)!
    .weeks.map(({ week }) => week);

test('the main problem of the site keeps its week when a person fills that week', () => {
  const before = weeksOf('whole', []);
  expect(weeksOf('whole', placedOn(before[0]!))).toEqual(before);
});

test('other weeks that a person filled are left to that work', () => {
  const [main] = weeksOf('whole', []);
  const placed = [...placedOn(main!), ...placedOn(main! + 1)];
  const { used } = scheduleActions({ ...context, placed }, drafts);
  expect(used[main! + 1]).toBe(0);
});
