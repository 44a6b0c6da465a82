import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Company, readCompany } from '../../../../src/core/framework/company/company.ts';
import { ideasAgainstPlan } from '../../../../src/core/gauge/ideas-against-plan.ts';
import { findingActionId } from '../../../../src/core/insights/finding-action-id.ts';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFacts } from '../../../../src/core/insights/insight-facts.ts';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import type { IdeaPlan } from '../../../../src/core/insights/ideas/settled-by-plan.ts';
import type { PlannedAction } from '../../../../src/core/planning/plan/planned-action.ts';
import type { Strategy } from '../../../../src/core/planning/plan/plan.ts';
import { steeringPlan } from '../../../../src/core/steering/steering-plan.ts';
import { channelWith, companyWith, contextOf } from '../../../support/small-company.ts';

const actionWith = (id: string): PlannedAction =>
  ({
    id,
    title: { fr: `« ${id} »`, en: `“${id}”` },
    owner: { fr: 'Ann', en: 'Ann' },
    start: '2027-01-18',
    effort: { planned: 6 },
  }) as PlannedAction;

/** The findings and the decisions on channels of a company, each with an action. */
function planOf(company: Company): IdeaPlan & { readonly strategy: Strategy } {
  const steering = steeringPlan(company);
  const { rows } = steering.allocation;
  const found = foundInsights(insightFacts(contextOf(company), steering.allocation, []));
  const actions = [
    ...found.map(({ id }) => actionWith(findingActionId(id))),
    ...rows.map(({ channelId }) => actionWith(`budget-${channelId}`)),
  ];
  const moveOf: IdeaPlan['moveOf'] = (id) => {
    const row = rows.find(({ channelId }) => channelId === id);
    return row === undefined ? null : steering.moveOf(row).verdict;
  };
  const strategy = {
    ideas: [],
    actions,
    insights: found,
    nextCycle: { allocation: steering.allocation },
  } as unknown as Strategy;
  return { actions, found, moveOf, strategy };
}

const withIdeas = (company: Company, texts: readonly string[]): Company => ({
  ...company,
  ideas: texts.map((text, at) => ({ id: `i${at}`, text })),
});

const shop = companyWith({
  channels: [
    channelWith('CH-SEA', {
      id: 'ads',
      name: 'Adverts',
      ownership: 'paid',
      metrics: { newCustomers: 120 },
      ownMetrics: {
        'Harbour campaign, spend': 600,
        'Harbour campaign, new customers': 100,
        'Inland campaign, spend': 9000,
        'Inland campaign, new customers': 20,
      },
    }),
    channelWith('CH-EVENT', { id: 'fair', name: 'Winter fair', ownership: 'paid', metrics: { newCustomers: 2 } }),
    channelWith('CH-PARTNER', { id: 'friends', name: 'Sailing schools', metrics: { newCustomers: 200 } }),
  ],
  costs: [
    { id: 'c1', channelId: 'ads', purpose: 'acquisition', cash: 9600 },
    { id: 'c2', channelId: 'fair', purpose: 'acquisition', cash: 8000 },
    { id: 'c3', channelId: 'friends', purpose: 'acquisition', cash: 300 },
  ],
  comparisons: [
    {
      id: 'check',
      what: 'a picture of the tiller before the cut',
      result: 'sent back',
      isLoss: true,
      drawn: true,
      groups: [
        { label: 'sails cut after a picture', cases: 400, results: 12 },
        { label: 'sails cut without one', cases: 400, results: 80 },
      ],
      perMonth: 40,
      minutes: 3,
    },
  ],
  serviceCapacity: [
    { id: 'may', label: 'Repairs in May', possible: 100, used: 99, refused: 60, months: [5] },
    { id: 'autumn', label: 'Repairs in October', possible: 100, used: 30, refused: 0, months: [10] },
  ],
});
const demo = readCompany(parse(readFileSync(new URL('../../../../demo/company.yaml', import.meta.url), 'utf8')));

/** Ideas made of the own words of what a plan decides. */
const wordsOfPlan = (company: Company): string[] => [
  ...(company.comparisons ?? []).map(({ what }) => `${what}, for everybody`),
  ...company.channels.map(({ name, id }) => `double the money on ${name ?? id}`),
  ...(company.serviceCapacity ?? []).map(({ label }) => `more adverts: ${label}`),
  ...company.channels.flatMap(({ ownMetrics = {} }) =>
    Object.keys(ownMetrics).map((label) => `double the ${label.split(',')[0]}`),
  ),
];

describe.each([
  ['a shop', shop],
  ['the demo', demo],
])('the ideas of %s', (_, base) => {
  const company = withIdeas(base, [...wordsOfPlan(base), ...(base.ideas ?? []).map(({ text }) => text)]);
  const plan = planOf(company);
  const ideas = judgedIdeas(company, plan);
  test('in the words of the plan are never judged against it', () =>
    expect(ideasAgainstPlan({ ...plan.strategy, ideas }, company).map(({ path }) => path)).toEqual([]));
  test('are each judged once', () => expect(ideas).toHaveLength(company.ideas?.length ?? 0));
});

describe('an idea on the subject of a decision', () => {
  const judge = (text: string) => {
    const company = withIdeas(shop, [text]);
    return judgedIdeas(company, planOf(company))[0];
  };
  test('that is proved is to do, with the day and the person of its action', () => {
    const one = judge('ask a picture of the tiller before every cut');
    expect(one).toMatchObject({ verdict: 'do', basis: 'plan' });
    expect(one?.instead.en).toContain('Ann, from 18 January 2027');
  });
  test('that puts money into a part which the plan stops is refused, with what one customer costs there', () => {
    const one = judge('double the inland campaign');
    expect(one).toMatchObject({ verdict: 'refuse', basis: 'plan' });
    expect(one?.reason.en).toContain('÷ 20 new customers = €450 each');
    expect(one?.instead.en).toContain('In the plan: “budget-ads”');
  });
  test('that puts money into a channel which the plan stops is refused', () =>
    expect(judge('spend 4,000 more on the winter fair')).toMatchObject({ verdict: 'refuse', basis: 'plan' }));
  test('that stops such a channel is to do', () =>
    expect(judge('drop the winter fair')).toMatchObject({ verdict: 'do', basis: 'plan' }));
  test('that buys demand for full months is refused', () =>
    expect(judge('more adverts in May')).toMatchObject({ verdict: 'refuse', basis: 'plan' }));
  test('of which it shares only one word is not', () =>
    expect(judge('print a picture of the harbour on the bags')).toMatchObject({ basis: 'none' }));
});

test('a number of things at the price of a note is beside the money of the cycle', () => {
  const given = { notes: ['A folding bench costs 90 euros, a repair 40 euros.'] };
  const judge = (text: string) => judgedIdeas(withIdeas(companyWith(given), [text]))[0];
  const one = judge('replace our 4,000 stools by the folding bench');
  expect(one).toMatchObject({ verdict: 'refuse', basis: 'figure' });
  expect(one?.reason.en.replaceAll(',', '')).toContain('4000 × €90 = €360000');
  expect(judge('replace our 4,000 stools by another chair')).toMatchObject({ basis: 'none' });
});
