import { expect, test } from 'vitest';
import { monthFaults } from '../../src/core/steering/months/month-figures.ts';
import { channelSums, withoutSums, withSums } from '../../src/web/parts/months/channel-sums.ts';

const channels = ['press', 'video'].map((id) => ({ id, boxes: [{ name: 'spent' }, { name: 'newCustomers' }] }));

test('the sum of the channels is proposed where each of them has the figure, and never for an empty box', () => {
  const texts = { 'channels/press/spent': '0.1', 'channels/video/spent': '0,2', 'channels/press/newCustomers': '3' };
  const sums = channelSums(texts, channels);
  expect(sums).toEqual({ spent: { sum: 0.3, isWhole: true }, newCustomers: { sum: 3, isWhole: false } });
  expect(withSums({ texts, saved: { newCustomers: '5' } }, sums)).toEqual({
    ...texts,
    spent: '0.3',
    newCustomers: '5',
  });
  expect(withSums({ texts: { ...texts, spent: '' }, saved: {} }, sums)).toEqual({ ...texts, spent: '' });
  expect(channelSums({ 'channels/press/spent': 'many' }, channels)).toEqual({});
});

test('a total that was kept as the sum of the channels follows them, another one stays', () => {
  const texts = { spent: '600', 'channels/press/spent': '400', 'channels/video/spent': '200' };
  expect(withoutSums(texts, channelSums(texts, channels))).not.toHaveProperty('spent');
  const other = { ...texts, spent: '700' };
  expect(withoutSums(other, channelSums(other, channels))).toEqual(other);
});

test('a total to the cent is not less than the sum of amounts to the cent', () => {
  const month = (spent: number) => ({ spent, channels: { press: { spent: 0.1 }, video: { spent: 0.2 } } });
  expect(monthFaults(month(0.3))).toEqual([]);
  expect(monthFaults(month(0.29))).toMatchObject([{ path: 'spent' }]);
});
