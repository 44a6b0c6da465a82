import { expect, test } from 'vitest';
import { defineInsight } from '../../../src/core/insights/define-insight.ts';
import { foundInsights } from '../../../src/core/insights/found-insights.ts';
import { plannedProjects } from '../../../src/core/insights/projects.ts';
import { pair } from '../../../src/core/values/text.ts';
import { insightFactsOf } from '../../support/insight-facts-of.ts';
import { companyWith } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';

const leak = defineInsight({
  id: 'leak',
  subject: 'path',
  aim: 'convert',
  title: pair('Fuite', 'Leak'),
  project: pair('Réparer', 'Repair'),
  needs: ['company'],
  find: () => [
    {
      title: pair('Une fuite', 'A leak'),
      argument: pair('', ''),
      remedy: pair('Réparer le panier', 'Repair the basket'),
      moneyPerMonth: 100,
      customersPerMonth: null,
      certainty: 1,
      evidence: [],
      chart: null,
      answeredBy: ({ kind }) => kind === 'conversion',
    },
  ],
});
const found = foundInsights(insightFactsOf(companyWith()), [leak]);
const dates = { start: '2027-01-11', end: '2027-06-27' };
const actions = [
  smallAction({ id: 'path', kind: 'conversion', stage: 'ACT', ...dates }),
  smallAction({ id: 'measure', kind: 'measurement', ...dates }),
  smallAction({ id: 'article', stage: 'ACQ', ...dates }),
];
const { priorities, projects } = plannedProjects(found, actions);

test('the aim with the largest gain is the first priority, named after its remedy', () => {
  expect(priorities).toHaveLength(3);
  expect(priorities[0]).toMatchObject({ id: 'convert', title: { en: 'Repair the basket' }, why: { en: 'A leak' } });
});
test('the answers to an insight are a project of their own', () => {
  expect(projects[0]).toMatchObject({ insightId: 'leak', actionIds: ['path'], hours: 2, ...dates });
});
test('every action has one project', () => {
  expect(projects.flatMap(({ actionIds }) => actionIds).sort()).toEqual(['article', 'measure', 'path']);
});
test('what the counts prove has a project of its own, whatever the path insight calls for', () => {
  const proven = smallAction({ id: 'finding-ways-apart-call', kind: 'conversion', stage: 'ACT', ...dates });
  const grouped = plannedProjects(found, [...actions, proven]).projects;
  expect(grouped.find(({ id }) => id === 'proven')?.actionIds).toEqual(['finding-ways-apart-call']);
});
test('a project without action is left out', () => {
  expect(projects.map(({ id }) => id)).toEqual(['answer-leak', 'measure', 'be-found']);
});
