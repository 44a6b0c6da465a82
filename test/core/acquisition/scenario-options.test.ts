import { describe, expect, test } from 'vitest';
import { rankedScenarios } from '../../../src/core/acquisition/scenario-options.ts';
import type { PlanContext } from '../../../src/core/planning/context/plan-context.ts';
import { steeringWith, topicWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const contextWith = (affinities: Record<string, number>, given: Partial<PlanContext> = {}): PlanContext => {
  const channels = Object.entries(affinities).map(([typeId, affinity]) => ({ typeId, affinity }));
  const company = companyWith({
    channels: Object.keys(affinities).map((typeId) => channelWith(typeId)),
    personas: [personaWith({ channels })],
  });
  return { ...contextOf(company), topics: [topicWith()], ...given };
};
const gift = { id: 'mothers', title: { fr: 'Fête', en: 'Day' }, day: '2027-05-30', leadWeeks: 8, gift: true };
const optionsOf = (context: PlanContext, decisions = {}) => rankedScenarios(context, steeringWith(decisions));
const optionOf = (context: PlanContext, id: string, decisions = {}) =>
  optionsOf(context, decisions).find(({ scenario }) => scenario.id === id);
const wide = { 'CH-SEO': 0.8, 'CH-IG': 0.9, 'CH-EMAIL-NL': 0.6, 'CH-SEA': 0.7 };

describe('the channels of an option', () => {
  test('are three of the open ones at most, the favourite first', () => {
    expect(optionOf(contextWith(wide, { events: [gift] }), 'S-SEASON')?.channels).toEqual([
      'CH-IG',
      'CH-SEO',
      'CH-SEA',
    ]);
  });

  test('keep a mean affinity of one half', () => {
    const context = contextWith({ 'CH-SEO': 0.6, 'CH-BLOG': 0.4, 'CH-PIN': 0.1 });
    expect(optionOf(context, 'S-SEO-CLUSTER')?.channels).toEqual(['CH-SEO', 'CH-BLOG']);
  });

  test('add none of which the file does not say that the audience uses it', () => {
    const channels = ['CH-PARTNER', 'CH-EMAIL-NL'].map((typeId) => channelWith(typeId));
    const personas = [personaWith({ channels: [{ typeId: 'CH-PARTNER', affinity: 0.9 }] })];
    const context = { ...contextOf(companyWith({ channels, personas })), topics: [topicWith()] };
    expect(optionOf(context, 'S-PARTNER-RELAY')).toMatchObject({
      channels: ['CH-PARTNER'],
      relevance: { affinity: 0.9 },
    });
  });

  test('include one of the first two of a scenario that needs its main channel', () => {
    expect(optionOf(contextWith({ 'CH-WEBINAR': 0.9, 'CH-LI': 0.5 }), 'S-PARTNER-RELAY')).toBeUndefined();
  });
});

test('a seasonal scenario needs a gift occasion, and has the full value of the season', () => {
  expect(optionOf(contextWith(wide, { events: [] }), 'S-SEASON')).toBeUndefined();
  expect(optionOf(contextWith(wide, { events: [gift] }), 'S-SEASON')?.relevance.season).toBe(1);
});

test('a scenario with a required channel needs it open', () => {
  const place = { reach: { ...contextOf().reach, hasPlace: true } };
  const email = { 'CH-EMAIL-NL': 0.9 };
  expect(optionOf(contextWith(email, place), 'S-EVENT-BRIDGE')).toBeUndefined();
  expect(optionOf(contextWith({ ...email, 'CH-EVENT': 0.9 }, place), 'S-EVENT-BRIDGE')).toBeDefined();
});

test('a scenario at a fair is for an audience that the file says goes there', () => {
  const channels = ['CH-EVENT', 'CH-EMAIL-NL'].map((typeId) => channelWith(typeId));
  const optionFor = (...affinities: { typeId: string; affinity: number }[]) => {
    const context = contextOf(companyWith({ channels, personas: [personaWith({ channels: affinities })] }));
    const place = { reach: { ...context.reach, hasPlace: true }, topics: [topicWith()] };
    return optionOf({ ...context, ...place }, 'S-EVENT-BRIDGE');
  };
  const list = { typeId: 'CH-EMAIL-NL', affinity: 0.9 };
  expect(optionFor(list)).toBeUndefined();
  expect(optionFor(list, { typeId: 'CH-EVENT', affinity: 0.6 })).toBeDefined();
});

test('a scenario closed to the trade is no option', () => {
  expect(optionOf(contextWith(wide), 'S-SEA-INTENT')).toBeDefined();
  expect(optionOf(contextWith(wide, { trades: new Set(['L-HEALTH']) }), 'S-SEA-INTENT')).toBeUndefined();
});

test('local search is preferred where a topic has a local intent', () => {
  const rank = (intent: string): number =>
    optionsOf(
      contextWith(
        { 'CH-SEO': 0.8, 'CH-GBP': 0.8 },
        { topics: [topicWith({ intent, gap: 0 })], reach: { ...contextOf().reach, hasPlace: true } },
      ),
    ).findIndex(({ scenario }) => scenario.id === 'S-SEO-LOCAL');
  expect(rank('local')).toBe(0);
  expect(rank('commercial')).toBeGreaterThan(0);
});

test('the past of a channel counts as evidence', () => {
  const evidence = (decision: string) =>
    optionOf(contextWith({ 'CH-SEO': 0.9 }), 'S-SEO-CLUSTER', {
      'CH-SEO': decision,
      'CH-BLOG': decision,
      'CH-PIN': decision,
    })?.relevance.evidence;
  expect([evidence('scale'), evidence('pending')]).toEqual([1, null]);
});

test('no option uses a channel that the plan stops', () => {
  expect(optionOf(contextWith(wide), 'S-SEA-INTENT')).toBeDefined();
  expect(optionOf(contextWith(wide), 'S-SEA-INTENT', { 'CH-SEA': 'cut' })).toBeUndefined();
});

test('partners who send customers already come before another channel', () => {
  const affinities = { 'CH-SEO': 0.9, 'CH-PARTNER': 0.9 };
  const known = contextWith(affinities);
  const channels = known.company.channels.map((one) =>
    one.typeId === 'CH-PARTNER' ? { ...one, ownership: 'earned' as const, metrics: { newCustomers: 40 } } : one,
  );
  const first = (context: PlanContext) => optionsOf(context)[0]?.scenario.id;
  expect(first({ ...known, company: { ...known.company, channels } })).toBe('S-PARTNER-RELAY');
});

test('a part that is not measured is left out of the index', () => {
  const { relevance } = optionOf(contextWith({ 'CH-SEO': 0.9 }), 'S-SEO-CLUSTER')!;
  expect(relevance).toMatchObject({ evidence: null, season: null, payback: null });
  expect(relevance.index).toBeCloseTo((0.3 * relevance.affinity! + 0.2 * relevance.objective) / 0.5, 3);
});
