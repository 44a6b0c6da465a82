import { describe, expect, test } from 'vitest';
import { isRaiseClosed } from '../../../../src/core/framework/counters/raise-closed.ts';
import { partLimits, serviceRoom } from '../../../../src/core/framework/counters/service-room.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const served = (possible: number, used: number | null, given = {}) =>
  companyWith({
    channels: [channelWith('CH-SEO', { metrics: { orders: 300, newCustomers: 100 } })] as never,
    serviceCapacity: [{ id: 'seats', label: 'Seats', possible, used }],
    ...given,
  });

describe('the room of a company', () => {
  test('is what is left a month, and the customers that it can serve', () =>
    expect(serviceRoom(served(360, 300))).toMatchObject({
      unitsPerMonth: 10,
      customersPerMonth: 10 / 3,
      isTight: true,
    }));
  test('is not tight when a third is left', () => expect(serviceRoom(served(450, 300))?.isTight).toBe(false));
  test('is that of the offer that makes most of the revenue, when no limit is of the whole company', () => {
    const offers = [
      {
        id: 'o1',
        name: 'Covered place',
        kind: 'service',
        priceNet: 55,
        vatRate: 0.2,
        marginRate: 0.7,
        revenueShare: 0.9,
      },
      {
        id: 'o2',
        name: 'Outdoor place',
        kind: 'service',
        priceNet: 25,
        vatRate: 0.2,
        marginRate: 0.5,
        revenueShare: 0.1,
      },
    ];
    const serviceCapacity = [
      { id: 'a', label: 'covered', possible: 590, used: 571 },
      { id: 'b', label: 'outdoor', possible: 260, used: 41 },
    ];
    expect(serviceRoom(served(1, 1, { offers, serviceCapacity }))?.limit.id).toBe('a');
  });
  test('is not bounded by what a media makes for all its readers at once', () => {
    const ofModel = (businessModel: string, possible = 22) =>
      serviceRoom(served(possible, possible, { organisation: { ...companyWith().organisation, businessModel } }));
    expect(ofModel('media')).toBeNull();
    expect(ofModel('media', 150)).toMatchObject({ isFull: true });
    expect(ofModel('local_service')).toMatchObject({ isFull: true });
  });
  test('is not bounded by the advice that a shop gives beside what it sends, and is by the hours of its workshop', () => {
    const ofShop = (label: string, businessModel = 'ecommerce_b2c') =>
      serviceRoom(
        served(1, 1, {
          organisation: { ...companyWith().organisation, businessModel },
          serviceCapacity: [{ id: 'a', label, possible: 40, used: 40 }],
        }),
      );
    expect(ofShop('Advice calls with Denis')).toBeNull();
    expect(ofShop('Hours of the workshop')).toMatchObject({ isFull: true });
    expect(ofShop('Advice calls with Denis', 'local_service')).toMatchObject({ isFull: true });
  });
  test.each([
    ['months', 'sites, July to January', 'sites, February to June'],
    ['hours', 'visits, 8.30 to 10 and 4 to 7', 'visits, 10 to 4'],
  ])('is not the full part of it, when the names divide it by %s', (_, full, free) => {
    const serviceCapacity = [
      { id: 'a', label: full, possible: 12, used: 12, refused: 14 },
      { id: 'b', label: free, possible: 10, used: 7, refused: 0 },
    ];
    const company = served(1, 1, { serviceCapacity });
    expect(serviceRoom(company)).toBeNull();
    expect(partLimits(company).map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test('is not that of something beside the offer that sells most', () => {
    const offer = { kind: 'service', priceNet: 50, vatRate: 0.2, marginRate: 0.3 };
    const offers = [
      { ...offer, id: 'o1', name: 'Consultation', revenueShare: 0.7 },
      { ...offer, id: 'o2', name: 'Surgery', revenueShare: 0.3 },
    ];
    const serviceCapacity = [
      { id: 'a', label: 'consultations', possible: 600, used: 300 },
      { id: 'b', label: 'theatre places', possible: 100, used: 99 },
    ];
    expect(serviceRoom(served(1, 1, { offers, serviceCapacity }))?.limit.id).toBe('a');
  });
  test('is not known when its use is not', () => expect(serviceRoom(served(360, null))).toBeNull());
  test('is read from counters when nothing is declared', () =>
    expect(
      serviceRoom(
        served(0, null, {
          serviceCapacity: undefined,
          siteTotals: { ...totals, orders: 300, newCustomers: 100, ownMetrics: { 'Orders possible': 400 } },
        }),
      )?.share,
    ).toBe(0.75));
  test('is not measured in customers when the limit counts days or hours', () => {
    const limited = (ownMetrics: Record<string, number>) =>
      served(0, null, {
        serviceCapacity: undefined,
        siteTotals: { ...totals, orders: 300, newCustomers: 100, ownMetrics },
      });
    expect(serviceRoom(limited({ 'Engineer days available': 512 }))).toBeNull();
    expect(serviceRoom(limited({ 'Engineer days available': 512, 'Engineer days booked': 500 }))?.limit.used).toBe(500);
  });
  test('gives the share of the busiest month', () =>
    expect(
      serviceRoom(
        served(600, 300, { simulation: { seasonality: [1, 1.8], seasonalityMonths: ['2027-01', '2027-02'] } }),
      ),
    ).toMatchObject({ peakShare: 0.9, peakMonth: '2027-02' }));
});

test('a limit of some months is a season, not the year', () => {
  const company = companyWith({
    serviceCapacity: [{ id: 's', label: 'Summer', possible: 50, used: 45, refused: 8, months: [7, 8] }],
  });
  expect(partLimits(company)).toMatchObject([{ share: 0.9, refused: 8 }]);
  expect(serviceRoom(company)).toBeNull();
});

describe('no budget is raised', () => {
  test('when the company cannot serve more', () => expect(isRaiseClosed(served(310, 300))).toBe(true));
  test('when its channels claim more customers than it counts', () =>
    expect(isRaiseClosed(served(900, 300, { serviceCapacity: [], siteTotals: { ...totals, newCustomers: 60 } }))).toBe(
      true,
    ));
  test('unless it has room and agreed figures', () => expect(isRaiseClosed(served(900, 300))).toBe(false));
});

describe('a declared limit', () => {
  const limits = (...labels: string[]) =>
    companyWith({
      offers: [
        { ...companyWith().offers[0]!, id: 'o1', name: 'Saddle repair' },
        { ...companyWith().offers[0]!, id: 'o2', name: 'Wheel building' },
      ] as never,
      channels: [channelWith('CH-SEO', { metrics: { orders: 300, newCustomers: 100 } })] as never,
      serviceCapacity: labels.map((label, at) => ({ id: `c${at}`, label, possible: 100 - at, used: 95 - 10 * at })),
    });
  test('of one offer bounds that offer alone', () => {
    const company = limits('Saddles mended', 'Wheels built');
    expect(serviceRoom(company)).toBeNull();
    expect(partLimits(company).map(({ offerId }) => offerId)).toEqual(['o1', 'o2']);
  });
  test('of one day or one round bounds no other', () =>
    expect(serviceRoom(limits('Visits in the year', 'Visits on Wednesdays', 'Northern round stops'))?.limit.label).toBe(
      'Visits in the year',
    ));
  test('of hours is shared by all offers', () =>
    expect(serviceRoom(limits('Saddle hours', 'Wheels built'))?.limit.label).toBe('Saddle hours'));
  test('of the days of one offer bounds that offer, where another limit is of them all or its own days are named', () => {
    expect(serviceRoom(limits('Orders packed', 'Wheel days with a fitter'))?.limit.label).toBe('Orders packed');
    expect(serviceRoom(limits('Saddle days', 'Wheel days'))).toBeNull();
  });
  test('that stands alone bounds the whole company', () =>
    expect(serviceRoom(limits('Saddles mended'))?.limit.label).toBe('Saddles mended'));
});
