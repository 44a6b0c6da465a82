import { expect, test } from 'vitest';
import { retentionSteps } from '../../../src/core/retention/steps/index.ts';
import { isEntry } from '../../../src/core/retention/retention-step.ts';
import { retentionSummary } from '../../../src/core/strategy/retention-summary.ts';
import { companyWith, contextOf, subscription } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';

const step = (id: string, stepTypeId: string, delayHours: number) =>
  smallAction({ id, retention: { stepTypeId, trigger: { delayHours } } as never });
const entryType = retentionSteps.find(isEntry)!.id;

test('the path begins with the action of the entry step', () => {
  expect(retentionSummary(contextOf(), [step('r1', 'R-X', 0), step('r2', entryType, 0)]).entry).toBe('r2');
  expect(retentionSummary(contextOf(), []).entry).toBe('');
});

test('a path is followed past the usual date of the next purchase, for half a year at least, a subscription for a year, longer when a step comes later', () => {
  const daysOf = (context: ReturnType<typeof contextOf>, hours: number) =>
    retentionSummary(context, [step('r1', 'R-X', hours)]).horizonDays;
  const every = (intervalDays: number) => {
    const { reach, ...context } = contextOf();
    return { ...context, reach: { ...reach, cycle: { ...reach.cycle, intervalDays } } };
  };
  expect([daysOf(every(90), 24), daysOf(every(300), 24)]).toEqual([180, 360]);
  expect(daysOf(contextOf(companyWith({ economics: subscription })), 24)).toBe(365);
  expect(daysOf(every(90), 24 * 200 + 1)).toBe(201);
});

test('the outcome is the retention of the business model', () => {
  const outcomeOf = (company: ReturnType<typeof companyWith>) => retentionSummary(contextOf(company), []).outcomeKpiId;
  expect([outcomeOf(companyWith()), outcomeOf(companyWith({ economics: subscription }))]).toEqual([
    'K-REPEAT-12M',
    'K-CHURN-M',
  ]);
});

test('the outcome is aimed at the one target of the dashboard', () => {
  const targetOf = (kpis: Parameters<typeof retentionSummary>[2]) =>
    retentionSummary(contextOf(companyWith()), [], kpis).outcomeTarget;
  expect(targetOf([{ kpiId: 'K-REPEAT-12M', target: 0.41 }])).toBe(0.41);
});
