import { expect, test } from 'vitest';
import { kpiAim } from '../../../../src/core/framework/kpis/kpi-aim.ts';
import { kpiOf } from '../../../../src/core/framework/kpis/kpi-of.ts';
import { actionStart } from '../../../../src/core/framework/kpis/kpi-start.ts';
import { companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const aimed = (id: string, ownMetrics: Record<string, number>) => {
  const company = companyWith({ siteTotals: { ...totals, ownMetrics } });
  const start = actionStart(kpiOf(id), company);
  const aim = kpiAim(kpiOf(id), { company, weeks: 26, monthlyClicks: null, start, cost: null });
  return { start, marks: aim?.marks };
};

test.each([
  ['K-TOLD-BACK', { 'Clients relancés (60), revenus': 57, 'Clients sans relance (80), revenus': 40 }, 0.5, 0.95],
  ['K-RENEWED', { 'Contracts reminded (60), renewed': 57, 'Contracts not reminded (80), renewed': 40 }, 0.5, 0.95],
  ['K-LEVEL-UP', { 'Niveau 1 appelé (50), réinscrits': 30, 'Niveau 1 par mail (60), réinscrits': 12 }, 0.2, 0.6],
  ['K-SAVE', { 'Asked to cancel, called (50), stayed': 40, 'Asked to cancel, not called (100), stayed': 10 }, 0.1, 0.8],
])('%s starts at what the company measures and aims at its better group', (id, ownMetrics, start, target) => {
  expect(aimed(id, ownMetrics)).toMatchObject({ start, marks: [(start + target) / 2, target, target] });
});

test('two seasons, and two groups that chance explains, give no aim', () => {
  const usual = kpiOf('K-RENEWED').norm?.first;
  const unproven: Record<string, number>[] = [
    { 'Contracts ended in May (60), renewed': 57, 'Contracts ended in November (80), renewed': 40 },
    { 'Contracts reminded (12), renewed': 8, 'Contracts not reminded (12), renewed': 7 },
  ];
  for (const ownMetrics of unproven) expect(aimed('K-RENEWED', ownMetrics)).toEqual({ start: null, marks: usual });
});
