import { expect, test } from 'vitest';
import { budgetSheet } from '../../../../src/core/report/workbook/budget.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const sheetOf = (budget: number) =>
  budgetSheet(
    smallPlan({
      costs: {
        currency: 'EUR',
        budget,
        cashPlanned: 4000,
        peoplePlanned: 900,
        contingency: budget - 4000,
        byPurpose: [{ purpose: 'acquisition', cap: 10_000, planned: 4000 }],
      },
      capacity: { hoursTotal: 250, hoursPlanned: 120 } as never,
    }),
  );
const namesOf = (budget: number) => sheetOf(budget).totals!.map((row) => (row.line as { en: string }).en);

test('a purpose has its limit, its plan and what is left of the limit', () => {
  expect(sheetOf(10_000).rows[0]).toMatchObject({
    line: { en: 'acquisition' },
    cap: { value: 100 },
    planned: { value: 40 },
    left: { formula: { template: 'difference', of: 'cap', less: 'spent' } },
  });
});

test('the budget has a row of its own when purposes leave a part of it free', () => {
  expect([namesOf(10_000).length, namesOf(12_000).length]).toEqual([4, 5]);
  expect(namesOf(12_000)[1]).toBe('Budget of the cycle');
});

test('hours are shown beside the budget', () => {
  expect(sheetOf(10_000).totals!.at(-2)).toMatchObject({
    cap: { value: 250, format: 'hours' },
    planned: { value: 120 },
  });
});
