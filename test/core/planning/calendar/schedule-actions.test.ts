import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scheduleActions } from '../../../../src/core/planning/calendar/schedule-actions.ts';
import type { DraftAction } from '../../../../src/core/planning/plan/draft-action.ts';
import { addDays } from '../../../../src/core/values/day.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';
import { companyWith, contextOf, draftWith } from '../../../support/small-company.ts';

const base = companyWith();
const context = contextOf(companyWith({ capacity: { ...base.capacity, hoursPerWeek: 4, weeks: 8 } }));
const task = (id: string, given: Partial<DraftAction> = {}): DraftAction =>
  draftWith({ id, kind: 'conversion', channelIds: ['CH-SITE'], ...given });
const scheduled = (...drafts: readonly DraftAction[]) => scheduleActions(context, drafts);

test('an action without enough hours in the cycle is left out, with the references to it', () => {
  const { actions } = scheduled(task('large', { plannedHours: 40 }), task('small', { dependencies: ['large'] }));
  expect(actions.map(({ id, dependencies }) => [id, dependencies])).toEqual([['small', []]]);
});

test('no week has more hours than the company', () => {
  const { used } = scheduled(...Array.from({ length: 16 }, (_, index) => task(`a${index}`)));
  expect(Math.max(...used)).toBeLessThanOrEqual(4);
  expect(used.reduce((sum, hours) => sum + hours, 0)).toBe(32);
});

const placed = [
  { day: addDays(context.start, 14), hours: 3 },
  { day: addDays(context.start, 22), hours: 9 },
];
const drafts = (count: number) => Array.from({ length: count }, (_, index) => task(`a${index}`));

test('the work of a week that a person filled is done in the weeks around it', () => {
  const { used, actions } = scheduleActions({ ...context, placed }, drafts(10));
  expect(actions).toHaveLength(10);
  expect(used[2]).toBeLessThanOrEqual(1);
  expect(used[3]).toBe(0);
});

test('work of the plan that a person moved pushes nothing out of a full plan', () => {
  const moved = placed.map((one) => ({ ...one, isMoved: true }));
  const { actions } = scheduleActions({ ...context, placed: moved }, drafts(16));
  expect(actions.map(({ id }) => id)).toEqual(scheduled(...drafts(16)).actions.map(({ id }) => id));
});

test('a fixed date has its hours before an earlier wish', () => {
  const full = { plannedHours: 20 };
  const { actions } = scheduled(
    task('wish', { ...full, due: '2027-01-10' }),
    task('fixed', { ...full, fixedDate: true }),
  );
  expect(actions.map(({ id }) => id)).toEqual(['fixed']);
});

test('what the counts prove comes before the other fixed dates and after the starting figures', () => {
  const half = { plannedHours: 20, fixedDate: true };
  const { actions } = scheduled(
    task('start', { kind: 'measurement', steering: true, plannedHours: 4, due: '2027-01-08' }),
    task('duty', { ...half, due: '2027-01-05' }),
    task('proven', { ...half, family: 'finding', due: '2027-01-12' }),
  );
  expect(actions.map(({ id }) => id)).toEqual(['start', 'proven']);
});

test('the money of a channel is decided in the first weeks, before the long work on the site', () => {
  const minutes = { low: 480, high: 480 };
  const work = ['a', 'b'].map((id) => workItem(id, { minutes, source: 'diagnosis' }));
  const money = draftWith({ id: 'money', kind: 'measurement', family: 'budget', due: addDays(context.start, 9) });
  const { actions } = scheduleActions({ ...context, site: siteWith({ work }) }, [{ ...money, plannedHours: 1 }]);
  expect(actions.map(({ start }) => start < addDays(context.start, 14))).toEqual([true]);
});

test('work on the site does not push a text of a fixed date past its day', () => {
  const minutes = { low: 600, high: 600 };
  const audited = { ...context, site: siteWith({ work: [workItem('a', { minutes })] }) };
  const text = { id: 'text', due: '2027-01-19', plannedHours: 4 };
  const lastWeek = (given: Partial<DraftAction>) =>
    scheduleActions(audited, [draftWith({ ...text, ...given })]).actions[0]?.effort.weeks.at(-1)?.week;
  expect([lastWeek({ fixedDate: true }), lastWeek({})]).toEqual([2, 4]);
});

test('an action is due a week after what it depends on', () => {
  const { actions } = scheduled(
    task('first', { due: '2027-01-20', fixedDate: true }),
    task('second', { due: '2027-01-12', dependencies: ['first'] }),
  );
  const weekOf = (id: string) => actions.find((one) => one.id === id)?.effort.weeks.at(-1)?.week ?? -1;
  expect(weekOf('second')).toBeGreaterThan(weekOf('first'));
});

test('a fixed date waits for what it depends on, whatever the priority of that', () => {
  const { actions } = scheduled(
    task('page', { due: '2027-01-25' }),
    task('event', { due: '2027-01-12', fixedDate: true, dependencies: ['page'] }),
  );
  const weekOf = (id: string) => actions.find((one) => one.id === id)?.effort.weeks.at(-1)?.week ?? -1;
  expect(weekOf('event')).toBeGreaterThan(weekOf('page'));
});

