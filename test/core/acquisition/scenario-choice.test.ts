import { describe, expect, test } from 'vitest';
import { chooseScenarios, fewScenarios, unservedAudiences } from '../../../src/core/acquisition/scenario-choice.ts';
import type { PlanContext } from '../../../src/core/planning/context/plan-context.ts';
import { steeringWith, topicWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const gift = { id: 'mothers', title: { fr: 'Fête', en: 'Day' }, day: '2027-05-30', leadWeeks: 8, gift: true };
const typeIds = ['CH-SEO', 'CH-IG', 'CH-EMAIL-NL', 'CH-SEA', 'CH-FB'];
const channels = typeIds.map((typeId) => ({ typeId, affinity: 0.8 }));
const personas = [personaWith({ id: 'p1', weight: 0.7, channels }), personaWith({ id: 'p2', weight: 0.3, channels })];
const base: PlanContext = {
  ...contextOf(companyWith({ channels: typeIds.map((typeId) => channelWith(typeId)), personas })),
  topics: [topicWith(), topicWith({ id: 't2', personaId: 'p2' })],
  events: [gift],
};
const chosenWith = (given: Partial<PlanContext> = {}, budget = { hours: 200, cash: 5000 }, decisions = {}) =>
  chooseScenarios({ ...base, ...given }, steeringWith(decisions), budget);
const idsOf = ({ chosen }: ReturnType<typeof chooseScenarios>): string[] => chosen.map(({ scenario }) => scenario.id);

test('each persona of weight has a scenario, and none is chosen twice', () => {
  const choice = chosenWith();
  expect(new Set(choice.chosen.map(({ persona }) => persona.id))).toEqual(new Set(['p1', 'p2']));
  expect(new Set(idsOf(choice)).size).toBe(choice.chosen.length);
  expect(choice.chosen.length).toBeGreaterThanOrEqual(3);
  expect(choice.chosen.length).toBeLessThanOrEqual(5);
});

test('hours and cash are never exceeded', () => {
  const { chosen } = chosenWith({}, { hours: 15, cash: 0 });
  expect(chosen.reduce((sum, { scenario }) => sum + scenario.hours.mode, 0)).toBeLessThanOrEqual(15);
  expect(chosen.filter(({ scenario }) => scenario.cash[0] > 0)).toEqual([]);
});

test('a gift occasion brings the seasonal scenario', () => {
  expect(idsOf(chosenWith())).toContain('S-SEASON');
});

test('no scenario runs on a channel that the plan stops', () => {
  const stopped = { 'CH-SEO': 'cut', 'CH-IG': 'cut' };
  const { chosen } = chosenWith({}, { hours: 200, cash: 5000 }, stopped);
  expect(chosen.filter((one) => one.channels.some((id) => id in stopped))).toEqual([]);
});

test('a scenario that was stopped is left out while three others remain', () => {
  const [first = ''] = idsOf(chosenWith());
  const stopped = chosenWith({ previous: { number: 1, evidence: {}, cut: [first] } });
  expect(idsOf(stopped)).not.toContain(first);
  expect(idsOf(stopped).length).toBeGreaterThanOrEqual(3);
});

test('what was stopped comes back where fewer than three are left', () => {
  const all = idsOf(chosenWith());
  const stopped = chosenWith({ previous: { number: 1, evidence: {}, cut: all } });
  expect(new Set(idsOf(stopped))).toEqual(new Set(all));
});

test('the runner-up is the best option left out', () => {
  const { chosen, runnerUp } = chosenWith();
  expect(runnerUp).not.toBeNull();
  expect(chosen).not.toContain(runnerUp);
});

test('a company that can serve no more has no scenario that spends money', () => {
  const company = companyWith({
    channels: typeIds.map((typeId) => channelWith(typeId, { metrics: { newCustomers: 20 } })),
    personas,
    serviceCapacity: [{ id: 's', label: 'Repairs', possible: 300, used: 297 }],
  });
  const { chosen } = chosenWith({ ...contextOf(company), topics: base.topics });
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.filter(({ scenario }) => scenario.cash[1] > 0)).toEqual([]);
});

test('an offer of which no more can be made is in no scenario', () => {
  const offers = [
    { id: 'full', name: 'Hand-built frames', kind: 'product' as const, priceNet: 900, revenueShare: 0.5 },
    { id: 'open', name: 'City bikes', kind: 'product' as const, priceNet: 600, revenueShare: 0.5 },
  ].map((one) => ({ ...companyWith().offers[0]!, ...one }));
  const serviceCapacity = [
    { id: 'frames', label: 'Hand-built frames', possible: 40, used: 40, refused: 9 },
    { id: 'parcels', label: 'Parcels', possible: 900, used: 100 },
  ];
  const topics = [
    topicWith({ keyword: 'hand-built frames', name: 'hand-built frames' }),
    topicWith({ id: 't2', personaId: 'p2', keyword: 'city bikes', name: 'city bikes' }),
  ];
  const own = companyWith({
    channels: typeIds.map((typeId) => channelWith(typeId)),
    personas: [
      { ...personas[0]!, vocabulary: ['hand-built frames'], jobs: ['hand-built frames'] },
      { ...personas[1]!, vocabulary: ['city bikes'], jobs: ['city bikes'] },
    ],
    offers,
  });
  const personasWith = (serviceCapacity?: object): string[] =>
    chosenWith({ ...contextOf({ ...own, ...(serviceCapacity as object) }), topics }).chosen.map(
      ({ persona }) => persona.id,
    );
  expect(personasWith()).toContain('p1');
  expect(personasWith({ serviceCapacity })).not.toContain('p1');
});

