import { expect, test } from 'vitest';
import { monthEntry, monthPage } from '../../../../src/core/report/month/month-page.ts';
import { isOfFirstMonth, monthWeeks } from '../../../../src/core/planning/plan/planned-task.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';
import { dayText } from '../../../../src/core/values/day-text.ts';
import { companyWith } from '../../../support/small-company.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';

const company = exampleCompany('maison-tilleul-gres');
const strategy = planOf(
  company,
  siteWith({ work: [workItem('link.broken'), workItem('later', { minutes: { low: 9_999, high: 9_999 } })] }),
);
const page = monthPage(strategy, { files: [], pagesRead: 12, day: '2027-01-04' });
const entries = page.parts.flatMap((part) => part.entries);

test('one list holds the work of the audit and of the plan, by date, with the hours, the day and the person of each', () => {
  const item = entries.find((entry) => entry.item.id === 'link.broken');
  expect(item?.time.fr).toMatch(/^60\u00a0min, pour le jeudi \d+ janvier 2027, responsable du site$/);
  expect(entries.some((entry) => entry.item.source === 'plan')).toBe(true);
});

test('work that the hours of the cycle cannot take is not on the list', () => {
  expect(strategy.tasks.some(({ id }) => id === 'later')).toBe(false);
});

test('what starts after four weeks comes next, with its day', () => {
  expect(page.later.length).toBeGreaterThan(0);
  expect(page.later[0]!.text.en).toMatch(/^\d+ \w+ 2027 — /);
});

test.each([1, 2, 3, 10])(
  'with %s hours a week, the tasks of the month take no more than four weeks have',
  (hoursPerWeek) => {
    const few = planOf(
      { ...company, capacity: { ...company.capacity, hoursPerWeek } },
      siteWith({ work: [workItem('long', { minutes: { low: 300, high: 300 } }), workItem('short')] }),
    );
    const { summary } = monthPage(few, { files: [], pagesRead: 12, day: '2027-01-04' });
    const ofMonth = Number(/They take ([\d.]+) hours this month\./.exec(summary.en)![1]);
    expect(ofMonth).toBeLessThanOrEqual(hoursPerWeek * 4);
    const titles = few.tasks.filter(isOfFirstMonth).filter(({ weeks }) => weeks.some(({ week }) => week >= monthWeeks));
    for (const { title } of titles) expect(summary.en).toContain(` h: ${title.en}.`);
  },
);

test('a task of several weeks says how many, and what is done in each', () => {
  const slow = planOf(
    { ...company, capacity: { ...company.capacity, hoursPerWeek: 2 } },
    siteWith({ work: [workItem('long', { minutes: { low: 300, high: 300 } })] }),
  );
  const task = slow.tasks.find(({ id }) => id === 'long')!;
  const { time, weeks } = monthEntry(task, slow);
  expect(time.en).toMatch(/^5\u00a0h over \d weeks, from /);
  expect(weeks).toHaveLength(task.weeks.length);
});

test('the goal and the money of the owner are answered, with what the plan knows', () => {
  const stated = {
    ...company,
    hypotheses: [],
    budget: { ...company.budget, cashCycle: 300 },
  };
  const answered = monthPage(planOf(stated), { files: [], pagesRead: 12, day: '2027-01-04' });
  const goals = stated.growthObjectives.length;
  expect(answered.aims).toHaveLength(goals + 1);
  expect(answered.aims[0]!.fr).toMatch(/^Votre but\u00a0: «\u202f.+\u202f» pour le .+ 2027\. .+/);
  expect(answered.aims.at(-1)!.en).toMatch(
    /^Your money: €300 for the whole period of the plan, that is €50 a month; it spends €[\d.]+ of it, the rest/,
  );
});

test('a target that nobody gave is not called the goal of the owner', () => {
  const hypotheses = company.growthObjectives.map((_, at) => ({
    about: `growthObjectives/${at}/target`,
    taken: '1',
    from: 'assumption',
  }));
  const assumed = monthPage(planOf({ ...company, hypotheses }), { files: [], pagesRead: 12, day: '2027-01-04' });
  expect(assumed.aims.filter(({ en }) => en.startsWith('Your goal'))).toEqual([]);
});

test('a company that counts nothing asks its customers where they come from in the first month', () => {
  const company = companyWith();
  const busy = { ...company, capacity: { ...company.capacity, hoursPerWeek: 2 } };
  const work = ['a', 'b', 'c', 'd'].map((id) => workItem(id, { minutes: { low: 120, high: 120 } }));
  const counting = monthPage(planOf(busy, siteWith({ work })), { files: [], pagesRead: 12, day: '2027-01-04' });
  const titles = counting.parts.flatMap((part) => part.entries.map(({ item }) => item.title.en));
  expect(titles).toContain('Ask each new customer “how did you hear of us?”');
});

test('no part of a work on the site begins before its earlier parts end', () => {
  const company = companyWith();
  const busy = { ...company, capacity: { ...company.capacity, hoursPerWeek: 2 } };
  const long = workItem('long', {
    source: 'diagnosis',
    minutes: { low: 480, high: 960 },
    pages: 35,
    places: Array.from({ length: 35 }, (_, at) => `https://shop.example/${at}`),
  });
  const short = ['a', 'b', 'c'].map((id) => workItem(id, { minutes: { low: 60, high: 180 } }));
  const parts = planOf(busy, siteWith({ work: [long, ...short] })).tasks.filter(({ id }) => id.startsWith('long'));
  const from = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 1);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(({ id }) => from(id))).toEqual(parts.map(({ id }) => from(id)).sort((a, b) => a - b));
});

test('a task noted as done is no longer on the list, and the page says that it is done', () => {
  const [first] = strategy.tasks;
  const tasks = strategy.tasks.map((task) => (task === first ? { ...task, doneOn: '2027-01-08' } : task));
  const later = monthPage({ ...strategy, tasks }, { files: [], pagesRead: 12, day: '2027-01-04' });
  expect(later.parts.flatMap((part) => part.entries)).toHaveLength(entries.length - 1);
  expect(later.done?.en).toContain(first!.title.en);
  expect(page.done).toBeNull();
});

test('the page says from which day and with which command the next one is made', () => {
  const { start } = strategy.capacity.weeks[4]!;
  expect(page.next?.en).toContain(`Next month, from ${dayText(start, 'en')}: type maillage start in the same place.`);
});

test('a task after the month is listed once, with what it is', () => {
  const titles = page.later.map(({ text }) => text.en.replace(/^.+ — /, ''));
  expect(new Set(titles).size).toBe(titles.length);
  expect(page.later.some(({ what }) => what !== null && what.fr !== '')).toBe(true);
});
