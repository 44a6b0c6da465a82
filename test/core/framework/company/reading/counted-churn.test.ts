import { expect, test } from '@jest/globals';
import { readCompany } from '../../../../../src/core/framework/company/company.ts';
import { countedChurn } from '../../../../../src/core/framework/company/reading/counted-churn.ts';
import { companyWith, subscription } from '../../../../support/small-company.ts';

const counts = { model: 'subscription', customersStart: 412, customersEnd: 438, lostInPeriod: 172 } as const;

test('departures that are counted come before a declared rate far from them, with a notice', () => {
  const found = countedChurn({ ...counts, monthlyChurn: 0.021 }, 12);
  expect(found?.monthlyChurn).toBeCloseTo(0.0337);
  expect(found?.notice.message.en).toContain('(172 in 12 months, 3.4%): the plan uses 3.4% everywhere');
});
test('a declared rate near the counts is kept, and so is one without counts', () => {
  expect(countedChurn({ ...counts, monthlyChurn: 0.033 }, 12)).toBeNull();
  expect(countedChurn({ model: 'subscription', monthlyChurn: 0.02 }, 12)).toBeNull();
});
test('the company that is read has the counted rate', () => {
  const company = readCompany({
    ...companyWith(),
    economics: { ...subscription, monthlyChurn: 0.01, customersStart: 400, customersEnd: 400, lostInPeriod: 240 },
  });
  expect(company.economics).toMatchObject({ monthlyChurn: 0.1 });
  expect(company.notices?.some(({ path }) => path === '/economics/monthlyChurn')).toBe(true);
});
