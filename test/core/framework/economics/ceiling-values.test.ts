import { expect, test } from 'vitest';
import { ceilingValues } from '../../../../src/core/framework/economics/ceiling-values.ts';
import { companyOfMonths } from '../../../../src/core/steering/months/company-of-months.ts';
import { steeringPlan } from '../../../../src/core/steering/steering-plan.ts';
import { economicsPlan } from '../../../../src/core/strategy/economics-plan.ts';
import { companyWith } from '../../../support/small-company.ts';

const assumed = (...fields: string[]) =>
  fields.map((field) => ({ about: `economics/${field}`, taken: '3', from: 'rule' }));
const shop = companyWith({ hypotheses: assumed('expectedOrders', 'marginRate') });
const saidOf = (company: typeof shop) => economicsPlan(company, steeringPlan(company)).derivation;

test('the ceiling says beside it what it supposes, and which question gives the true figure', () => {
  const company = { ...shop, economics: { ...shop.economics, expectedOrders: 3, marginRate: 0.55 } };
  expect(ceilingValues(company).assumed.map(({ question }) => question)).toEqual(['orders', 'margin']);
  expect(saidOf(company).en).toContain(
    `This amount assumes 3 purchases of a customer in ${company.economics.horizonMonths} months and a margin of 55%: not answered.`,
  );
  expect(saidOf(company).fr).toMatch(/suppose 3 achats par client en \d+ mois et une marge de 55\s%/u);
});

test('a ceiling of answers alone supposes nothing', () => {
  expect(ceilingValues({ ...shop, hypotheses: assumed('channels') }).assumed).toEqual([]);
  expect(saidOf({ ...shop, hypotheses: [] }).en).not.toContain('assumes');
});

test('each value that was given has the question that holds it', () => {
  const subscription = {
    model: 'subscription',
    arpaMonthly: 30,
    marginRate: 0.7,
    monthlyChurn: 0.04,
    horizonMonths: 36,
  };
  const given = (company: object) =>
    ceilingValues({ ...shop, ...company } as typeof shop).given.map(({ question, text }) => [question, text.en]);
  expect(given({ economics: { ...shop.economics, aovNet: 70 } })).toEqual([['sale', expect.stringContaining('70')]]);
  expect(given({ economics: subscription, hypotheses: assumed('monthlyChurn') })).toEqual([
    ['sale', expect.stringContaining('30')],
    ['margin', 'a margin of 70%'],
  ]);
});

test('nothing is said of a tax that the prices do not hold', () => {
  const said = (vatRate: number) =>
    ceilingValues({ ...shop, offers: shop.offers.map((offer) => ({ ...offer, vatRate })) })
      .given.map(({ text }) => text.en)
      .join(' ');
  expect([said(0.2).includes('without tax'), said(0).includes('tax')]).toEqual([true, false]);
});

test('a purchase is said as customers pay it and as the plan counts it', () => {
  const offers = shop.offers.map((offer) => ({ ...offer, vatRate: 0.2 }));
  const economics = { ...shop.economics, aovNet: 41.63 };
  expect(ceilingValues({ ...shop, economics, offers } as typeof shop).given[0]!.text.en).toBe(
    'a mean purchase of €49.95 tax included, which the plan counts as €41.63 without tax',
  );
});

test('what a month of sales gives is supposed no more', () => {
  const company = { ...shop, hypotheses: assumed('aovNet') };
  const month = company.period.baselineEnd.slice(0, 7);
  const after = companyOfMonths(company, { [month]: { orders: 10, revenueNet: 700, channels: {} } });
  expect(ceilingValues(company).assumed).toHaveLength(1);
  expect(ceilingValues(after).assumed).toEqual([]);
});

const taxTaken = [{ about: 'economics/aovNet/vatRate', taken: '20 %', from: 'rule' }];
const taxed = { ...shop, offers: shop.offers.map((offer) => ({ ...offer, vatRate: 0.2 })) };

test('of a purchase answered with tax only the tax is supposed, and the question of the tax is asked', () => {
  expect(ceilingValues({ ...taxed, hypotheses: taxTaken }).assumed).toMatchObject([
    { question: 'vat', text: { en: expect.stringContaining('20%') } },
  ]);
});

test('the rate of the prices alone is no assumption of the ceiling: a purchase was given without tax', () => {
  const hypotheses = [{ about: 'offers/vatRate', taken: '20 %', from: 'rule' }];
  expect(ceilingValues({ ...taxed, hypotheses }).assumed).toEqual([]);
});

test('the tax taken off a purchase is supposed no more once a month of sales gives what one brings without it', () => {
  const company = { ...taxed, hypotheses: taxTaken };
  const month = company.period.baselineEnd.slice(0, 7);
  const after = companyOfMonths(company, { [month]: { orders: 10, revenueNet: 700, channels: {} } });
  expect(ceilingValues(after).assumed).toEqual([]);
});
