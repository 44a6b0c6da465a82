import { expect, test } from 'vitest';
import { goalGain, goalVector } from '../../../../src/core/linking/network/goal-gain.ts';
import { withLinks } from '../../../../src/core/linking/network/link-network.ts';
import { networkRank, transitionsOf } from '../../../../src/core/linking/network/transitions.ts';
import { networkOf } from '../network-of.ts';

const site = { '/': ['/a', '/b'], '/a': ['/', '/goal'], '/b': ['/'], '/c': ['/b', '/'], '/goal': ['/c'] };
const network = networkOf(site);
const goal = Float64Array.from(network.urls, (url) => (url === '/goal' ? 1 : 0));
const goalRow = network.rowOf.get('/goal')!;
const rankOf = (changed: typeof network): number => networkRank(transitionsOf(changed))[goalRow]!;

test('the rank of the goal is the mean value of a start times what does not continue', () => {
  const value = goalVector(transitionsOf(network), goal);
  const mean = network.start.reduce((sum, share, row) => sum + share * value[row]!, 0);
  expect(0.15 * mean).toBeCloseTo(rankOf(network), 10);
});

test('the first-order gain has the sign of the gain after solving again, and never exceeds twice its size', () => {
  const steps = transitionsOf(network);
  const [rank, value] = [networkRank(steps), goalVector(steps, goal)];
  for (const [from, targets] of Object.entries(site)) {
    for (const to of Object.keys(site)) {
      if (from === to || targets.includes(to)) continue;
      const link = { source: network.rowOf.get(from)!, target: network.rowOf.get(to)! };
      const gain = rankOf(withLinks(network, [link])) - rankOf(network);
      const estimate = goalGain({ ...link, share: 1 / (targets.length + 1) }, rank, goal, value);
      expect(Math.sign(estimate)).toBe(Math.sign(gain));
      expect(Math.abs(estimate)).toBeLessThan(2 * Math.abs(gain));
    }
  }
});
