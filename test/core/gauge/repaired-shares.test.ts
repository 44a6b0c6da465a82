import { expect, test } from 'vitest';
import type { Repair } from '../../../src/core/gauge/criterion.ts';
import { repairedShares } from '../../../src/core/gauge/repaired-shares.ts';
import { firstShares, type HourShares } from '../../../src/core/strategy/hour-shares.ts';

const referral: Repair = { work: 'referral', by: 0.06 };
const total = (shares: HourShares): number => Object.values(shares).reduce((sum, one) => sum + one, 0);

test('hours leave content for the work that lacks them, and their total stays', () => {
  const next = repairedShares(firstShares, [{ work: 'scenario', by: 0.05 }])!;
  expect(next.scenario).toBeCloseTo(firstShares.scenario + 0.05, 10);
  expect(next.content).toBeCloseTo(firstShares.content - 0.05, 10);
  expect(total(next)).toBeCloseTo(total(firstShares), 10);
});
test('repairs share what content can give', () => {
  const shares = { ...firstShares, content: 0.33 };
  const next = repairedShares(shares, [referral, { work: 'retention', by: 0.06 }])!;
  expect(next.content).toBeCloseTo(0.3, 10);
  expect(next.referral - shares.referral).toBeCloseTo(0.015, 10);
});
test('content keeps three tenths of the hours, then nothing moves', () => {
  expect(repairedShares({ ...firstShares, content: 0.3 }, [referral])).toBeNull();
});
test('nothing moves without a repair', () => expect(repairedShares(firstShares, [])).toBeNull());
