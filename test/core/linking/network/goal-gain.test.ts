import { expect, test } from '@jest/globals';
import {
  exactGoalGain,
  goalGain,
  goalVector,
  type ReaderSteps,
} from '../../../../src/core/linking/network/goal-gain.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

const size = 40;

function randomSite(): number[][] {
  const random = seededRandom(11);
  return Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (_, to) => to).filter((to) => to !== from && random() < 0.08),
  );
}

function stepsOf(links: readonly (readonly number[])[]): ReaderSteps {
  const offsets = new Uint32Array(links.length + 1);
  links.forEach((targets, page) => {
    offsets[page + 1] = offsets[page]! + targets.length;
  });
  return {
    offsets,
    targets: Uint32Array.from(links.flat()),
    shares: Float64Array.from(links.flatMap((targets) => targets.map(() => 1 / targets.length))),
    lost: Float64Array.from(links, (targets) => (targets.length === 0 ? 1 : 0)),
    start: new Float64Array(links.length).fill(1 / links.length),
  };
}

const goal = Float64Array.from({ length: size }, (_, page) => (page < 3 ? 1 : 0));

/** The goal's share of the rank, from the goal vector alone. */
function shareOf(steps: ReaderSteps, wanted: Float64Array): number {
  return 0.15 * goalVector(steps, wanted).reduce((sum, worth, page) => sum + steps.start[page]! * worth, 0);
}

function ranksOf(steps: ReaderSteps): Float64Array {
  return Float64Array.from({ length: size }, (_, page) => {
    const one = new Float64Array(size);
    one[page] = 1;
    return shareOf(steps, one);
  });
}

test('the exact gain is what solving the site again gives, and the first order has its sign', () => {
  const links = randomSite();
  const steps = stepsOf(links);
  const rank = ranksOf(steps);
  const worth = goalVector(steps, goal);
  const before = shareOf(steps, goal);
  let judged = 0;
  for (let source = 0; source < size; source += 5) {
    for (let target = 0; target < size; target += 3) {
      if (source === target || links[source]!.includes(target) || links[source]!.length === 0) continue;
      const added = links.map((targets, page) => (page === source ? [...targets, target] : targets));
      const link = { source, target, share: 1 / (links[source]!.length + 1) };
      const gain = shareOf(stepsOf(added), goal) - before;
      expect(exactGoalGain(link, rank, goal, worth, steps)).toBeCloseTo(gain, 10);
      expect(Math.sign(goalGain(link, rank, goal, worth))).toBe(Math.sign(gain));
      judged += 1;
    }
  }
  expect(judged).toBeGreaterThan(50);
});
