import { expect, test } from 'vitest';
import { linkProximity, reversed } from '../../../../src/core/linking/scoring/link-proximity.ts';
import { linkWeights } from '../../../../src/core/linking/scoring/link-weights.ts';

const none = new Float64Array(8);
const proximityOf = (links: number[][]) => linkProximity(links, reversed(links));

test('a page with the same targets as the source supports its other targets', () => {
  // 0 and 1 both link to 2; 1 links to 3 as well.
  const kin = proximityOf([[2], [2, 3], [], []]).of(0, [], none);
  expect(kin[3]).toBeCloseTo(linkWeights.coupled * Math.log(1 + 1 / Math.sqrt(2)));
});

test('pages that one page links to are cited together, less in a long list', () => {
  const short = proximityOf([[], [], [0, 1], []]).of(0, [], none);
  const long = proximityOf([[], [], [0, 1, 2, 3], []]).of(0, [], none);
  expect(short[1]).toBeGreaterThan(long[1]!);
  expect(long[1]).toBeGreaterThan(0);
});

test('a link that exists is no sign of itself', () => {
  const kin = proximityOf([[2], [2], [], []]).of(0, [], none);
  expect(kin[2]).toBe(0);
});

test('a page that a hundred and one pages link to joins no two of them', () => {
  const links = Array.from({ length: 103 }, (_, row) => (row === 0 ? [] : row === 1 ? [0, 102] : row < 102 ? [0] : []));
  const kin = proximityOf(links);
  expect(kin.of(2, [], new Float64Array(103))[102]).toBe(0);
});

test('a link back and what near pages link to count', () => {
  const kin = proximityOf([[], [0], [3], []]).of(0, [2], Float64Array.from([0, 0, 0.5, 0]));
  expect(kin[1]).toBe(linkWeights.reverse);
  expect(kin[3]).toBeCloseTo(linkWeights.collaborative * Math.log(2.5));
});
