import { describe, expect, test } from 'vitest';
import { acceptance, type LinkFeatures, likelihood } from '../../../../src/core/linking/scoring/link-acceptance.ts';

const plain: LinkFeatures = {
  likely: 0.5,
  named: 0.5,
  uses: 1,
  linked: 0.5,
  context: 0.05,
  heading: 0,
  citedTogether: false,
  reverse: false,
  common: false,
  subject: false,
  unknown: false,
  reworded: false,
  shared: false,
  narrowed: false,
  bare: false,
  term: false,
  repeated: false,
  listing: false,
  scant: false,
  short: false,
  rival: false,
  twin: false,
};

describe('the share of links an editor would accept', () => {
  test('rises with features for the link and falls with features against it', () => {
    const before = acceptance(plain);
    for (const better of [
      { likely: 0.9 },
      { named: 1 },
      { linked: 1 },
      { context: 0.15 },
      { heading: 0.3 },
      { citedTogether: true },
    ])
      expect(acceptance({ ...plain, ...better })).toBeGreaterThan(before);
    for (const sign of [
      'reverse',
      'common',
      'subject',
      'unknown',
      'reworded',
      'shared',
      'narrowed',
      'bare',
      'term',
      'repeated',
      'listing',
      'scant',
      'short',
      'rival',
      'twin',
    ] as const)
      expect(acceptance({ ...plain, [sign]: true })).toBeLessThan(before);
  });

  test('counts a context beyond the full one no more', () => {
    expect(acceptance({ ...plain, heading: 0.9 })).toBe(acceptance({ ...plain, heading: 0.3 }));
    expect(acceptance({ ...plain, context: 0.6 })).toBe(acceptance({ ...plain, context: 0.15 }));
  });
});

describe('how likely a pair is among those of the site', () => {
  test('the share of its links that score less', () => {
    const existing = Float64Array.from({ length: 100 }, (_, at) => at / 100);
    expect(likelihood(0.25, existing)).toBe(0.25);
    expect(likelihood(-1, existing)).toBe(0);
    expect(likelihood(2, existing)).toBe(1);
  });

  test('on other sites’ measure when it has few', () => {
    const few = Float64Array.of(5, 6);
    expect(likelihood(0.8, few)).toBeCloseTo(0.4);
    expect(likelihood(0.3, few)).toBeCloseTo(0.05);
    expect(likelihood(9, few)).toBe(1);
    expect(likelihood(0, few)).toBe(0);
  });
});
