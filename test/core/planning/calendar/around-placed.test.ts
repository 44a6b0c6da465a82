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
const isMoved = true;

test('the first work on the site keeps its weeks, whatever entries of their own a person adds there; the rest leaves them', () => {
  const main = weeksOf('whole', []);
  const placed = [0, 1, 2].flatMap((week) => placedOn(main[0]! + week));
  const { used, site } = scheduleActions({ ...context, placed }, drafts);
  expect(weeksOf('whole', placed)).toEqual(main);
  const hours = site.find(({ item }) => item.id === 'whole')!.weeks.reduce((all, one) => all + one.hours, 0);
  expect(used.slice(main[0], main[0]! + 3).reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(hours + 1);
});

test('what is booked last makes way for entries of their own, and is named; nothing where all has room', () => {
  const full = Array.from({ length: 6 }, (_, week) => placedOn(week + 1)).flat();
  const { actions, site, madeWay, used } = scheduleActions({ ...context, placed: full }, drafts);
  expect(used.slice(1, 7)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(site.map(({ item }) => item.id)).toContain('whole');
  const before = scheduleActions(context, drafts);
  expect(before.madeWay).toEqual([]);
  expect(madeWay).toHaveLength(before.actions.length + before.site.length - actions.length - site.length);
  expect(madeWay.length).toBeGreaterThan(0);
  expect(scheduleActions({ ...context, placed: [{ day: context.start, hours: 1 }] }, drafts).madeWay).toEqual([]);
});

test('a work of the plan that a person moved pushes nothing out, and the main problem of the site to no later week', () => {
  const [main] = weeksOf('whole', []);
  const moved = [{ ...placedOn(main!)[0]!, isMoved }];
  expect(weeksOf('whole', moved)).toEqual(weeksOf('whole', []));
  const full = Array.from({ length: 7 }, (_, week) => ({ ...placedOn(week)[0]!, isMoved }));
  expect(scheduleActions({ ...context, placed: full }, drafts).actions).toHaveLength(drafts.length);
});
