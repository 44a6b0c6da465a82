import { expect, test } from 'vitest';
import { linkGain } from '../../../../src/core/linking/network/link-gain.ts';

const source = { rank: 0.4, outWeight: 3, depth: 1 };

test('the source shares its rank with one more link, compared with the rank of the target', () => {
  expect(linkGain(source, { rank: 0.1, depth: 5 }).rank).toBe(0.85);
});

test('clicks are saved when the source is nearer', () => {
  expect(linkGain(source, { rank: 0.1, depth: 5 }).depth).toBe(3);
  expect(linkGain(source, { rank: 0.1, depth: 2 }).depth).toBe(0);
});

test('a page without a path gets one, from a source that has one', () => {
  expect(linkGain(source, { rank: 0.1, depth: null }).depth).toBe(1);
  expect(linkGain({ ...source, depth: null }, { rank: 0.1, depth: null }).depth).toBe(0);
});

test('an unknown rank gains nothing', () => {
  expect([
    linkGain({ ...source, rank: null }, { rank: 0.1, depth: 1 }).rank,
    linkGain(source, { rank: 0, depth: 1 }).rank,
  ]).toEqual([0, 0]);
});
