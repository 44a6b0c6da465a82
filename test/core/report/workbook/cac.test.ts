import { expect, test } from 'vitest';
import { cacSheet } from '../../../../src/core/report/workbook/cac.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const cac = { ...smallPlan().cac, reviewCadence: pair('Chaque lundi.', 'Every Monday.') };
const sheetOf = (...channels: ReturnType<typeof channelWith>[]) =>
  cacSheet(smallPlan({ cac }, { ...companyWith({ channels }), costs: [] }));
const seo = channelWith('CH-SEO', { metrics: { newCustomers: 4 } });

test('an absent channel that costs nothing is left out', () => {
  const { rows } = sheetOf(seo, channelWith('CH-IG', { status: 'absent' }));
  expect(rows).toHaveLength(1);
});

test('a cost that is not known stays unknown, and its origin names what is known', () => {
  expect(sheetOf(seo).rows[0]).toMatchObject({
    nature: { en: 'not paid' },
    cost: { value: null },
    customers: { value: 4 },
    origin: { en: 'customers: measured' },
  });
});

test('a total over 28 days waits for every cell', () => {
  const [all] = sheetOf(seo, channelWith('CH-IG')).totals!;
  expect(all!.spent28).toMatchObject({ formula: { template: 'total', of: 'spent28', least: 2 } });
  expect(all!.ceiling).toEqual({ value: 26.73, format: 'money' });
});

test('paid channels have a total of their own', () => {
  expect([sheetOf(seo).totals!.length, sheetOf(seo, channelWith('CH-SEA')).totals!.length]).toEqual([1, 3]);
});
