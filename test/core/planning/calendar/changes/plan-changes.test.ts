import { describe, expect, test } from 'vitest';
import type { EntryEdit } from '../../../../../src/core/planning/calendar/edited-plan.ts';
import { planChanges } from '../../../../../src/core/planning/calendar/changes/plan-changes.ts';
import type { CalendarItem } from '../../../../../src/core/planning/plan/calendar-item.ts';
import type { Strategy } from '../../../../../src/core/planning/plan/plan.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { exampleCompany, planOf } from '../../../../support/companies.ts';
import { smallAction, smallPlan } from '../../../../support/small-plan.ts';

const capacity = { hoursPerWeek: 3, hoursTotal: 75, hoursPlanned: 2, waiting: [], weeks: [] };
const item = (taskId: string | null, title: string, parts: Partial<CalendarItem> = {}): CalendarItem => ({
  date: '2027-01-08',
  time: null,
  kind: 'task',
  title: pair(title, title),
  taskId,
  channelId: null,
  ...parts,
});
const plan = (calendar: CalendarItem[], parts: Partial<Strategy> = {}): Strategy =>
  smallPlan({ calendar, capacity, ...parts });
const edited = (title: string, change: Partial<EntryEdit>): EntryEdit => ({
  cycle: 1,
  planned: { day: '2027-01-08', title: pair(title, title), owner: pair('', ''), hours: 2 },
  ...change,
});
const titles = (list: readonly { readonly title: { readonly en: string } }[]) => list.map(({ title }) => title.en);

describe('planChanges', () => {
  test('the same work is the same by its id, and by its title where its id is a rank', () => {
    const before = plan([
      item('links', 'Fix 12 links'),
      item('content-01', 'Guide', { kind: 'publication' }),
      item('content-02', 'Checklist', { kind: 'publication' }),
    ]);
    const after = plan([
      item('links', 'Fix 9 links', { date: '2027-01-15' }),
      item('content-01', 'Checklist', { kind: 'publication' }),
      item('content-02', 'Poll', { kind: 'publication' }),
    ]);
    const { counts, added, removed, moved } = planChanges(before, after, {});
    expect(counts).toEqual({ added: 1, removed: 1, moved: 1 });
    expect([titles(added), titles(removed)]).toEqual([['Poll'], ['Guide']]);
    expect(moved).toMatchObject([{ title: { en: 'Fix 9 links' }, dayBefore: '2027-01-08', day: '2027-01-15' }]);
  });

  test('two plans of one calendar have no difference', () => {
    const one = planOf(exampleCompany('maison-tilleul-gres'));
    expect(planChanges(one, one, {})).toMatchObject({
      counts: { added: 0, removed: 0, moved: 0 },
      kept: [],
      hours: null,
    });
  });

  test('a scenario that goes with its steps is told once, and counted with them', () => {
    const step = (title: string): CalendarItem => item('scenario-1', title, { kind: 'step' });
    const { counts, removed } = planChanges(plan([item('scenario-1', 'Tool'), step('a'), step('b')]), plan([]), {});
    expect(counts.removed).toBe(3);
    expect(removed).toMatchObject([{ title: { en: 'Tool' }, steps: 2, reason: null }]);
  });

  test('what a person changed is no change of the plan: it stays, and is named where the plan does not have it', () => {
    const before = plan([item('a', 'A'), item('b', 'B'), item('c', 'C'), item('d', 'D')]);
    const after = plan([item('b', 'B', { date: '2027-02-01' })]);
    const edits = {
      'task:a:0': edited('A', { note: 'Voir Paul.' }),
      'task:b:0': edited('B', { day: '2027-01-20' }),
      'task:c:0': edited('C', { asideOn: '2027-01-05' }),
      'own:x': edited('Mine', {}),
    };
    const { counts, removed, kept } = planChanges(before, after, edits);
    expect(counts).toEqual({ added: 0, removed: 1, moved: 0 });
    expect(titles(removed)).toEqual(['D']);
    expect(kept.map(({ en }) => en)).toEqual(['A']);
  });

  test('an entry that a person gave other words is told in these when the plan gives it another day', () => {
    const edits = { 'task:a:0': edited('A', { title: 'My words' }) };
    const { moved } = planChanges(plan([item('a', 'A')]), plan([item('a', 'A', { date: '2027-02-01' })]), edits);
    expect(titles(moved)).toEqual(['My words']);
  });

  test('hours of a week are told where they differ', () => {
    const after = plan([], { capacity: { ...capacity, hoursPerWeek: 2 } });
    expect(planChanges(plan([]), after, {}).hours).toEqual({ before: 3, after: 2 });
  });
});

