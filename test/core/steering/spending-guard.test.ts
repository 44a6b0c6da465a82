import { expect, test } from '@jest/globals';
import { spendingGuard } from '../../../src/core/steering/spending-guard.ts';

const level = (spend: number, customers: number) => spendingGuard({ spend, customers }, 25, 25).level;

test('warns from four fifths of the ceiling and stops raises at the ceiling', () => {
  expect(level(150, 10)).toBe('green');
  expect(level(210, 10)).toBe('amber');
  expect(level(26, 1)).toBe('red');
});

test('proposes a pause once the odds are bad and enough is spent', () => {
  expect(level(900, 10)).toBe('pause');
  expect(spendingGuard({ spend: 900, customers: 10 }, 25, 25).withinCap).toBeLessThan(0.2);
});

test('counts what is spent as the least cost of the first customer', () => {
  expect(spendingGuard({ spend: 22, customers: 0 }, 25, 25)).toMatchObject({ level: 'amber', cac: null });
});
