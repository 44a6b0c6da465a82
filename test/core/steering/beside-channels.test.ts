import { expect, test } from 'vitest';
import { besideChannels } from '../../../src/core/steering/beside-channels.ts';
import { channelAdvice } from '../../../src/core/steering/channel-advice.ts';
import { companyOfMonths } from '../../../src/core/steering/months/company-of-months.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const shop = companyWith({ channels: [channelWith('CH-SEA', { ownership: 'paid' })], costs: [] });
const company = { ...shop, economics: { ...shop.economics, aovNet: 900 } };
const month = company.period.baselineEnd.slice(0, 7);
const read = (whole: object, ads: object) =>
  companyOfMonths(company, { [month]: { ...whole, channels: { sea: ads } } });

test('customers and money of the company that no channel has are counted beside the channels', () => {
  const one = read({ newCustomers: 14, spent: 60 }, { newCustomers: 6, spent: 20 });
  expect(besideChannels(one)).toEqual({ customers: 8, spent: 40 });
  expect(besideChannels(read({ newCustomers: 6, spent: 20 }, { newCustomers: 6, spent: 20 }))).toBeNull();
});

test('customers that nobody counted are unknown, not none', () => {
  expect(besideChannels(read({ spent: 60 }, { spent: 20 }))).toEqual({ customers: null, spent: 40 });
});

test('a channel that may cost less than the company says what makes the difference, another one does not', () => {
  const adviceOf = (one: ReturnType<typeof read>) => channelAdvice(one)[0]!.reason.en;
  const spentBeside = adviceOf(read({ newCustomers: 14, spent: 60 }, { newCustomers: 6, spent: 20 }));
  // 40 for 14 customers.
  expect(spentBeside).toMatch(/at most \(.*2\.86.*\)/);
  expect(adviceOf(read({ newCustomers: 6, spent: 20 }, { newCustomers: 6, spent: 20 }))).not.toContain('(');
});
