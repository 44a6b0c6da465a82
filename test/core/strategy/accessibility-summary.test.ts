import { expect, test } from 'vitest';
import { accessibilitySummary } from '../../../src/core/strategy/accessibility-summary.ts';
import { contextOf } from '../../support/small-company.ts';

const context = contextOf();
const statusOf = (given: object) => {
  const { company } = context;
  const organisation = { ...company.organisation, ...given };
  return accessibilitySummary({ ...context, company: { ...company, organisation } as never }).legalStatus;
};

test('a small French shop is exempt, one person or euro more puts it in scope', () => {
  expect(statusOf({ employees: 9, annualTurnoverNet: 2_000_000 })).toBe('exempt');
  expect(statusOf({ employees: 10, annualTurnoverNet: 2_000_000 })).toBe('in_scope');
  expect(statusOf({ employees: 9, annualTurnoverNet: 2_000_001 })).toBe('in_scope');
});

test('without turnover the exemption cannot be established', () => {
  expect(statusOf({ annualTurnoverNet: undefined })).toBe('unknown');
});

test('without online sales to consumers there is no duty, and a country outside the directive has its own law', () => {
  expect(statusOf({ sellsToConsumersOnline: false })).toBe('exempt');
  expect(statusOf({ country: 'US' })).toBe('unknown');
  expect(statusOf({ country: 'BE', annualTurnoverNet: 2_000_001 })).toBe('in_scope');
});

test('the path is checked ten days after the start', () => {
  expect(accessibilitySummary(context).auditDate).toBe('2027-01-14');
});

test('in the United Kingdom every provider owes reasonable adjustments', () => {
  expect(statusOf({ country: 'GB', sellsToConsumersOnline: false })).toBe('in_scope');
});
