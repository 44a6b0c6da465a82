import { rNext } from '../../../../src/core/retention/steps/r-next.ts';
import { describe, expect, test } from 'vitest';
import {
  contentLocale,
  countedCustomers,
  customersOf,
  reachOf,
} from '../../../../src/core/planning/context/company-reach.ts';
import { channelWith, companyWith, personaWith, subscription } from '../../../support/small-company.ts';

describe('reachOf', () => {
  test('a company that counts no customer has one at least', () => {
    expect(reachOf(companyWith()).customers).toBe(1);
    expect(customersOf(companyWith())).toBe(0);
  });

  test('orders are per month of the measured period', () => {
    const channels = [channelWith('CH-SEO', { metrics: { orders: 12 } })];
    expect(reachOf(companyWith({ channels })).ordersPerMonth).toBe(2);
  });

  test('contacts are those of the newsletter, the social audience that of the largest profile', () => {
    const channels = [
      channelWith('CH-EMAIL-NL', { audienceSize: 900 }),
      channelWith('CH-IG', { audienceSize: 300 }),
      channelWith('CH-FB', { audienceSize: 500 }),
    ];
    expect(reachOf(companyWith({ channels }))).toMatchObject({ contacts: 900, socialAudience: 500 });
  });

  test('answers to a survey add promoters, passives and detractors', () => {
    expect(reachOf(companyWith({ nps: { promoters: 5, passives: 3, detractors: 2 } }))).toMatchObject({
      promoters: 5,
      surveyAnswers: 10,
    });
  });

  test('a partner channel counts as soon as it is planned, not when it is absent', () => {
    const reachWith = (status: 'planned' | 'absent') =>
      reachOf(companyWith({ channels: [channelWith('CH-SEO'), channelWith('CH-PARTNER', { status })] }));
    expect([reachWith('planned').hasPartners, reachWith('absent').hasPartners]).toEqual([true, false]);
  });

  test('one persona that buys on a quote makes the company reach organisations', () => {
    const quote = personaWith();
    const persona = { ...quote, consumptionMode: { ...quote.consumptionMode, purchase: 'quote' } };
    expect(reachOf(companyWith({ personas: [persona] })).business).toBe(true);
    expect(reachOf(companyWith()).business).toBe(false);
  });
});

test('the number of customers stated for the market is preferred to that of the economics', () => {
  const company = companyWith({ economics: { ...subscription, customersEnd: 40 } });
  expect(countedCustomers(company)).toBe(40);
  const { organisation } = company;
  const market = { ...organisation.market, customersCount: 55 };
  expect(countedCustomers({ ...company, organisation: { ...organisation, market } })).toBe(55);
  expect(countedCustomers(companyWith())).toBeUndefined();
});

test('texts are published in the first language of the company', () => {
  const { organisation, ...rest } = companyWith();
  const speaking = (languages: string[]) =>
    contentLocale({ ...rest, organisation: { ...organisation, languages } } as never);
  expect([speaking(['en', 'fr']), speaking(['fr']), speaking([])]).toEqual(['en', 'fr', 'fr']);
});

test('what goes with one event of a life is taken once, and no path leads to a next time', () => {
  const [usual] = companyWith().offers;
  const reach = (name: string) => reachOf(companyWith({ offers: [{ ...usual!, name, kind: 'service' as const }] }));
  expect(reach('Dossier de divorce').takenOnce).toBe(true);
  expect(reach('Taille des haies').takenOnce).toBe(false);
  expect(rNext.fits({ ...reach('Taille des haies'), takenOnce: true })).toBe(false);
});

test('customers who hardly ever order again are awaited for no next time, unless nobody said so', () => {
  const { economics } = companyWith();
  const ordering = (expectedOrders: number, hypotheses: { about: string; taken: string; from: string }[] = []) => {
    if (economics.model !== 'transactional') throw new Error('the company sells by order');
    return reachOf({ ...companyWith(), economics: { ...economics, expectedOrders }, hypotheses });
  };
  expect(ordering(1.2).takenOnce).toBe(true);
  expect(ordering(1.3).takenOnce).toBe(false);
  expect(ordering(1.2, [{ about: 'economics/expectedOrders', taken: '1.2', from: 'rule' }]).takenOnce).toBe(false);
});

test('each new customer is rung where people use the telephone and somebody has the time', () => {
  const callsWith = (newCustomers: number, label: string) =>
    reachOf(
      companyWith({
        channels: [channelWith('CH-SEO', { metrics: { newCustomers } })],
        funnel: [{ id: 'f', label, count: 100 }],
      }),
    ).callsEach;
  expect([callsWith(60, 'Appels reçus'), callsWith(60, 'Paniers'), callsWith(4000, 'Appels reçus')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('nothing is taken by itself from organisations that are billed', () => {
  const company = companyWith({
    notes: ['Deux cartes expirées.'],
    personas: [personaWith({ segment: 'b2b_shops' })],
  });
  const sold = (sellsToConsumersOnline: boolean) =>
    reachOf({ ...company, organisation: { ...company.organisation, sellsToConsumersOnline } }).payment;
  expect([sold(true), sold(false)]).toEqual(['card', null]);
});
