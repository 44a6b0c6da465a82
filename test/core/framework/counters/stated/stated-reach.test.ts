import { describe, expect, test } from 'vitest';
import { treatedFew } from '../../../../../src/core/framework/counters/treated-few.ts';
import { unitEconomics } from '../../../../../src/core/framework/economics/unit-economics.ts';
import { acquisitionCosts } from '../../../../../src/core/framework/economics/acquisition-costs.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { judgedIdeas } from '../../../../../src/core/insights/ideas/judged-ideas.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';

const shops = channelWith('CH-PARTNER', { id: 'shops', name: 'Boutiques', metrics: { newCustomers: 18 } });
const reach = { id: 'r', label: 'Boutiques du quartier', active: 9, of: 60, channelId: 'shops' };
const withReach = (given: object = {}, channel: object = {}) =>
  companyWith({ channels: [{ ...shops, ...channel }], relayReach: [{ ...reach, ...given }] } as never);
const found = (company: ReturnType<typeof companyWith>) =>
  foundInsights(insightFactsOf(company)).filter(({ kind }) => kind.id === 'few-treated');

describe('partners who recommend out of those who exist', () => {
  test('are a group reached in part, with the customers of their channel', () =>
    expect(treatedFew(withReach())).toEqual([
      {
        id: 'r',
        all: { label: 'Boutiques du quartier', count: 60 },
        treated: { label: 'Boutiques du quartier', count: 9 },
        result: { label: 'newCustomers', count: 18 },
        isDemand: false,
        channelId: 'shops',
      },
    ]));
  test('are nothing to reach where a count is unknown or impossible, or nearly all recommend', () => {
    expect(treatedFew(withReach({ active: null }))).toEqual([]);
    expect(treatedFew(withReach({ active: 61 }))).toEqual([]);
    expect(treatedFew(withReach({ active: 55 }))).toEqual([]);
  });
  test('bring what half of the rate of the active ones gives, in the value of a customer', () => {
    const company = withReach();
    const { ltv } = unitEconomics(company, acquisitionCosts(company));
    const [one] = found(company);
    // 51 left × 2 customers each × half, over six months
    expect(one?.moneyPerMonth).toBeCloseTo((51 * 2 * 0.5 * ltv) / 6);
    expect(one?.channelIds).toEqual(['shops']);
    expect(one?.title.en).toBe('“Boutiques du quartier”: 9 of 60 (15%) recommend you, 51 do not');
    expect(one?.title.fr).toContain('vous recommandent');
  });
  test('have no money where their channel counts no customer', () =>
    expect(found(withReach({}, { metrics: {} }))[0]?.moneyPerMonth).toBeNull());
  test.each([
    [{ 'partners on our list': 60, 'partners that mention us': 9 }],
    [{ 'partenaires de la liste': 60, 'partenaires qui parlent de nous': 9 }],
  ])('win over free names with the same counts: %j', (ownMetrics) => {
    expect(treatedFew(companyWith({ channels: [{ ...shops, ownMetrics }] } as never))).toHaveLength(1);
    expect(treatedFew(withReach({}, { ownMetrics })).map(({ id }) => id)).toEqual(['r']);
  });
  test('answer the idea of asking more of them', () => {
    const company = companyWith({
      channels: [shops],
      costs: [{ id: 'c', channelId: 'shops', purpose: 'acquisition', cash: 100 }],
      relayReach: [reach],
      ideas: [{ id: 'i', text: 'Mettre plus de temps sur les boutiques' }],
    });
    const [idea] = judgedIdeas(company);
    expect(idea?.verdict).toBe('do');
    expect(idea?.reason.en).toContain('51 are left to ask');
  });
});