test('a plan with fewer than three scenarios says why', () => {
  expect(fewScenarios(base, steeringWith(), 1_000)).toBeNull();
  expect(fewScenarios(base, steeringWith(), -1)?.en).toContain('Fewer than three scenarios');
  const every = Object.fromEntries(base.channels.map((id) => [id, 'cut' as const]));
  expect(fewScenarios(base, steeringWith(every), 1_000)?.en).toContain('Fewer than three scenarios');
});

test('scenarios that serve no goal are left out, but for the two kinds that a plan compares', () => {
  const company = companyWith({
    channels: typeIds.map((typeId) => channelWith(typeId)),
    personas,
    strategicObjectives: [{ id: 'g', kind: 'retention', statement: 'Garder nos clients', weight: 1 }],
  });
  const context = { ...contextOf(company), topics: base.topics, events: [gift] };
  const { chosen } = chooseScenarios(context, steeringWith(), { hours: 200, cash: 5000 });
  const unserving = chosen.filter(({ relevance }) => relevance.objective === 0);
  expect(chosen.length).toBeGreaterThanOrEqual(2);
  expect(unserving.length).toBeLessThanOrEqual(2);
});

test('beyond the two kinds that are compared, no scenario is planned that cannot pay at its best', () => {
  const counted = typeIds.map((typeId) =>
    channelWith(typeId, { metrics: { sessions: 1000, orders: 10, newCustomers: 10 } }),
  );
  const own = { ...contextOf(companyWith({ channels: counted, personas })), topics: base.topics, events: base.events };
  const chosenUnder = (channelCap: number) =>
    chooseScenarios(own, steeringWith({}, { limitOf: () => ({ ...steeringWith().limitOf('', ''), channelCap }) }), {
      hours: 200,
      cash: 5000,
    }).chosen.length;
  expect(chosenUnder(100_000)).toBeGreaterThan(3);
  expect(chosenUnder(0.01)).toBe(2);
});

test('an audience has no more scenarios than its part of the aims, beyond the fewest of a plan', () => {
  const ids = ['p1', 'p2', 'p3', 'p4'];
  const four = ids.map((id, at) => personaWith({ id, weight: [0.52, 0.16, 0.16, 0.16][at]!, channels }));
  const company = companyWith({ channels: typeIds.map((typeId) => channelWith(typeId)), personas: four });
  const topics = ids.map((id) => topicWith({ id: `t-${id}`, personaId: id }));
  const { chosen } = chosenWith({ ...contextOf(company), topics, events: [gift] }, { hours: 500, cash: 9000 });
  for (const { id, weight } of four)
    expect(chosen.filter(({ persona }) => persona.id === id).length).toBeLessThanOrEqual(Math.ceil(weight * 5));
});

test('an audience whose only wish is full is said to have no scenario', () => {
  const offer = companyWith().offers[0]!;
  const company = companyWith({
    offers: [
      { ...offer, revenueShare: 0.7 },
      { ...offer, id: 'o2', name: 'Atelier', revenueShare: 0.3 },
    ],
    serviceCapacity: [
      { id: 'v', label: 'Vélos de ville', possible: 100, used: 99, refused: 9 },
      { id: 'a', label: 'Ateliers', possible: 100, used: 9 },
    ],
  });
  expect(unservedAudiences(contextOf(company))?.en).toContain('No scenario brings Camille');
  expect(unservedAudiences(contextOf())).toBeNull();
});

describe('what the company counts itself', () => {
  const own = [personaWith({ id: 'p1', channels: [...channels, { typeId: 'CH-PARTNER', affinity: 0.7 }] })];
  const withRelays = (newCustomers: number) => {
    const relays = channelWith('CH-PARTNER', { metrics: { newCustomers } });
    const company = companyWith({
      channels: [...typeIds.map((typeId) => channelWith(typeId)), relays],
      personas: own,
      relayReach: [{ id: 'r', label: 'ateliers qui donnent notre nom', active: 10, of: 60, channelId: relays.id }],
    });
    const context = { ...contextOf(company), topics: base.topics, events: [] };
    return chooseScenarios(context, steeringWith(), { hours: 200, cash: 5000 }).chosen;
  };

  test('comes first where its best result is worth what it costs, and is left out where it is not', () => {
    expect(withRelays(60)[0]?.scenario.id).toBe('S-RELAY-REACH');
    const paysWith = (newCustomers: number) => withRelays(newCustomers).find(({ proof }) => proof !== null)?.pays;
    expect([paysWith(60), paysWith(1)]).toEqual([true, undefined]);
  });
});

test('a scenario whose weeks are full gives way to one whose weeks have room', () => {
  const service = { ...companyWith().offers[0]!, kind: 'service' as const };
  const offers = [
    { ...service, id: 'full', name: 'Montages', revenueShare: 0.6 },
    { ...service, id: 'free', name: 'Balades', revenueShare: 0.4 },
  ];
  const months = [1, 2, 3, 4, 5, 6];
  const rest = [7, 8, 9, 10, 11, 12];
  const serviceCapacity = [
    { id: 'a', label: 'Places de montages en hiver', possible: 100, used: 99, refused: 20, months },
    { id: 'b', label: 'Places de montages en été', possible: 100, used: 40, months: rest },
    { id: 'c', label: 'Places de balades en hiver', possible: 100, used: 20, months },
  ];
  const own = [
    personaWith({ id: 'p1', weight: 0.6, vocabulary: ['montages'], channels }),
    personaWith({ id: 'p2', weight: 0.4, vocabulary: ['balades'], channels }),
  ];
  const company = companyWith({
    channels: typeIds.map((typeId) => channelWith(typeId)),
    offers,
    personas: own,
    serviceCapacity,
  });
  const { chosen } = chosenWith({ ...contextOf(company), topics: base.topics, events: [] });
  expect(new Set(chosen.map(({ persona }) => persona.id))).toEqual(new Set(['p2']));
});
