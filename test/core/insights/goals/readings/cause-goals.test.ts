import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith } from '../../../../support/small-company.ts';

type Kind = Company['strategicObjectives'][number]['kind'];
const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };

function judged(statement: string, ownMetrics: Record<string, number>, kind: Kind = 'retention') {
  const company = companyWith({
    siteTotals: { ...totals, ownMetrics },
    strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }],
  });
  const facts = insightFactsOf({ ...company, period: { ...company.period, baselineMonths: 12 } });
  return statedGoals(facts, foundInsights(facts))[0];
}

describe('losses for one cause are counted on that cause, not on all losses', () => {
  const gone = { 'Clients gone': 100, 'Gone: moved away': 60, 'Gone: surprised by a bill': 30, 'Gone: the hours': 10 };
  const estimates = {
    'Jobs with a written estimate (300), bill disputed': 9,
    'Jobs with the price by word (700), bill disputed': 91,
  };
  test('down by half of the way to the group that does best about it', () => {
    const goal = judged('Nobody leaves over a bill they did not expect', { ...gone, ...estimates });
    expect(goal).toMatchObject({ measure: { en: 'Gone: surprised by a bill' }, current: 30, target: 20 });
    expect(goal?.proposal.en).toContain('Jobs with a written estimate');
  });
  test('by a fifth where no way is proved', () =>
    expect(judged('Nobody leaves over a bill they did not expect', gone)).toMatchObject({ current: 30, target: 24 }));
  test('a wait, a slot and a date are one cause', () =>
    expect(
      judged("Que personne n'abandonne faute de date", {
        'Partis : pas de créneau, trop d’attente': 20,
        'Partis : trop cher': 30,
        'Partis : déménagement': 10,
      })?.measure?.fr,
    ).toMatch(/pas de créneau/));
  test('of two reasons with a word of the cause, the one that has most of them', () =>
    expect(
      judged('Ne plus perdre un client sur une facture de pots', {
        'Perdus : facture de pots manquants': 14,
        'Perdus : ont acheté leurs pots': 9,
      }),
    ).toMatchObject({ measure: { fr: 'Perdus : facture de pots manquants' }, current: 14 }));
  test('a cause that the file does not count is not replaced by another', () =>
    expect(judged('Nobody leaves over the noise', gone)?.measure?.en ?? '').not.toMatch(/bill|hours|moved/));
});

describe('work at a loss is counted on the small sales of that work', () => {
  const small = { 'Livraisons de moins de 150 €': 2000 };
  test('by the root of the word, downwards', () =>
    expect(judged('Ne plus livrer à perte', small, 'margin')).toMatchObject({
      measure: { fr: 'Livraisons de moins de 150 €' },
      current: 2000,
      target: 1600,
    }));
  test('customers who are lost are another matter', () =>
    expect(
      judged(
        'Ne plus livrer à perte',
        { 'Clients rappelés (200), perdus': 4, 'Clients jamais rappelés (500), perdus': 60 },
        'margin',
      )?.measure?.fr ?? '',
    ).not.toBe('perdus'));
});
