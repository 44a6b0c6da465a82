import { describe, expect, test } from 'vitest';
import { servedCustomers, servesPayers } from '../../../../../src/core/framework/counters/room/served-customers.ts';
import { serviceRoom } from '../../../../../src/core/framework/counters/service-room.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';

const [offer] = companyWith().offers;
const subscription = {
  model: 'subscription',
  arpaMonthly: 40,
  marginRate: 0.5,
  monthlyChurn: 0.01,
  horizonMonths: 36,
  customersStart: 190,
  customersEnd: 210,
};
const company = (given: object = {}) =>
  companyWith({
    channels: [channelWith('CH-SEO', { metrics: { newCustomers: 40 } })] as never,
    serviceCapacity: [{ id: 'v', label: 'Visits', possible: 2400, used: 2000 }],
    ...given,
  });
const whole = { offerId: null };

describe('the customers whom a limit served', () => {
  test('are all who subscribed over the period, not the newcomers', () =>
    expect(servedCustomers(company({ economics: subscription }), whole)).toBe(200));
  test('are the customers active in the year', () => {
    const economics = { ...companyWith().economics, activeCustomers12m: 500 };
    const over = (baselineMonths: number) => ({ ...companyWith().period, baselineMonths });
    expect(servedCustomers(company({ economics, period: over(12) }), whole)).toBe(500);
    expect(servedCustomers(company({ economics, period: over(6) }), whole)).toBe(40);
  });
  test('are the newcomers for an offer that nobody subscribes to', () =>
    expect(
      servedCustomers(company({ economics: subscription, offers: [{ ...offer!, id: 'o1', kind: 'service' }] }), {
        offerId: 'o1',
      }),
    ).toBe(40));
  test('share the free units: ten units a customer, not fifty', () =>
    expect(serviceRoom(company({ economics: subscription }))).toMatchObject({
      unitsPerMonth: 400 / companyWith().period.baselineMonths,
      customersPerMonth: 400 / companyWith().period.baselineMonths / 10,
    }));
});

describe('a limit of a company whose givers pay for what others receive', () => {
  const given = (label: string, businessModel = 'nonprofit') =>
    company({
      organisation: { ...companyWith().organisation, businessModel },
      offers: [{ ...offer!, name: 'Monthly gift' }],
      serviceCapacity: [{ id: 'v', label, possible: 2400, used: 2390 }],
    });
  test('bounds no giver unless it names them or what they give', () => {
    expect(serviceRoom(given('Hours of the reading room'))).toBeNull();
    expect(serviceRoom(given('Gifts that the office can handle'))?.isFull).toBe(true);
    expect(serviceRoom(given('Places for members'))?.isFull).toBe(true);
  });
  test('bounds the customers of a trade', () =>
    expect(servesPayers({ label: 'Hours of the workshop', offerId: null }, given('', 'local_service'))).toBe(true));
});
