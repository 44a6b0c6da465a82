import { expect, test } from 'vitest';
import { dayOrderHint, daysIn, readDay } from '../../../../src/core/framework/imports/read-days.ts';

test('days are read in every form exports write them', () => {
  const cells = [
    '2026-10-18',
    '20261018',
    '2025-11-04 07:30:00',
    'Nov 06, 2025 09:00 am',
    '1 novembre 2025',
    '18 oct. 2026',
    '1er août 2026',
  ];
  expect(cells.map((cell) => readDay(cell))).toEqual([
    '2026-10-18',
    '2026-10-18',
    '2025-11-04',
    '2025-11-06',
    '2025-11-01',
    '2026-10-18',
    '2026-08-01',
  ]);
});

test('slashes follow the order that was proved or answered', () => {
  expect(readDay('04/10/2026', 'day-first')).toBe('2026-10-04');
  expect(readDay('04/10/2026', 'month-first')).toBe('2026-04-10');
  expect(['31/10/2026', '10/31/2026', '04/10/2026', '2026-10-04'].map(dayOrderHint)).toEqual([
    'day-first',
    'month-first',
    'open',
    null,
  ]);
});

test('a day that does not exist is not read', () => {
  expect(readDay('2026-02-31')).toBeNull();
  expect(readDay('31/02/2026')).toBeNull();
  expect(readDay('hier')).toBeNull();
});

test('both days of a report range are found', () => {
  expect(daysIn('October 1, 2026 - October 20, 2026')).toEqual(['2026-10-01', '2026-10-20']);
  expect(daysIn('18 oct. 2026 - 31 oct. 2026')).toEqual(['2026-10-18', '2026-10-31']);
  expect(daysIn('# Date de début : 20251101')).toEqual(['2025-11-01']);
});
