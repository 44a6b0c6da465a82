import { expect, test } from 'vitest';
import { kpiOf } from '../../../../src/core/framework/kpis/kpi-of.ts';
import { companyWith, subscription } from '../../../support/small-company.ts';

const { compute, suits, start } = kpiOf('K-CHURN-M');

test('monthly churn is the share of customers lost', () => {
  expect(compute({ lostCustomers: 3, customersAtStart: 100 })).toEqual({ value: 0.03 });
});

test('monthly churn is unknown without a customer to lose, and names the figure it lacks', () => {
  expect(compute({ lostCustomers: 0, customersAtStart: 0 })).toEqual({ value: null, missing: ['customersAtStart'] });
  expect(compute({ customersAtStart: 100 })).toEqual({ value: null, missing: ['lostCustomers'] });
});

test('monthly churn is for subscriptions, whose company file states it', () => {
  expect([suits(companyWith()), suits(companyWith({ economics: subscription }))]).toEqual([false, true]);
  expect(start?.kind === 'declared' && start.value(companyWith({ economics: subscription }))).toBe(0.03);
});
