import { expect, test } from 'vitest';
import { channelAdvice } from '../../../src/core/steering/channel-advice.ts';
import { channelDecisions } from '../../../src/core/steering/channel-decisions.ts';
import { customerCost } from '../../../src/core/steering/customer-cost.ts';
import { companyOfMonths } from '../../../src/core/steering/months/company-of-months.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const shop = companyWith({
  channels: [channelWith('CH-SEO'), channelWith('CH-SEA', { ownership: 'paid' })],
  costs: [],
});
const company = { ...shop, economics: { ...shop.economics, aovNet: 900 } };
/** A month before the end of the measured period, in which nobody counted customers. */
const month = company.period.baselineEnd.slice(0, 7);
const read = (article: { spent?: number; newCustomers?: number }, ads = { spent: 200, newCustomers: 4 }) =>
  companyOfMonths(company, { [month]: { channels: { sea: ads, seo: article } } });

test('a month of a period in which nobody counted customers may be entered, and is then what is measured', () => {
  const { period, channels } = read({ newCustomers: 2 });
  expect(period.baselineMonths).toBe(1);
  expect(period.baselineEnd.slice(0, 7)).toBe(month);
  expect(channels.map(({ metrics }) => metrics.newCustomers)).toEqual([2, 4]);
});

test('each channel that brought customers has an answer, with its figures and its amount, without spending too', () => {
  const [article, ads] = channelAdvice(read({ newCustomers: 2 }));
  expect(article).toMatchObject({ channelId: 'seo', verdict: 'keep', customers: 2, cost: null, after: null });
  expect(article!.reason.en).toContain('write what it costs');
  expect(ads).toMatchObject({ channelId: 'sea', verdict: 'keep', customers: 4, cost: 50, before: 200, after: 200 });
  // Four customers give no odds.
  expect(ads!.reason.en).not.toContain('chance');
  expect(ads!.reason.en).toMatch(
    /^4 new customers for .*200.* keep .*200.* a month, and raise it only once 10 customers are counted/,
  );
});

test('a channel noted as free that brings customers is worth more of it', () => {
  expect(channelAdvice(read({ spent: 0, newCustomers: 2 }))[0]).toMatchObject({ verdict: 'more', cost: 0 });
});

test('spending that brings nobody is stopped or lowered, not tried again at the same amount', () => {
  const ads = channelAdvice(read({}, { spent: 5000, newCustomers: 0 })).find(({ channelId }) => channelId === 'sea');
  expect(['less', 'stop']).toContain(ads!.verdict);
  expect(ads!.after!).toBeLessThan(ads!.before!);
});

test('a channel that brings customers is not cut by a ceiling that rests on a guess of what they pay', () => {
  const cheap = { ...company, economics: { ...company.economics, aovNet: 2 } };
  const poor = (hypotheses: NonNullable<typeof company.hypotheses>, newCustomers = 12) => {
    const after = companyOfMonths(
      { ...cheap, hypotheses },
      { [month]: { channels: { sea: { spent: 200, newCustomers } } } },
    );
    return channelAdvice(after).find(({ channelId }) => channelId === 'sea')!;
  };
  expect(poor([]).verdict).toBe('stop');
  const guess = [{ about: 'economics/aovNet', taken: '2', from: 'rule' }];
  const doubted = poor(guess);
  expect(doubted).toMatchObject({ verdict: 'keep', after: 200 });
  expect(doubted.reason.en).toContain('say what a customer pays before you cut anything');
  // Money that brought nobody is too much by any ceiling.
  expect(['less', 'stop']).toContain(poor(guess, 0).verdict);
});

test('the name of a channel is the one that people use', () => {
  expect(channelAdvice(read({ newCustomers: 2 })).map(({ name }) => name.en)).toEqual([
    'Articles and pages found by Google, without ads',
    'Google Ads',
  ]);
});

test('a channel noted as free does not move the odds of another', () => {
  const odds = (one: ReturnType<typeof read>) => channelDecisions(one).find(({ channelId }) => channelId === 'sea')!;
  expect(odds(read({ spent: 0, newCustomers: 2 }))).toEqual(odds(read({ newCustomers: 2 })));
});

test('spending that nobody noted is not zero: its customers leave the cost of the others as it is', () => {
  expect(customerCost(read({ newCustomers: 2 }))).toMatchObject({ cost: 50 });
  expect(customerCost(read({ newCustomers: 2 })).why!.en).toContain('2 more by “Articles');
  expect(customerCost(read({ spent: 0, newCustomers: 2 })).cost).toBeCloseTo(200 / 6);
  expect(customerCost(company)).toEqual({ cost: null, why: null });
});
