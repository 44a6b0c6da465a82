import { expect, test } from 'vitest';
import { readCompany } from '../../../../../src/core/framework/company/company.ts';
import { withCountedChurn } from '../../../../../src/core/framework/company/reading/counted-churn.ts';
import { companyWith, subscription } from '../../../../support/small-company.ts';

const counts = { model: 'subscription', customersStart: 412, customersEnd: 438, lostInPeriod: 172 } as const;

const read = (economics: Parameters<typeof withCountedChurn>[0]['economics']) =>
  withCountedChurn({ economics, period: { baselineMonths: 12 } });

test('departures that are counted come before a declared rate far from them, with a notice', () => {
  const { company, notices } = read({ ...counts, monthlyChurn: 0.021 });
  expect(company.economics.monthlyChurn).toBeCloseTo(0.0337);
  expect(notices[0]?.message.en).toContain('(172 in 12 months, 3.4%): the plan uses 3.4% everywhere');
});
test('a declared rate near the counts is kept, and so is one without counts', () => {
  expect(read({ ...counts, monthlyChurn: 0.033 }).notices).toEqual([]);
  expect(read({ model: 'subscription', monthlyChurn: 0.02 }).notices).toEqual([]);
});
test('the company that is read has the counted rate', () => {
  const company = readCompany({
    ...companyWith(),
    economics: { ...subscription, monthlyChurn: 0.01, customersStart: 400, customersEnd: 400, lostInPeriod: 240 },
  });
  expect(company.economics).toMatchObject({ monthlyChurn: 0.1 });
  expect(company.notices?.some(({ path }) => path === '/economics/monthlyChurn')).toBe(true);
});
