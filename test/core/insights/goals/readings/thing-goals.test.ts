import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';

type Given = Parameters<typeof companyWith>[0];
type Kind = Company['strategicObjectives'][number]['kind'];
const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const year = {
  baselineStart: '2025-11-01',
  baselineEnd: '2026-10-31',
  baselineMonths: 12,
  cycleStart: '2027-01-04',
  cycleEnd: '2027-06-27',
};

function judged(statement: string, given: Given = {}, kind: Kind = 'new_customers') {
  const company = companyWith({
    period: year,
    ...given,
    strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }],
  });
  const facts = insightFactsOf(company);
  return statedGoals(facts, foundInsights(facts))[0];
}

const offer = { id: 'o1', kind: 'product' as const, vatRate: 0.2, priceNet: 300, marginRate: 0.3, revenueShare: 0.6 };
const twoLines = [
  { ...offer, name: 'Crate (wholesale)', line: 'grocers', notes: ['520 crates to 40 village grocers.'] },
  { ...offer, id: 'o2', name: 'Jar', line: 'households', priceNet: 9, revenueShare: 0.4 },
];
const fair = channelWith('CH-EVENT', { id: 'fair', line: 'grocers', metrics: { newCustomers: 12 } });
const selling: Given = {
  offers: twoLines,
  channels: [fair],
  costs: [{ id: 'c', channelId: 'fair', purpose: 'acquisition', cash: 1200, hours: 0 }],
  siteTotals: { ...totals, ownMetrics: { 'Grocers lost': 6 } },
};

describe('so many of a thing are counted on that thing, never on what is sold to it', () => {
  const goal = judged('50 grocers who reorder', selling);
  test('from those that the facts number', () =>
    expect(goal).toMatchObject({ measure: { en: 'village grocers' }, unit: 'count', current: 40, target: 50 }));
  test('with the losses of a year on top of the difference, and the pace that it takes', () =>
    expect(goal?.proposal.en).toContain(
      '40 today, 50 aimed at: 10 net; 6 lost by then at the pace of last year. To win: 16, 1.3 a month',
    ));
  test('beside what the channels of that public bring and what one has cost', () => {
    expect(goal).toMatchObject({ reachable: 46, verdict: 'ambitious' });
    expect(goal?.proposal.en).toContain('the channels bring 12 in that time (1 a month)');
    expect(goal?.proposal.en).toContain('One won has cost');
  });
  test('a number to add without a start is counted from the first day', () =>
    expect(
      judged('Three to five more grocers', { ...selling, offers: [{ ...twoLines[0]!, notes: [] }, twoLines[1]!] }),
    ).toMatchObject({
      current: 0,
      target: 3,
      reachable: 3,
    }));
  test('a number already passed is not read so', () =>
    expect(judged('30 grocers', selling)?.proposal.en).not.toContain('aimed at'));
});

describe('people who are lacking are as many as what was refused for want of them takes', () => {
  const lacking = (proof: string) =>
    judged('Trouver des tuteurs', {
      siteTotals: { ...totals, ownMetrics: { 'Élèves refusés faute de tuteur': 60 } },
      serviceCapacity: [{ id: 's', label: 'heures données', possible: 330, used: 300, refused: 60 }],
      organisation: { ...companyWith().organisation, brand: { ...companyWith().organisation.brand, proofs: [proof] } },
    });
  test('at what each of those of today serves', () => {
    expect(lacking('neuf tuteurs bénévoles')).toMatchObject({
      measure: { fr: 'tuteurs bénévoles' },
      current: 9,
      target: 11,
    });
    expect(lacking('neuf tuteurs bénévoles')?.proposal.fr).toContain('chacun des 9 en sert 33 par an');
  });
  test('a verb or another noun of the same root is not that thing', () =>
    expect(lacking('702 tutorats suivis')?.current ?? null).toBeNull());
});
