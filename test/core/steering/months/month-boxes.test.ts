import { expect, test } from 'vitest';
import { monthBoxes } from '../../../../src/core/steering/months/month-boxes.ts';
import { exampleCompany, exampleNames } from '../../../support/example-companies.ts';

const example = exampleCompany(exampleNames[0]!);
const channel = (id: string, more: object) => ({
  ...example.channels[0]!,
  id,
  status: 'active' as const,
  metrics: {},
  ...more,
});
const company = {
  ...example,
  period: { ...example.period, baselineMonths: 6 },
  siteTotals: undefined,
  channels: [
    channel('ads', { typeId: 'CH-SEA', metrics: { newCustomers: 12 } }),
    channel('shop', { typeId: 'CH-SEO' }),
    channel('old', { status: 'absent' }),
  ],
  costs: [{ id: 'c', channelId: 'ads', purpose: 'acquisition' as const, cash: 600, inKind: 0, hours: 0 }],
};

test('each channel is asked for its spending and its customers, those in use first', () => {
  const { channels } = monthBoxes(company);
  expect(channels.slice(0, 2).map(({ channel: { id } }) => id)).toEqual(['ads', 'shop']);
  for (const { boxes } of channels) expect(boxes.map(({ name }) => name)).toEqual(['spent', 'newCustomers']);
});

test('the spending of a network leaves ads out only where the company has a channel of ads', () => {
  const network = channel('network', { typeId: 'CH-IG' });
  const spentOn = (channels: (typeof company)['channels']) =>
    monthBoxes({ ...company, channels }).channels.find((one) => one.channel.id === 'network')!.boxes[0]!.title.en;
  expect(spentOn([...company.channels, network])).toBe('Spending, ads apart');
  expect(spentOn([network])).toBe('Spending');
});

test('a box shows the average of a month of the measured period, unknown where nobody counted', () => {
  const [ads, shop] = monthBoxes(company).channels;
  expect(ads!.boxes.map(({ average }) => average)).toEqual([100, 2]);
  expect(shop!.boxes.map(({ average }) => average)).toEqual([null, null]);
  const { site } = monthBoxes(company);
  expect(site.find(({ name }) => name === 'newCustomers')!.average).toBe(2);
  expect(site.find(({ name }) => name === 'revenueNet')!.average).toBeNull();
});

test('a subscription is asked for its customers who pay, a shop for its requests and its orders', () => {
  const names = (businessModel: 'ecommerce_b2c' | 'nonprofit') =>
    monthBoxes({ ...company, organisation: { ...company.organisation, businessModel } }).site.map(({ name }) => name);
  expect(names('ecommerce_b2c')).toEqual(['sessions', 'leads', 'orders', 'newCustomers', 'revenueNet', 'spent']);
  expect(names('nonprofit')).toEqual([
    'sessions',
    'leads',
    'donations',
    'memberships',
    'newCustomers',
    'revenueNet',
    'spent',
  ]);
});

test('who is paid by the month is told how sales are counted', () => {
  const sales = monthBoxes(company).site.find(({ name }) => name === 'orders')!;
  expect([sales.title.fr, sales.title.en]).toEqual([
    expect.stringContaining('un mois payé compte pour une'),
    expect.stringContaining('each month that is paid counts as one'),
  ]);
});

test('the boxes of an organisation of members speak of supporters, and say what is a number and what is money', () => {
  const organisation = { ...company.organisation, businessModel: 'nonprofit' as const };
  const titles = monthBoxes({ ...company, organisation }).site.map(({ title }) => title.fr);
  expect(titles.join(' ')).not.toMatch(/client|chiffre d’affaires/i);
  expect(titles).toEqual(expect.arrayContaining(['Nouveaux soutiens', 'Nombre de dons reçus']));
});

test('the box of sales says that they are without tax where a tax is charged', () => {
  const titleOf = (vatRate: number) => {
    const offers = [{ ...company.offers[0]!, vatRate }];
    return monthBoxes({ ...company, offers }).site.find(({ name }) => name === 'revenueNet')!.title.en;
  };
  expect([titleOf(0.2), titleOf(0)]).toEqual(['Revenue, without tax', 'Revenue']);
});

test('sales without tax have the rate to take off those with it, where one tax is in every price', () => {
  const rateOf = (rates: readonly number[]) => {
    const offers = rates.map((vatRate) => ({ ...company.offers[0]!, vatRate }));
    return monthBoxes({ ...company, offers }).site.find(({ name }) => name === 'revenueNet')!.taxRate;
  };
  expect(rateOf([0.1, 0.1])).toBe(0.1);
  expect(rateOf([0.1, 0.2])).toBeNull();
  expect(rateOf([0])).toBeNull();
  expect(monthBoxes(company).site.find(({ name }) => name === 'orders')!.taxRate).toBeNull();
});
