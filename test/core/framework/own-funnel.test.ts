import { describe, expect, test } from 'vitest';
import { ownFunnel } from '../../../src/core/framework/own-funnel.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const step = (id: string, count: number | null, parallelTo?: string) => ({
  id,
  label: id,
  count,
  ...(parallelTo === undefined ? {} : { parallelTo }),
});
const stepsOf = (...funnel: ReturnType<typeof step>[]) => ownFunnel(companyWith({ funnel })).steps;

describe('the steps that a company counts', () => {
  test('give the rate from one to the next, with its interval', () => {
    const [, second] = stepsOf(step('forms', 200), step('quotes', 50));
    expect(second?.fromBefore).toMatchObject({ count: 50, of: 200, rate: 0.25 });
    expect(second?.fromBefore?.interval[0]).toBeLessThan(0.25);
  });

  test('count the parallel ways of a step together', () => {
    const steps = stepsOf(step('forms', 80), step('calls', 20, 'forms'), step('quotes', 50));
    expect(steps[2]?.fromBefore?.rate).toBe(0.5);
    expect(steps.map((one) => one.amongParallel?.rate ?? null)).toEqual([0.8, 0.2, null]);
  });

  test('are shares of the step before when they are its outcomes', () => {
    const steps = stepsOf(
      step('quotes', 100),
      step('won', 35),
      step('lost', 30, 'won'),
      step('silent', 35, 'won'),
      step('again', 7),
    );
    expect(steps.slice(1).map((one) => one.fromBefore?.rate)).toEqual([0.35, 0.3, 0.35, 0.2]);
  });

  test('follow their own way when the ways stay apart', () => {
    const steps = stepsOf(
      step('files', 600),
      step('quotes', 60, 'files'),
      step('accepted', 240),
      step('sent', 40, 'accepted'),
      step('entered', 96),
      step('signed', 10, 'entered'),
    );
    expect(steps.slice(2).map((one) => one.fromBefore?.rate)).toEqual([0.4, 40 / 60, 0.4, 0.25]);
  });

  test('give no rate when a count is unknown or when a step passes the one before', () => {
    expect(stepsOf(step('forms', null), step('quotes', 50))[1]?.fromBefore).toBeNull();
    expect(stepsOf(step('forms', 20), step('quotes', 50))[1]?.fromBefore).toBeNull();
  });
});

test('customers among leads are counted on the channels that know both', () => {
  const channels = [
    channelWith('CH-SEO', { metrics: { leads: 40, newCustomers: 10 } }),
    channelWith('CH-IG', { metrics: { leads: 40, newCustomers: null }, missing: { newCustomers: 'x' } }),
  ];
  expect(ownFunnel(companyWith({ channels })).leadToCustomer).toMatchObject([{ channelId: 'seo', rate: 0.25 }]);
});

test('customers that no channel counts are of unknown origin', () => {
  const channels = [channelWith('CH-SEO', { metrics: { newCustomers: 60 } })];
  expect(ownFunnel(companyWith({ channels, siteTotals: { newCustomers: 100 } })).unknownOrigin?.rate).toBe(0.4);
  expect(ownFunnel(companyWith({ channels })).unknownOrigin).toBeNull();
});
