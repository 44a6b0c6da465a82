import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';

type Given = Parameters<typeof companyWith>[0];
type Kind = Company['strategicObjectives'][number]['kind'];

function judged(statement: string, kind: Kind, given: Given = {}) {
  const company = companyWith({
    period: {
      baselineStart: '2025-11-01',
      baselineEnd: '2026-10-31',
      baselineMonths: 12,
      cycleStart: '2027-01-04',
      cycleEnd: '2027-06-27',
    },
    ...given,
    strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }],
  });
  const facts = insightFactsOf(company);
  return statedGoals(facts, foundInsights(facts))[0];
}

describe('a goal on which others decide has their days, and what is ready before them', () => {
  const notes = ['Subvention du conseil départemental : dossier à rendre le 12 février, comité le 11 mars.'];
  test('when a note names the same thing', () => {
    const goal = judged('Garder la subvention du département', 'retention', { notes });
    expect(goal).toMatchObject({ verdict: 'decision', measure: { fr: 'Jours fixés par d’autres' } });
    expect(goal?.proposal.fr).toContain('Prêt et relu le 5 février 2027, remis avant le 12 février 2027');
    expect(goal?.proposal.fr).toContain('avant le 11 mars 2027');
  });
  test('not when the note is about something else', () =>
    expect(judged('Garder nos bénévoles', 'retention', { notes })?.verdict).not.toBe('decision'));
});

describe('so many for one season are counted from the first day, with the steps that they take', () => {
  const funnel = [
    { id: 'f1', label: 'Families who asked', count: 200 },
    { id: 'f2', label: 'Places offered', count: 60 },
    { id: 'f3', label: 'Children started', count: 40, source: 'register' },
  ];
  const goal = judged('The 20 September places promised by Easter', 'new_customers', { funnel });
  test('never beside the count of a whole year', () =>
    expect(goal).toMatchObject({ current: null, target: 20, verdict: 'to-be-measured' }));
  test('by the feast that it names', () => expect(goal?.proposal.en).toContain('20 by 28 March 2027'));
  test('at the rates of the year', () =>
    expect(goal?.proposal.en).toContain('100 “Families who asked”, 30 “Places offered”'));
});

describe('so much money a month is counted in sales at the prices of the file', () => {
  const offers = [
    {
      id: 'o1',
      name: 'Visite',
      kind: 'service' as const,
      priceNet: 100,
      vatRate: 0.2,
      marginRate: 0.5,
      revenueShare: 0.7,
    },
    {
      id: 'o2',
      name: 'Dossier',
      kind: 'service' as const,
      priceNet: 1500,
      vatRate: 0.2,
      marginRate: 0.5,
      revenueShare: 0.3,
    },
  ];
  test('where nothing counts what comes in', () => {
    const goal = judged("4 800 € d'honoraires HT par mois", 'new_customers', { offers });
    expect(goal).toMatchObject({ unit: 'money', target: 4800 });
    expect(goal?.proposal.fr.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('48 « Visite », ou 4 « Dossier »');
  });
  test('pay is counted in what each sale leaves, and is no number of customers', () => {
    const goal = judged('Pay myself £1500 a month instead of 900', 'margin', { offers });
    expect(goal).toMatchObject({ unit: 'money', current: 900, target: 1500, measure: { en: 'Pay of a month' } });
    expect(goal?.proposal.en).toContain('12 “Visite”');
  });
});

test('the cost of a customer is judged on that cost and its ceiling, channel by channel', () => {
  const goal = judged('Keep the acquisition cost of a buyer under its ceiling', 'margin', {
    channels: [
      channelWith('CH-SEA', { metrics: { newCustomers: 10 } }),
      channelWith('CH-SEO', { metrics: { newCustomers: 50 } }),
    ],
    costs: [
      { id: 'c1', channelId: 'sea', purpose: 'acquisition', cash: 9000, hours: 0 },
      { id: 'c2', channelId: 'seo', purpose: 'acquisition', cash: 50, hours: 0 },
    ],
  });
  expect(goal).toMatchObject({ unit: 'money', current: 900, verdict: 'within-reach' });
  expect(goal?.target).toBeLessThan(900);
  expect(goal?.proposal.en).toContain('The money freed goes first to');
});

describe('a goal of losing no money is judged on what loses it', () => {
  const disputes = {
    siteTotals: {
      source: 's',
      bounceDefinition: 'ga4' as const,
      timeDefinition: 't',
      attribution: 'a',
      ownMetrics: { 'Rentals with a photo (200), disputes': 4, 'Rentals without a photo (200), disputes': 40 },
    },
  };
  test('the faults that two groups count', () =>
    expect(judged('Stop losing money on fights', 'margin', disputes)).toMatchObject({
      measure: { en: 'disputes' },
      current: 44,
      target: 8,
    }));
  test('a goal without a word of waste is not', () =>
    expect(judged('Earn more', 'margin', disputes)?.measure?.en).not.toBe('disputes'));
});
