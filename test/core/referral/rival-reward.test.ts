import { expect, test } from 'vitest';
import { rivalReward } from '../../../src/core/referral/rival-reward.ts';

const stating = (...rewards: (string | undefined)[]) =>
  rivalReward({
    competitors: rewards.map((reward, at) => ({
      id: `r${at}`,
      name: 'Rival',
      channels: [],
      attributes: [],
      referralSystem: { kind: 'give_get', reviewReward: false, ...(reward === undefined ? {} : { reward }) },
    })),
  });

test('the largest amount of money counts, a percentage and silence do not', () => {
  expect(stating('10 € chacun', '£100 each', '5 % en bons d’achat')).toBe(100);
  expect(stating('5 % en bons d’achat', undefined)).toBeNull();
  expect(stating('1 200 euros')).toBe(1200);
});
