import { expect, test } from 'vitest';
import { readBindings } from '../../../../src/core/planning/plan/read-bindings.ts';
import { type ObservedFigures, sourceReadings } from '../../../../src/core/steering/publication/source-readings.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';

const plan = planOf(exampleCompany('maison-tilleul-gres'));
const bound = (kpiId: string): string[] =>
  plan.actions.filter((action) => readBindings(action).some((one) => one.kpiId === kpiId)).map(({ id }) => id);

const nothing: ObservedFigures = { pageClicks: () => null, totals: () => null };

test('what no source shows has no reading', () => {
  expect(sourceReadings(plan, nothing, plan.cycle.end)).toEqual([]);
});

test('clicks of a page are those above as many days before, and a fall is none', () => {
  const first = plan.actions.find(({ id }) => id === bound('K-SEO-CLK')[0])!;
  const read = (before: number, after: number) =>
    sourceReadings(
      plan,
      { ...nothing, pageClicks: (_page, from) => (from < first.start ? before : after) },
      plan.cycle.end,
    ).find(({ actionId }) => actionId === first.id)!.result;
  expect(read(30, 150)).toBe(120);
  expect(read(150, 30)).toBe(0);
});

test('a rate is read where enough was counted', () => {
  const mail = (delivered: number): ObservedFigures => ({
    ...nothing,
    totals: (report) => (report === 'brevo-campaigns' ? { uniqueClicks: 12, emailsDelivered: delivered } : null),
  });
  const read = sourceReadings(plan, mail(400), plan.cycle.end);
  expect(read.map(({ actionId }) => actionId)).toEqual(bound('K-CLICK'));
  expect(read[0]!.result).toBeCloseTo(0.03, 12);
  expect(sourceReadings(plan, mail(200), plan.cycle.end)).toEqual([]);
});
