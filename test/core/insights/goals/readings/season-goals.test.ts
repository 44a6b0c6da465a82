import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { customersOfSeason } from '../../../../../src/core/framework/counters/room/season-count.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { inSeason } from '../../../../../src/core/strategy/ledger/in-season.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
type Kind = Company['strategicObjectives'][number]['kind'];
const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const period = { ...companyWith().period, baselineStart: '2026-01-01', baselineMonths: 12 };
const counting = (ownMetrics: Record<string, number>): Given => ({ period, siteTotals: { ...totals, ownMetrics } });

function judged(statement: string, given: Given = {}, kind: Kind = 'new_customers') {
  const facts = insightFactsOf(
    companyWith({ period, ...given, strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }] }),
  );
  return statedGoals(facts, foundInsights(facts))[0];
}

describe('newcomers in the months of a goal', () => {
  const both = counting({ 'New exhibitors': 190, 'New exhibitors from January to June': 120 });
  test('are those that the file counts in the same months', () =>
    expect(judged('Bring in 80 new exhibitors in the cycle', both, 'market_entry')).toMatchObject({
      current: 120,
      target: 80,
      verdict: 'reached',
    }));
  test('are not those of other months', () =>
    expect(judged('Bring in 80 new exhibitors from July to September', both, 'market_entry')?.current).not.toBe(120));
});

describe('so many a year', () => {
  const funnel = [
    { id: 'a', label: 'Requests', count: 900 },
    { id: 'b', label: 'Frames handed over', count: 640 },
  ];
  test('of what the last step of the path counts', () =>
    expect(judged('Hand over 500 frames a year', { funnel })).toMatchObject({ current: 640, verdict: 'reached' }));
  test('of what a channel with these words brings', () =>
    expect(
      judged(
        'Get 30 people a year from joiners and surveyors',
        {
          channels: [channelWith('CH-PARTNER', { name: 'Joiners, surveyors, agents', metrics: { newCustomers: 27 } })],
        },
        'referral',
      ),
    ).toMatchObject({ current: 27, target: 30 }));
});

test('people introduced are the requests of their channel, not those who signed', () =>
  expect(
    judged(
      'Get 30 introductions a year from joiners and surveyors',
      {
        channels: [
          channelWith('CH-PARTNER', { name: 'Joiners, surveyors, agents', metrics: { leads: 41, newCustomers: 27 } }),
        ],
      },
      'referral',
    ),
  ).toMatchObject({ current: 41, target: 30, verdict: 'reached' }));

describe('fewer cases lost', () => {
  const comparisons = [
    {
      id: 'r',
      what: 'a reminder',
      result: 'missed',
      isLoss: true,
      drawn: true,
      groups: [
        { label: 'reminded', cases: 1000, results: 30 },
        { label: 'not reminded', cases: 1000, results: 120 },
      ],
    },
  ];
  test('are counted on the losses that the file compares, never on the margin of the whole', () =>
    expect(judged('Fewer wasted slots', { comparisons }, 'margin')).toMatchObject({
      current: 150,
      target: 60,
      unit: 'count',
    }));
  test('a named thing that the file does not count is not judged on another loss', () =>
    expect(judged('Fewer miles', { comparisons }, 'margin')?.measure).toBeNull());
  test('a gap that customers chose promises nothing, a count of the same thing is lessened first', () => {
    const chosen = [
      { ...comparisons[0]!, drawn: false, result: 'brought for nothing', decidedBy: 'customers' as const },
    ];
    const given = { comparisons: chosen, ...counting({ 'Bulky boxes brought for nothing': 500 }) };
    expect(judged('Fewer bulky boxes brought for nothing', given, 'awareness')).toMatchObject({
      measure: { en: 'Bulky boxes brought for nothing' },
      current: 500,
      target: 400,
      verdict: 'to-be-measured',
    });
  });
  test('a goal about money keeps its money', () =>
    expect(judged('Waste less money', { comparisons }, 'margin')?.current).not.toBe(150));
});

describe('the pace of a season', () => {
  const growth = {
    p10: 80,
    p25: 90,
    p50: 120,
    p75: 130,
    p90: 150,
    idle: 100,
    reaches: (many: number) => (many > 120 ? 0 : 1),
    at: () => 120,
  };
  test('is the count of the new customers of the same months', () => {
    const company = companyWith(counting({ 'New customers from January to June': 50 }));
    expect(customersOfSeason(company)).toBe(50);
    expect(inSeason(company, growth)).toMatchObject({ idle: 50, p50: 60 });
    expect([60, 61].map(inSeason(company, growth).reaches)).toEqual([1, 0]);
  });
  test('is that of the simulation without such a count', () => {
    expect(inSeason(companyWith(counting({ 'New customers from July to September': 50 })), growth)).toBe(growth);
  });
});
