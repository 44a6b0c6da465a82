import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { weekdaysOf } from '../../../../../src/core/insights/goals/readings/weekday-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith } from '../../../../support/small-company.ts';

type Kind = Company['strategicObjectives'][number]['kind'];
type Limits = NonNullable<Parameters<typeof companyWith>[0]>['serviceCapacity'];

function judged(statement: string, kind: Kind, serviceCapacity: Limits) {
  const company = companyWith({ serviceCapacity, strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }] });
  const facts = insightFactsOf(company);
  return statedGoals(facts, foundInsights(facts))[0];
}

test.each([
  ['Tuesday to Thursday', [1, 2, 3]],
  ['du dimanche au mardi', [0, 1, 6]],
  ['lundi et vendredi', [0, 4]],
  ['en semaine', [0, 1, 2, 3, 4]],
  ['in May', []],
])('days of the week of “%s”', (text, days) => expect(weekdaysOf(text)).toEqual(days));

describe('a goal about some days or months is judged on the limit of these', () => {
  const days: Limits = [
    { id: 'a', label: 'places, mardi au jeudi', possible: 300, used: 290, refused: 20 },
    { id: 'b', label: 'places, lundi et vendredi', possible: 200, used: 100, refused: 0 },
  ];
  test('of the same days of the week, whoever was refused on the others asked first', () => {
    const goal = judged('Remplir le lundi et le vendredi', 'margin', days);
    expect(goal).toMatchObject({ measure: { fr: 'places, lundi et vendredi' }, current: 100, target: 120 });
    expect(goal?.proposal.fr).toContain('20 ont été refusés sur les autres jours');
  });
  test.each(['Fill the middle of the day', 'More visits before 4 pm'])('of the same hours: “%s”', (statement) => {
    const goal = judged(statement, 'margin', [
      { id: 'a', label: 'theatre places', possible: 100, used: 80, refused: 0 },
      { id: 'b', label: 'visits, 4 to 7', possible: 300, used: 300, refused: 50 },
      { id: 'c', label: 'visits, 10 to 4', possible: 300, used: 150, refused: 0 },
    ]);
    expect(goal).toMatchObject({ measure: { en: 'visits, 10 to 4' }, current: 150 });
    expect(goal?.proposal.en).toContain('50 were turned away at the other hours');
  });
  test('of the months that its name gives, a fifth of those turned away in the others taking what is free', () => {
    const goal = judged('Remplir février à juin', 'margin', [
      { id: 'a', label: 'chantiers, juillet à janvier', possible: 12, used: 12, refused: 14 },
      { id: 'b', label: 'chantiers, février à juin', possible: 10, used: 7, refused: 0 },
    ]);
    expect(goal).toMatchObject({ measure: { fr: 'chantiers, février à juin' }, current: 7, target: 10 });
    expect(goal?.proposal.fr).toContain('14 ont été refusés dans les autres mois');
  });
  test('a goal about days that nothing counts is not judged on the margin of a year', () =>
    expect(judged('Stop working on Saturdays', 'margin', days)?.measure).toBeNull());
  const months: Limits = [
    { id: 'a', label: 'paires de mars à juin', possible: 760, used: 751, refused: 90, months: [3, 4, 5, 6] },
    { id: 'b', label: 'paires de novembre à février', possible: 620, used: 338, refused: 0, months: [11, 12, 1, 2] },
  ];
  test('of the season that shares most months with it', () =>
    expect(judged("Faire venir les paires l'hiver, pas en mai", 'revenue_existing', months)).toMatchObject({
      measure: { fr: 'paires de novembre à février' },
      current: 338,
    }));
  test('of the months before the one that it names', () =>
    expect(judged('Work before April', 'revenue_existing', months)).toMatchObject({
      measure: { en: 'paires de novembre à février' },
    }));
});
