import { expect, test } from 'vitest';
import { channelCalled, figuresOf, withoutRate } from '../../src/web/parts/months/month-texts.ts';

const boxes = [
  { name: 'spent', title: { fr: 'Dépense', en: 'Spending' }, unit: 'money' as const, average: null },
  {
    name: 'newCustomers',
    title: { fr: 'Nouveaux clients', en: 'New customers' },
    unit: 'count' as const,
    average: null,
  },
];
const channel = (id: string, fr: string, en: string) => ({ id, name: { fr, en }, used: false, inFile: false, boxes });
const channels = [channel('press', 'Presse, radio', 'Press, radio'), channel('video', 'Vidéos', 'Videos')];

test('a channel of the list is found by its name in either language, however it is typed', () => {
  expect(['PRESSE, radio', 'press radio', 'Videos'].map((typed) => channelCalled(typed, channels)?.id)).toEqual([
    'press',
    'press',
    'video',
  ]);
  expect(channelCalled('Leaflets', channels)).toBeUndefined();
});

test('a month keeps the channels that have a figure, with the name of one that the company file does not have', () => {
  const texts = { 'channels/video/spent': '12.5', 'channels/press/spent': ' ' };
  expect(figuresOf(texts, { boxes: [], channels }, { video: 'Videos', press: 'Press' })).toEqual({
    channels: { video: { name: 'Videos', spent: 12.5, newCustomers: null } },
  });
  expect(figuresOf({ 'channels/video/spent': 'many' }, { boxes: [], channels })).toBeNull();
});

test('an amount typed with its tax is kept without it', () => {
  expect(withoutRate(1200, 0.2)).toBe('1000');
  expect(withoutRate(100, 0.055)).toBe('94.79');
});