test('an action waits, and frees its weeks, when no person has enough hours left', () => {
  const people = [{ name: 'Ana', role: 'site', hours: 0.5 }];
  const few = contextOf(companyWith({ capacity: { ...base.capacity, hoursPerWeek: 4, weeks: 8, people } }));
  const { actions, used, waiting } = scheduleActions(few, [
    task('a1', { plannedHours: 3 }),
    task('a2', { plannedHours: 3 }),
  ]);
  expect([
    actions.map(({ id, owner }) => [id, owner.fr]),
    used.reduce((all, one) => all + one),
    waiting.length,
  ]).toEqual([[['a1', 'Ana']], 3, 1]);
});

test('what brings people in is dated after a closure, other work is not moved', () => {
  const closed = contextOf(
    companyWith({
      capacity: { ...base.capacity, hoursPerWeek: 4, weeks: 8 },
      notes: ['workshop closed from 11 to 22 January 2027'],
    }),
  );
  const { actions } = scheduleActions(closed, [
    task('campaign', { kind: 'scenario', due: '2027-01-13' }),
    task('inside', { due: '2027-01-13' }),
  ]);
  const start = (id: string) => actions.find((one) => one.id === id)?.start ?? '';
  expect(start('inside') < '2027-01-22').toBe(true);
  expect(actions.find(({ id }) => id === 'campaign')?.effort.weeks.at(-1)?.week).toBeGreaterThanOrEqual(2);
});

test('a text of an occasion that finds hours only after it is left out', () => {
  const target = { kind: 'page', url: 'https://shop.example/', title: null };
  const detail = { channelId: 'CH-SEO', publishAt: '2027-01-12T09:00', target };
  const event = { id: 'spring', title: { fr: 'Fête', en: 'Feast' }, day: '2027-01-14' };
  const content = { ...detail, event } as unknown as DraftAction['content'];
  const text = (id: string, day: string, plannedHours: number): DraftAction =>
    draftWith({
      id,
      plannedHours,
      due: '2027-01-12',
      fixedDate: true,
      content: { ...content!, event: { ...event, day } },
    });
  const ids = (day: string) => scheduled(text('served', day, 12)).actions.map(({ id }) => id);
  expect([ids('2027-01-14'), ids('2027-02-20')]).toEqual([[], ['served']]);
});

test('the main problem of the site begins in the first week, with the page that the first text leaves hours for', () => {
  const places = ['a', 'b', 'c', 'd'].map((name) => `https://shop.example/${name}`);
  const main = workItem('main', { source: 'diagnosis', minutes: { low: 480, high: 480 }, pages: 4, places, edits: [] });
  const audited = { ...context, site: siteWith({ work: [main] }) };
  const { actions, site } = scheduleActions(audited, [
    draftWith({ id: 'measure', kind: 'measurement', steering: true, due: '2027-01-14', plannedHours: 1 }),
    draftWith({ id: 'text', due: '2027-01-19', plannedHours: 4, fixedDate: true }),
  ]);
  expect(site[0]).toMatchObject({ item: { places: places.slice(0, 1) }, weeks: [{ week: 0 }] });
  expect(actions.find(({ id }) => id === 'text')?.effort.weeks.at(-1)?.week).toBe(2);
});

test('a scenario that sends people to a planned page begins after the content that makes the page, with all its steps', () => {
  const url = 'https://shop.example/new';
  const target = { kind: 'planned', url, title: 'New' };
  const page = { channelId: 'CH-SEO', publishAt: '2027-02-16T09:00', target } as unknown as DraftAction['content'];
  const steps = [
    { date: '2027-01-12', message: null },
    { date: '2027-01-26', message: null },
  ];
  const scenario = { target, steps, messages: [], ready: null } as unknown as DraftAction['scenario'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 10 }), (week, plannedHours) => {
      const { actions } = scheduled(
        draftWith({ id: 'relay', kind: 'scenario', content: null, scenario, due: '2027-01-12', plannedHours: 2 }),
        draftWith({ id: 'page', content: page, due: addDays('2027-01-05', 7 * week), plannedHours }),
      );
      const made = actions.find(({ id }) => id === 'page')?.content?.publishAt?.slice(0, 10) ?? '9999';
      const dates = actions.find(({ id }) => id === 'relay')?.scenario?.steps.map(({ date }) => date) ?? [];
      expect(dates.every((date) => date > made)).toBe(true);
    }),
  );
});

test('what is done again each month, and what is left of the hours of the only person free, wait until this person is back', () => {
  const { period, capacity } = base;
  const alone = contextOf(
    companyWith({
      period: { ...period, cycleStart: '2027-01-04', cycleEnd: '2027-03-28' },
      capacity: {
        ...capacity,
        hoursPerWeek: 4,
        weeks: 12,
        people: [
          { name: 'Nora', hours: 4 },
          { name: 'Paul', hours: 0 },
        ],
      },
      notes: ['Nora on leave from 18 to 31 January 2027.'],
    }),
  );
  const { actions } = scheduleActions(alone, [
    task('monthly', { due: '2027-01-05', again: [3, 6], plannedHours: 3 }),
    ...Array.from({ length: 4 }, (_, at) => task(`early${at}`, { due: '2027-01-12', plannedHours: 2.5 })),
  ]);
  const weeks = actions.flatMap(({ effort }) => effort.weeks.map(({ week }) => week));
  expect(weeks.length).toBeGreaterThan(4);
  expect(weeks.filter((week) => week === 2 || week === 3)).toEqual([]);
});
