import { describe, expect, test } from 'vitest';
import { ownEvidence } from '../../../../../src/core/conversion/own-evidence.ts';
import { countedCauses } from '../../../../../src/core/framework/counters/counted-causes.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith } from '../../../../support/small-company.ts';

const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const given = [
  { reason: 'frais de port trop tard', count: 6 },
  { reason: 'prix', count: null },
  { reason: 'délai trop long', count: 14 },
];
const found = (company: ReturnType<typeof companyWith>, kind: string) =>
  foundInsights(insightFactsOf(company)).filter((one) => one.kind.id === kind);

describe('reasons in their own place', () => {
  test('are counted causes, the most frequent first, those without a count left out', () =>
    expect(countedCauses(companyWith({ reasons: [{ id: 'r', of: 'paniers abandonnés', asked: 40, given }] }))).toEqual([
      {
        id: 'r',
        label: 'paniers abandonnés',
        total: 40,
        isSurvey: false,
        isOrigin: false,
        lostEach: null,
        causes: [
          { label: 'délai trop long', count: 14 },
          { label: 'frais de port trop tard', count: 6 },
        ],
      },
    ]));
  test('add up to their whole where nobody counted the cases', () =>
    expect(countedCauses(companyWith({ reasons: [{ id: 'r', of: 'departures', given }] }))[0]?.total).toBe(20));
  test('of a survey are parts of those asked, who may give several', () => {
    const asked = { id: 'r', of: 'departures', asked: 15, isSurvey: true, given };
    expect(countedCauses(companyWith({ reasons: [asked] }))[0]).toMatchObject({ total: 15, isSurvey: true });
  });

  test.each([
    [{ 'Quotes lost on delay': 14, 'Quotes lost on postage': 6, 'Quotes lost': 20 }, 'lost quotes'],
    [{ 'Partis : trop loin': 14, 'Partis : prix': 6, 'Partis : sans réponse': 5 }, 'clients partis'],
  ])('win over free names with the same counts: no finding twice', (ownMetrics, of) => {
    const free = companyWith({ siteTotals: { ...totals, ownMetrics } });
    const both = companyWith({ siteTotals: { ...totals, ownMetrics }, reasons: [{ id: 'r', of, given }] });
    expect(countedCauses(free)).toHaveLength(1);
    expect(countedCauses(both).map(({ label }) => label)).toEqual([of]);
    expect(found(both, 'loss-with-a-cause')).toEqual([]);
  });
  test('leave free reasons of another thing beside them', () => {
    const ownMetrics = { 'Quotes lost on delay': 11, 'Quotes lost on price': 3, 'Quotes lost': 14 };
    const company = companyWith({
      siteTotals: { ...totals, ownMetrics },
      reasons: [{ id: 'r', of: 'returns', given }],
    });
    expect(countedCauses(company).map(({ label }) => label)).toEqual(['returns', 'Quotes lost']);
  });
});

describe('reasons in their own place make findings', () => {
  const money = (reasons: object) => found(companyWith({ reasons: [reasons] } as never), 'reasons-counted')[0];
  test('with the margin that the company says one case takes away', () =>
    // a quarter of 14 cases, 30 each, over six months
    expect(money({ id: 'r', of: 'returns', given, lostEach: 30 })).toMatchObject({
      id: 'reasons-counted-r',
      moneyPerMonth: (0.25 * 14 * 30) / 6,
    }));
  test('with one purchase for a basket', () =>
    expect(money({ id: 'r', of: 'baskets left', given })?.moneyPerMonth).toBeCloseTo((0.25 * 14 * 40) / 6));
  test('without money where nothing gives it', () =>
    expect(money({ id: 'r', of: 'goods sent back', given })?.moneyPerMonth).toBeNull());
  test('one for each list, even of one thing', () => {
    const list = (id: string, of: string) => ({ id, of, given });
    const company = companyWith({ reasons: [list('a', 'baskets left at home'), list('b', 'baskets left at work')] });
    expect(found(company, 'reasons-counted')).toHaveLength(2);
  });
  test('but for where people heard of the company, which is no obstacle', () => {
    const company = companyWith({ reasons: [{ id: 'r', of: 'first contact', isOrigin: true, given }] });
    expect(found(company, 'reasons-counted')).toEqual([]);
    expect(ownEvidence(company)).toEqual([]);
  });
  test('and measure the goal of losing nobody for one of them', () => {
    const company = companyWith({
      reasons: [{ id: 'r', of: 'departures', given: [{ reason: 'a bill that surprised', count: 30 }] }],
      strategicObjectives: [
        { id: 'g', kind: 'retention', statement: 'Nobody leaves over a bill they did not expect', weight: 1 },
      ],
    });
    const facts = insightFactsOf(company);
    expect(statedGoals(facts, foundInsights(facts))[0]).toMatchObject({
      measure: { en: 'departures: a bill that surprised' },
      current: 60,
      target: 48,
    });
  });
});
