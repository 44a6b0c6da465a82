import { expect, test } from 'vitest';
import { scenarioDrafts } from '../../../src/core/acquisition/scenario-plan.ts';
import { scenarios } from '../../../src/core/acquisition/scenarios/index.ts';
import type { PlanContext } from '../../../src/core/planning/context/plan-context.ts';
import { addDays, weekday } from '../../../src/core/values/day.ts';
import { steeringWith, topicWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const typeIds = ['CH-SEO', 'CH-IG', 'CH-EMAIL-NL', 'CH-SEA', 'CH-FB'];
const personas = [personaWith({ channels: typeIds.map((typeId) => ({ typeId, affinity: 0.8 })) })];
const context: PlanContext = {
  ...contextOf(companyWith({ channels: typeIds.map((typeId) => channelWith(typeId)), personas })),
  topics: [topicWith({ intent: 'informational' }), topicWith({ id: 't2', intent: 'transactional', name: 'acheter' })],
};
const draftsOf = (given: Partial<PlanContext> = {}, steering = steeringWith(), hours = 200) =>
  scenarioDrafts({ ...context, ...given }, steering, { hours, cash: 5000 });
const isSeasonal = (id: string): boolean => scenarios.find((one) => one.id === id)!.seasonal;

test('scenarios without an event start two weeks apart from the fourth week, within the cycle', () => {
  const drafts = draftsOf({ events: [] });
  expect(drafts.length).toBeGreaterThanOrEqual(3);
  drafts.forEach(({ id, due, until }, index) => {
    expect([id, due]).toEqual([`scenario-${index + 1}`, addDays(context.start, 21 + 14 * index)]);
    expect(until <= context.end).toBe(true);
  });
});

const gift = (id: string, day: string) => ({ id, day, title: { fr: id, en: id }, leadWeeks: 8, gift: true });

test('a seasonal scenario starts eight weeks before the last gift occasion but one, on a working day', () => {
  const events = [gift('a', '2027-05-01'), gift('b', '2027-06-01')];
  const seasonal = draftsOf({ events }).find(({ catalogueId }) => isSeasonal(catalogueId))!;
  expect([seasonal.due, seasonal.fixedDate]).toEqual(['2027-03-05', true]);
});

test('a scenario at a fair takes place on the day that the company gives for it, prepared two weeks before', () => {
  const channels = [channelWith('CH-EVENT', { name: 'forum des deux lycées' })];
  const visitors = [personaWith({ channels: [{ typeId: 'CH-EVENT', affinity: 0.8 }] })];
  const place = [{ name: 'bureau', openToPublic: true }];
  const { organisation } = companyWith();
  const company = companyWith({
    channels,
    personas: visitors,
    organisation: { ...organisation, physicalPlaces: place },
    notes: ['Forums des lycées le 13 mars.'],
  });
  const [draft] = scenarioDrafts({ ...contextOf(company), topics: [topicWith()] }, steeringWith(), {
    hours: 200,
    cash: 5000,
  }).filter(({ catalogueId }) => catalogueId === 'S-EVENT-BRIDGE');
  expect([draft!.due, draft!.fixedDate]).toEqual(['2027-02-26', true]);
  // a Saturday: the day of the fair is not moved
  expect(draft!.scenario!.steps[0]!.date).toBe('2027-03-13');
});

test('a scenario that wants a purchase takes the topic of a purchase, another one the first topic', () => {
  for (const { catalogueId, scenario } of draftsOf({ events: [] })) {
    const { topicIntent } = scenarios.find((one) => one.id === catalogueId)!;
    expect(scenario!.target.url).toMatch(topicIntent === 'buying' ? /\/t2$/ : /\/t1$/);
  }
});

test('a step on a channel that does not reach the persona moves to its favourite', () => {
  for (const { channelIds, scenario } of draftsOf()) {
    expect(scenario!.steps.every((step) => channelIds.includes(step.channelId))).toBe(true);
  }
});

test('every step is within the cycle', () => {
  const days = draftsOf().flatMap(({ scenario }) => scenario!.steps.map(({ date }) => date));
  expect(days.filter((day) => day < context.start || day > context.end)).toEqual([]);
});

test('every scenario has two messages with a call, those of its first step that people read', () => {
  const details = draftsOf({ events: [gift('a', '2027-05-30')] }).map(({ scenario }) => scenario!);
  for (const { messages, steps } of details) {
    expect(messages.length).toBe(2);
    expect(steps.flatMap(({ message }) => message ?? [])[0]!.id).toBe(messages[0]!.id);
    for (const { cta, body } of steps.flatMap(({ message }) => message ?? [])) expect([cta, body]).not.toContain('');
  }
});

test('no step falls on a Saturday or a Sunday', () => {
  const drafts = draftsOf({ events: [gift('a', '2027-05-30')] });
  const days = drafts.flatMap(({ scenario }) => scenario!.steps.map(({ date }) => weekday(date)));
  expect(days.filter((day) => day > 5)).toEqual([]);
});

test('a letter to the list is left out where the list does not reach the audience', () => {
  const personas = [personaWith({ channels: [{ typeId: 'CH-IG', affinity: 0.9 }] })];
  const company = companyWith({ channels: [channelWith('CH-IG')], personas });
  const seasonal = draftsOf({ ...contextOf(company), topics: context.topics, events: [gift('a', '2027-05-30')] }).find(
    ({ catalogueId }) => isSeasonal(catalogueId),
  )!;
  expect(seasonal.scenario!.steps.flatMap(({ touch }) => touch.en).join(' ')).not.toMatch(/list/);
});

test('no scenario uses a channel that the plan stops', () => {
  expect(draftsOf({}, steeringWith({ 'CH-SEA': 'cut' })).flatMap(({ channelIds }) => channelIds)).not.toContain(
    'CH-SEA',
  );
});

test('each draft shows its factors and the best option left out', () => {
  const [first] = draftsOf({}, steeringWith(), 20);
  expect(first!.explain.factors.map(({ factor }) => factor)).toEqual(['affinity', 'objective']);
  expect(first!.explain.runnerUp?.label.en).toMatch(/, for Camille$/);
});
