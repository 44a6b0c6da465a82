import { expect, test } from 'vitest';
import { channelPrices } from '../../../../src/core/framework/economics/channel-prices.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const prices = (note: string) =>
  channelPrices(
    companyWith({
      offers: [
        {
          id: 'o1',
          name: 'Room',
          kind: 'service',
          priceNet: 90,
          vatRate: 0.1,
          marginRate: 0.3,
          revenueShare: 1,
          notes: [note],
        },
      ],
      channels: [channelWith('CH-PARTNER', { name: 'Roomfair', ownMetrics: { 'nights sold': 40 } })],
    }),
  ).map(({ price, kept, each, direct, units }) =>
    [price, kept, each, direct, units].map((one) => one && Math.round(one)),
  );

test('a price of one channel is taken without tax, less what the channel keeps and what a unit costs', () =>
  expect(prices('Through Roomfair guests pay £88 including VAT and it keeps 10% of it.')).toEqual([
    [80, 9, 8, 27, 40],
  ]));
test('a note that names no channel or no price gives none', () => {
  expect(prices('Guests pay £88.')).toEqual([]);
  expect(prices('Roomfair sends a list every month.')).toEqual([]);
});
test('a margin written beside the name of a channel is no price', () =>
  expect(prices('60 rooms, 20 of them at Roomfair. £8 of margin each.')).toEqual([]));
