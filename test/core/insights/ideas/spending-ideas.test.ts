import { describe, expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { spendingIn } from '../../../../src/core/insights/ideas/spending-words.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

type Given = Parameters<typeof companyWith>[0];
const judge = (idea: string, given: Given) => judgedIdeas(companyWith({ ...given, notes: [idea] }))[0];
const offer = { kind: 'product' as const, vatRate: 0.21, revenueShare: 0.5, marginRate: 0.5 };
const shop: Given = { offers: [{ ...offer, id: 'o1', name: 'Case for violins', priceNet: 900 }] };

/** Channels of advertising with the customers that each brought for 4,000. */
const advertised = (brought: Record<string, number>): Given => ({
  ...shop,
  channels: Object.entries(brought).map(([typeId, newCustomers]) =>
    channelWith(typeId, { ownership: 'paid', metrics: { newCustomers, orders: newCustomers } }),
  ),
  costs: Object.keys(brought).map((typeId, at) => ({
    id: `c${at}`,
    channelId: typeId.slice(3).toLowerCase(),
    purpose: 'acquisition' as const,
    cash: 4000,
  })),
});

const raised = [
  'L’agence propose de passer les annonces à 1 200 € par mois.',
  'L’agence suggère de porter le budget publicitaire à 1 200 € par mois.',
  'Idée : monter la pub à 1 200 € par mois.',
  'The agency suggests taking the ads to €1,200 a month.',
  'Idea: raise advertising to €1,200 a month.',
  'Idea: go up to €1,200 a month on Google Ads.',
];

describe.each(raised)('more money for advertising: %s', (idea) => {
  test('is refused where a customer costs more than the ceiling', () => {
    const one = judge(idea, advertised({ 'CH-SEA': 20 }));
    expect(one).toMatchObject({ verdict: 'refuse' });
    expect(one?.reason.en).toMatch(/costs €200 for a new customer, for a ceiling of €/);
  });
  test('is tried in steps under it', () => {
    const one = judge(idea, advertised({ 'CH-SEA': 400 }));
    expect(one).toMatchObject({ verdict: 'test' });
    expect(one?.instead.en).toMatch(/in steps of a quarter/i);
  });
  test('is never a price that customers pay', () => {
    for (const given of [shop, advertised({ 'CH-SEA': 20 }), advertised({ 'CH-SEA': 400 })]) {
      const one = judge(idea, given);
      expect(`${one?.reason.en} ${one?.instead.en}`).not.toMatch(/old price|new price|buyers give up|one sale leaves/);
    }
  });
});

test('several paid channels are each beside their own ceiling, and the money goes to the one under it', () => {
  const idea = 'L’agence propose de passer les annonces à 1 200 € par mois.';
  const one = judge(idea, advertised({ 'CH-SEA': 20, 'CH-META-ADS': 400 }));
  expect(one).toMatchObject({ verdict: 'test' });
  expect(one?.reason.en.match(/for a ceiling of/g)).toHaveLength(2);
  expect(judge(idea, advertised({ 'CH-SEA': 20, 'CH-META-ADS': 10 }))).toMatchObject({ verdict: 'refuse' });
});

test.each([
  'Idée : un stand au salon à 900 €.',
  'Idea: a booth at the trade show for €900.',
  'Idée : un local à 900 € de loyer par mois.',
])('a place to pay for takes so many customers at the ceiling: %s', (idea) => {
  const one = judge(idea, shop);
  expect(one?.reason.en).toMatch(/it takes [\d,]+ more new customers/);
  expect(one?.reason.en).not.toContain('one sale leaves');
});

test('a word of an offer is its price, not a spending', () => {
  const stands: Given = { offers: [{ ...offer, vatRate: 0, id: 'o1', name: 'Music stand', priceNet: 80 }] };
  expect(judge('Idea: raise the music stand to €90.', stands)?.reason.en).toContain('goes from €80 to €90');
  expect(spendingIn('Idea: sell the case at €80 at the fair.', companyWith(shop))).toBeNull();
  for (const idea of [
    'raise the case to €990',
    'the case at €80 at the fair',
    'a fair price of €12',
    'rent the van at €60',
  ])
    expect(spendingIn(idea, companyWith(shop))).toBeNull();
  expect(spendingIn('a stand for violin makers at €900', companyWith(shop))).toBe('place');
});
