import { expect, test } from 'vitest';
import { conversionDrafts } from '../../../src/core/conversion/conversion-plan.ts';
import { baselineActionId } from '../../../src/core/planning/plan/draft-action.ts';
import { addDays } from '../../../src/core/values/day.ts';
import { companyWith, contextOf } from '../../support/small-company.ts';

const context = contextOf();
const drafts = conversionDrafts(context, { hours: 120, cash: 500 });
const accessibility = drafts.filter(({ kind }) => kind === 'accessibility');

test('the hours of the drafts stay within the budget', () => {
  expect(drafts.reduce((sum, { plannedHours }) => sum + plannedHours, 0)).toBeLessThanOrEqual(120);
  expect(conversionDrafts(context, { hours: 0, cash: 0 })).toEqual([]);
});

test('every draft names a friction with its evidence and has its effect as first factor', () => {
  for (const { conversion, explain } of drafts) {
    expect(conversion!.friction.evidenceIds.length).toBeGreaterThan(0);
    expect(explain.factors.map(({ factor }) => factor)).toEqual(['effect', 'successProbability', 'effort']);
  }
});

test('accessibility is due within ten weeks, and serves retention', () => {
  expect(accessibility.length).toBeGreaterThan(0);
  for (const { due, otherStages } of accessibility) {
    expect(due <= addDays(context.start, 7 * 10)).toBe(true);
    expect(otherStages).toEqual(['RET']);
  }
});

test('the follow-up of quotes has its hours before the other levers, in the first weeks', () => {
  const base = companyWith();
  const quoting = companyWith({ organisation: { ...base.organisation, businessModel: 'lead_gen_services' } });
  const asked = contextOf({
    ...quoting,
    personas: quoting.personas.map((one) => ({
      ...one,
      consumptionMode: { ...one.consumptionMode, purchase: 'quote' as const },
    })),
  });
  const quote = conversionDrafts(asked, { hours: 200, cash: 500 }).find(
    ({ catalogueId }) => catalogueId === 'V-REMIND',
  );
  expect(quote).toMatchObject({ fixedDate: true });
  expect(quote!.due <= addDays(asked.start, 7 * 3)).toBe(true);
});

test('a test waits for the reading of the figures before it', () => {
  const tests = drafts.filter(({ family }) => family === 'test');
  expect(tests.length).toBeGreaterThan(0);
  for (const { dependencies, conversion } of tests) {
    expect(dependencies).toContain(baselineActionId);
    expect(conversion!.test).not.toBeNull();
  }
});