describe('the reason of a removed entry', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const action = smallAction({ id: 'content-01', personaIds: [company.personas[0]!.id], channelIds: ['CH-IG'] });
  const reason = (
    before: Partial<Strategy>,
    after: Partial<Strategy>,
    entry: CalendarItem = item('content-01', 'A'),
  ): string | undefined => {
    const old = plan([entry], { actions: [action], channels: [], topics: [], ...before });
    const next = plan([], { channels: [], topics: [], ...after });
    return planChanges(old, next, {}).removed[0]!.reason?.en;
  };
  const without = (parts: Partial<typeof company>) => ({
    inputs: { company: { ...company, ...parts }, siteHash: null },
  });

  test('is a channel that the company uses no more', () => {
    const channels = company.channels.filter(({ typeId }) => typeId !== 'CH-IG');
    expect(reason({}, without({ channels }))).toBe('You do not use “Instagram” any more.');
  });

  test('is a channel that the new plan stops', () => {
    const channels = [{ typeId: 'CH-IG', decision: 'cut' }] as unknown as Strategy['channels'];
    expect(reason({}, { channels })).toBe('The new plan stops “Instagram”.');
    expect(reason({ channels }, { channels })).toBeUndefined();
  });

  test('is an audience that the answers leave out', () => {
    const [first, ...personas] = company.personas;
    expect(reason({}, without({ personas }))).toBe(`“${first!.name}” is not among your answers any more.`);
  });

  test('is the page that the subject has, or other subjects that come first', () => {
    const content = {
      topicId: 't1',
      target: { kind: 'planned' },
      brandProof: { offerId: company.offers[0]!.id },
    } as never;
    const topic = (parts: object) => [{ id: 't1', keyword: 'mugs', noActionReason: null, ...parts }] as never;
    const before = { actions: [{ ...action, content }], topics: topic({ target: { kind: 'planned' } }) };
    const page = topic({ target: { kind: 'page', title: 'Mugs' } });
    expect(reason(before, { topics: page })).toBe('This subject has its page: “Mugs”.');
    const waits = topic({ target: { kind: 'planned' }, noActionReason: pair('', '') });
    expect(reason(before, { topics: waits })).toBe('Other subjects come before this one.');
  });

  test('is the hours that the entries of a person take, and a public day outside the plan', () => {
    const full = { capacity: { ...capacity, madeWay: [pair('A', 'A')] } };
    expect(reason({}, full)).toBe('Your own entries take these hours.');
    const event = item(null, 'Day', { kind: 'event', date: '2027-01-01' });
    expect(reason({}, {}, event)).toBe('That day is outside the new plan.');
  });

  test('is not told where the plans do not show it', () => {
    expect(reason({}, {})).toBeUndefined();
  });
});

