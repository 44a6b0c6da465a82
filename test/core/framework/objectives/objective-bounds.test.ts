import { expect, test } from '@jest/globals';
import { objectiveBounds } from '../../../../src/core/framework/objectives/objective-bounds.ts';
import { exampleCompany } from '../../../support/example-companies.ts';

const company = exampleCompany('maison-tilleul-gres');
const modest = { hoursPerWeek: 14, cash: 9500, organicClicks: 430, conversionRate: 0.02 };

test('a plan within the means of the company breaks no bound', () => {
  expect(objectiveBounds(company, modest)).toEqual([]);
});

test('each bound that breaks says what is asked and what is possible', () => {
  const broken = objectiveBounds(company, { hoursPerWeek: 15, cash: 9501, organicClicks: 1e6, conversionRate: 0.03 });
  expect(broken.map((one) => one.id)).toEqual(['hours', 'cash', 'organic-clicks', 'conversion']);
  expect(broken[0]?.message.en).toBe('The plan asks for 15 hours a week; the limit is 14.');
});

test('an unknown conversion rate bounds nothing', () => {
  const silent = { ...company, channels: company.channels.map((channel) => ({ ...channel, metrics: {} })) };
  expect(objectiveBounds(silent, { ...modest, conversionRate: 0.9 })).toEqual([]);
});
