import { expect, test } from 'vitest';
import { seasonRoom } from '../../../../../src/core/framework/counters/room/season-room.ts';
import { fullMonths } from '../../../../../src/core/framework/dated/full-months.ts';
import { withinRoom } from '../../../../../src/core/strategy/ledger/within-room.ts';
import { roomInWords } from '../../../../../src/core/strategy/ledger/room-in-words.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
const seasons = (given: Given = {}) =>
  companyWith({
    channels: [channelWith('CH-SEO', { metrics: { orders: 300, newCustomers: 100 } })],
    serviceCapacity: [
      { id: 'spring', label: 'Bike rooms in spring', possible: 120, used: 120, refused: 30, months: [3, 4, 5] },
      {
        id: 'rest',
        label: 'Bike rooms in other months',
        possible: 180,
        used: 80,
        months: [1, 2, 6, 7, 8, 9, 10, 11, 12],
      },
    ],
    ...given,
  });

test('the room of a cycle is the sum of what is free in each of its months, in the customers that it serves', () => {
  // measured over half a year: 100 free over nine months are 22 in each whole month of a year
  const room = seasonRoom(seasons());
  expect(room?.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(room?.months.map(({ free }) => Math.round(free))).toEqual([20, 22, 0, 0, 0, 20]);
  expect(room?.customersEach).toBe(0.5);
  expect(Math.round(room?.customers ?? 0)).toBe(31);
});
test.each([[[3]], [[1, 2, 3, 4, 5, 6]]])('one season alone is no room of the cycle: %o', (months) =>
  expect(
    seasonRoom(seasons({ serviceCapacity: [{ id: 's', label: 'Rooms', possible: 9, used: 9, months }] })),
  ).toBeNull(),
);

test('no simulation brings more than the free months can serve, and the sum is said', () => {
  const growth = { p10: 110, p25: 120, p50: 180, p75: 200, p90: 220, idle: 100, reaches: () => 0.5, at: () => 180 };
  const bounded = withinRoom(seasons(), growth);
  expect(Math.round(bounded.p50)).toBe(131);
  expect(bounded.reaches(140)).toBe(0);
  expect(roomInWords(seasons())?.en).toMatch(/January 2027 20, February 2027 22, March 2027 0.* = 31 more at most/);
});

test('the full months of the main offer are those of the company, those of a small one are not', () => {
  const label = 'Vélo de ville places in spring';
  const limits = [{ id: 's', label, possible: 100, used: 99, months: [3, 4] }];
  const offer = companyWith().offers[0]!;
  const of = (share: number) => [
    { ...offer, revenueShare: share },
    { ...offer, id: 'o2', name: 'Atelier', revenueShare: 1 - share },
  ];
  expect(fullMonths(companyWith({ serviceCapacity: limits, offers: of(0.7) }))).toEqual([3, 4]);
  expect(fullMonths(companyWith({ serviceCapacity: limits, offers: of(0.2) }))).toEqual([]);
});
