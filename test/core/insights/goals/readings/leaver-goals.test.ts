import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith, subscription } from '../../../../support/small-company.ts';

type Given = Parameters<typeof companyWith>[0];
const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const year = {
  baselineStart: '2025-11-01',
  baselineEnd: '2026-10-31',
  baselineMonths: 12,
  cycleStart: '2027-01-04',
  cycleEnd: '2027-06-27',
};

const plain = (text = ''): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function judged(statement: string, ownMetrics: Record<string, number>, given: Given = {}) {
  const kind: Company['strategicObjectives'][number]['kind'] = 'retention';
  const company = companyWith({
    period: year,
    siteTotals: { ...totals, ownMetrics },
    ...given,
    strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }],
  });
  const facts = insightFactsOf(company);
  return statedGoals(facts, foundInsights(facts))[0];
}

describe('fewer people lost is counted downwards from the losses of a year', () => {
  const reasons = {
    'Partis : horaires': 30,
    'Partis : trop de bruit': 20,
    'Partis : déménagement': 10,
  };
  const club: Given = { economics: { ...subscription, customersStart: 200, customersEnd: 190, lostInPeriod: 60 } };
  test('a number in the goal is the loss itself, not a target', () =>
    expect(judged('Ne plus perdre 60 membres par an', reasons, club)).toMatchObject({
      measure: { fr: 'Clients perdus en un an' },
      unit: 'count',
      current: 60,
      target: 48,
    }));
  test('with the causes that the company can act on, those of life left out', () => {
    const text = plain(judged('Ne plus perdre 60 membres par an', reasons, club)?.proposal.fr);
    expect(text).toContain('« Partis : horaires : 30 », « Partis : trop de bruit : 20 » : 83 % des raisons');
    expect(text).not.toContain('déménagement');
  });
  test('by the better of two groups between which people can be moved', () => {
    const goal = judged(
      'Perdre moins de membres',
      { 'Membres rappelés chaque mois (100), partis': 10, 'Membres jamais rappelés (100), partis': 50 },
      club,
    );
    expect(goal).toMatchObject({ current: 60, target: 48 });
    expect(plain(goal?.proposal.fr)).toContain('10 % pour « Membres rappelés chaque mois » (10 sur 100)');
  });
  test('in the months that it names', () =>
    expect(
      judged('Stop losing a quarter of them every spring', { 'Lost between March and June': 40 }, club),
    ).toMatchObject({ measure: { en: 'Lost between March and June' }, current: 40, target: 32 }));
  test('on the reason that it gives', () =>
    expect(
      judged(
        'Not lose a family because a teacher left',
        {
          'Leavers who moved away': 9,
          'Leavers who named staff changing': 7,
          'Room staff who left': 4,
        },
        club,
      )?.current,
    ).toBe(60));
  test('of the team, whatever word names it', () =>
    expect(
      judged(
        'Not lose a family because a key person left',
        {
          'Leavers who moved away': 9,
          'Leavers who named staff changing': 7,
          'Room staff who left': 4,
        },
        club,
      ),
    ).toMatchObject({ current: 7, target: 6 }));
});
