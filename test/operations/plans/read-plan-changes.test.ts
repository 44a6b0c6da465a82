import { expect, test } from 'vitest';
import type { CalendarItem } from '../../../src/core/planning/plan/calendar-item.ts';
import { pair } from '../../../src/core/values/text.ts';
import type { Services } from '../../../src/io/services/services.ts';
import { readPlanChanges } from '../../../src/operations/plans/read-plan-changes.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const plan = planOf(exampleCompany('maison-tilleul-gres'));
const entry = (id: string, title: string): CalendarItem => ({
  date: '2027-01-08',
  time: null,
  kind: 'task',
  title: pair(title, title),
  taskId: id,
  channelId: null,
});
const plans: Record<string, typeof plan> = {
  old: { ...plan, calendar: [entry('a', 'A'), entry('b', 'B')] },
  new: { ...plan, calendar: [entry('a', 'A')] },
  later: { ...plan, cycle: { ...plan.cycle, number: plan.cycle.number + 1 } },
};
const edit = {
  cycle: plan.cycle.number,
  note: 'x',
  planned: { day: '2027-01-08', title: pair('B', 'B'), owner: pair('', ''), hours: 2 },
};

/** What the project keeps: the plan before, the result of its newest job, and the changes of a person. */
const changesOf = (id: string, { before = 'old', made = 'new', edits = {} }) =>
  readPlanChanges.run(
    { id },
    {
      store: {
        keptObjects: () => Promise.resolve([{ id: 'p1' }]),
        keptObject: ({ kind, parent }: { kind: string; parent: string }) =>
          Promise.resolve(
            kind === 'cycle' ? { kind, parent, body: {} } : { body: { planJob: 'job', planBefore: before, edits } },
          ),
        job: () => Promise.resolve({ result: { id: made } }),
        readDocument: (name: string) => Promise.resolve(plans[name] ?? null),
      },
    } as unknown as Pick<Services, 'store'>,
    undefined as never,
  );

test('the newest plan of a project is compared with the one whose place it took', async () => {
  const { before, changes } = await changesOf('new', {});
  expect([before, changes?.counts]).toEqual(['old', { added: 0, removed: 1, moved: 0 }]);
  expect(changes?.removed).toMatchObject([{ title: { en: 'B' }, day: '2027-01-08', reason: null }]);
});

test('what a person changed is kept, not removed', async () => {
  const { changes } = await changesOf('new', { edits: { 'task:b:0': edit } });
  expect([changes?.counts.removed, changes?.kept.map(({ en }) => en)]).toEqual([0, ['B']]);
});

test('a plan that took the place of none, of itself, of one that is gone or of another period has no changes', async () => {
  const nothing = { before: null, changes: null };
  expect(await changesOf('new', { made: 'other' })).toEqual(nothing);
  expect(await changesOf('new', { before: 'new' })).toEqual(nothing);
  expect(await changesOf('new', { before: 'gone' })).toEqual(nothing);
  expect(await changesOf('later', { made: 'later' })).toEqual(nothing);
});
