import { expect, test } from '@jest/globals';
import { repairedShares } from '../../../src/core/gauge/repair-shares.ts';
import { firstShares } from '../../../src/core/strategy/hour-shares.ts';

const total = (shares: object) => Object.values(shares).reduce((sum: number, one) => sum + (one as number), 0);

test('hours leave contents for the work a blocker names, and none are made', () => {
  const next = repairedShares(firstShares, [{ ruleId: 'CR09-R1' }, { ruleId: 'CR09-R1' }]);
  expect(next?.scenario).toBeCloseTo(firstShares.scenario + 0.05, 10);
  expect(total(next ?? {})).toBeCloseTo(total(firstShares), 10);
});
test('contents keep their least part, then nothing can be moved', () => {
  let shares = firstShares;
  for (let round = 0; round < 20; round += 1) shares = repairedShares(shares, [{ ruleId: 'CR17-R1' }]) ?? shares;
  expect(shares.content).toBeCloseTo(0.3, 10);
  expect(repairedShares(shares, [{ ruleId: 'CR17-R1' }])).toBeNull();
});
test('a blocker that hours cannot mend moves nothing', () => {
  expect(repairedShares(firstShares, [{ ruleId: 'CR01-R1' }])).toBeNull();
});
