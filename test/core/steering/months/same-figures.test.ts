import { expect, test } from 'vitest';
import { companyOfMonths } from '../../../../src/core/steering/months/company-of-months.ts';
import { sameFigures } from '../../../../src/core/steering/months/same-figures.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const company = companyWith({});
const month = company.period.baselineEnd.slice(0, 7);
const after = companyOfMonths(company, { [month]: { newCustomers: 6, channels: {} } });

test('a plan made before a month was filled in does not count it, one made after does', () => {
  expect(sameFigures(after, company)).toBe(false);
  expect(sameFigures(after, structuredClone(after))).toBe(true);
});

test('other dates of the plan change none of its figures', () => {
  const later = { ...after, period: { ...after.period, cycleStart: '2099-01-01', cycleEnd: '2099-06-30' } };
  expect(sameFigures(after, later)).toBe(true);
});

test('the order of channels and costs is no difference: a plan keeps them in the order of their ids', () => {
  const several = companyWith({ channels: [channelWith('CH-SEO'), channelWith('CH-DIRECT')] });
  const read = { newCustomers: 2, spent: 0 };
  const months = { [month]: { channels: Object.fromEntries(several.channels.map(({ id }) => [id, read])) } };
  const counted = companyOfMonths(several, months);
  const turned = { ...counted, channels: counted.channels.toReversed(), costs: counted.costs.toReversed() };
  expect(counted.costs.length).toBeGreaterThan(1);
  expect(sameFigures(counted, turned)).toBe(true);
});
