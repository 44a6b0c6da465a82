import { expect, test } from 'vitest';
import { purchasePrices } from '../../../../src/core/framework/company/price-kinds.ts';

const offers = (rows: Record<string, number>) => Object.entries(rows).map(([name, price]) => ({ name, price }));

test('prices near to each other are of one kind', () => {
  expect(purchasePrices(offers({ Vase: 40, Bowl: 18 }))).toMatchObject({
    prices: [40, 18],
    measured: false,
    alike: true,
  });
});

test('a night and a week, or a trinket and a machine, are not of one kind', () => {
  expect(purchasePrices(offers({ 'Room, a night': 90, 'Flat, a week': 300 })).alike).toBe(false);
  expect(purchasePrices(offers({ Sticker: 3, Table: 900 })).alike).toBe(false);
  const livery = { name: 'Livery', price: 450, each: 'month' };
  expect(purchasePrices([livery, { name: 'Covering', price: 200 }]).alike).toBe(false);
  expect(purchasePrices([livery, { name: 'Field', price: 260, each: 'mois' }]).alike).toBe(true);
});

test('delivery and deposits are no purchase', () => {
  expect(purchasePrices(offers({ Digger: 95, Saw: 60, Delivery: 15, Deposit: 500 }))).toMatchObject({
    prices: [95, 60],
    measured: false,
    alike: true,
  });
});

test('a price by the square metre or the hour is no purchase', () => {
  const kinds = [
    { name: 'Tiling', price: 95, per: 'm²' },
    { name: 'Repair', price: 180 },
  ];
  expect(purchasePrices(kinds)).toMatchObject({ prices: [180], measured: true, alike: false });
  expect(purchasePrices(kinds.slice(0, 1))).toMatchObject({ prices: [95], measured: true, alike: false });
  expect(purchasePrices(kinds.toReversed())).toMatchObject({ prices: [180], measured: false, alike: true });
});

test('a night is no purchase either, and a week or a month is one payment of several', () => {
  const by = (each: string) => purchasePrices([{ name: 'Hut', price: 15, each }]);
  expect(by('nuit')).toMatchObject({ measured: true, rhythm: 'night', alike: false });
  expect(by('WEEK')).toMatchObject({ measured: false, rhythm: 'week', alike: true });
  expect(by('mois')).toMatchObject({ measured: false, rhythm: 'month' });
});