describe('the reason that the hours, the weeks or the money give', () => {
  const task = (parts: object = {}) => ({
    id: 'a',
    title: pair('A', 'A'),
    hours: 2,
    actionId: null,
    work: null,
    ...parts,
  });
  const full = { ...capacity, hoursPerWeek: 5, hoursTotal: 125, hoursPlanned: 100 };
  const small = { ...capacity, hoursPerWeek: 2, hoursTotal: 50, hoursPlanned: 50 };
  const cycle = { ...plan([]).cycle };
  const shorter = { cycle: { ...cycle, weeks: 12, end: '2027-03-28' }, capacity: { ...full, hoursTotal: 60 } };
  const withTask = (parts: Partial<Strategy> = {}, entry = item('a', 'A')) =>
    plan([entry], { tasks: [task()] as never, capacity: full, ...parts });
  const without = (parts: Partial<Strategy> = {}) => plan([], { capacity: full, ...parts });
  const gone = (before: Strategy, after: Strategy) => planChanges(before, after, {}).removed[0]!.reason?.en;
  const come = (before: Strategy, after: Strategy) => planChanges(before, after, {}).added[0]!.reason?.en;

  test('is fewer hours a week for what goes, and more for what comes', () => {
    const less = without({ capacity: small });
    expect(gone(withTask(), less)).toBe('You give 2 h a week instead of 5: this work does not fit any more.');
    expect(come(less, withTask())).toBe('You give 5 h a week instead of 2: there is room for this work.');
    expect(planChanges(withTask(), less, {}).removed[0]!.reason?.fr).toBe(
      'Vous donnez 2\u00a0h par semaine au lieu de 5\u00a0: ce travail n’y tient plus.',
    );
    expect(gone(withTask(), without())).toBeUndefined();
    expect(
      come(withTask({ calendar: [], capacity: small }), without({ calendar: [item(null, 'Day', { kind: 'event' })] })),
    ).toBeUndefined();
  });

  test('is fewer weeks, whose days and hours are not in the plan any more', () => {
    const late = item('a', 'A', { date: '2027-05-07' });
    expect(gone(withTask({}, late), without(shorter))).toBe(
      'The plan lasts 12 weeks instead of 25: this day is not in it any more.',
    );
    expect(come(without(shorter), withTask({}, late))).toBe(
      'The plan lasts 25 weeks instead of 12: this day is in it.',
    );
    expect(gone(withTask(), without(shorter))).toBe(
      'The plan lasts 12 weeks instead of 25: this work does not fit any more.',
    );
    expect(come(without(shorter), withTask())).toBe(
      'The plan lasts 25 weeks instead of 12: there is room for this work.',
    );
  });

  test('is a budget that does not pay for it, for what costs money alone', () => {
    const costs = (budget: number) => ({ ...plan([]).costs, budget, cashPlanned: budget });
    const action = smallAction({ id: 'a', costs: [{ nature: 'media', planned: 20_000 }] as never });
    const paid = withTask({ actions: [action], tasks: [task({ actionId: 'a' })] as never, costs: costs(50_000) });
    expect(gone(paid, without({ costs: costs(10_000) }))).toBe(
      'Your budget goes from €500 to €100: it does not pay for this work any more.',
    );
    expect(come(without({ costs: costs(10_000) }), paid)).toBe(
      'Your budget goes from €100 to €500: it pays for this work.',
    );
    expect(gone(withTask({ costs: costs(50_000) }), without({ costs: costs(10_000) }))).toBeUndefined();
    // With fewer hours too, only what the whole budget does not pay is left out for it.
    const both = (budget: number) => gone(paid, without({ costs: costs(budget), capacity: small }));
    expect(both(10_000)).toMatch(/^Your budget/);
    expect(both(30_000)).toMatch(/^You give 2 h/);
  });

  test('gives no reason where the answers or the site may be it', () => {
    const company = exampleCompany('maison-tilleul-gres');
    const inputs = { company: { ...company, keywords: [] }, siteHash: null };
    const still = { ...small, hoursTotal: 110 };
    expect(gone(withTask(), without({ capacity: still, inputs }))).toBeUndefined();
    // The new plan has fewer hours than the one before filled.
    expect(gone(withTask(), without({ capacity: small, inputs }))).toMatch(/^You give 2 h/);
    const site = withTask({ tasks: [task({ work: { source: 'diagnosis' } })] as never });
    expect(gone(site, without({ capacity: small }))).toMatch(/^You give 2 h/);
    expect(gone(site, without({ capacity: small, inputs: { company, siteHash: 'x' } }))).toBeUndefined();
  });
});
