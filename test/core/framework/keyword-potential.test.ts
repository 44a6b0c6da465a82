import { describe, expect, test } from '@jest/globals';
import { byPotential, keywordPotential } from '../../../src/core/framework/keyword-potential.ts';
import { clickRate } from '../../../src/core/semantics/click-rate.ts';
import {
  shareOfVoice,
  trackedBrands,
  visibilityIndex,
} from '../../../src/core/framework/positioning/share-of-voice.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';

interface Expected {
  readonly keywords: readonly { id: string; extraClicks: number; expectedClicks: number; valuePerMonth: number }[];
  readonly sov: Record<string, number>;
}

describe.each(exampleNames)('%s', (name) => {
  const company = exampleCompany(name);
  const expected = expectedValues<Expected>(name);

  test('keywords in order of value, with their clicks and margin', () => {
    const sorted = byPotential(company.keywords);
    expect(sorted.map((keyword) => keyword.id)).toEqual(expected.keywords.map((row) => row.id));
    for (const [index, keyword] of sorted.entries()) {
      const potential = keywordPotential(keyword);
      const row = expected.keywords[index];
      expect(Math.abs(potential.extraClicks - (row?.extraClicks ?? 0))).toBeLessThan(0.051);
      expect(Math.abs(potential.expectedClicks - (row?.expectedClicks ?? 0))).toBeLessThan(0.051);
      expect(Math.abs(potential.value - (row?.valuePerMonth ?? 0))).toBeLessThan(0.0051);
    }
  });

  test('share of voice of each brand', () => {
    const shares = shareOfVoice(company.keywords, trackedBrands(company));
    for (const [brand, share] of Object.entries(expected.sov)) expect(shares.get(brand)).toBeCloseTo(share, 4);
  });
});

describe('keywordPotential', () => {
  const [keyword] = exampleCompany('maison-tilleul-gres').keywords;
  if (keyword === undefined) throw new Error('the pottery company tracks keywords');

  test('is nothing for a keyword already at its target', () => {
    expect(keywordPotential({ ...keyword, position: 4 })).toMatchObject({ extraClicks: 0, value: 0 });
  });

  test('says so when no volume is known', () => {
    expect(keywordPotential({ ...keyword, volume: null })).toMatchObject({ value: 0, proxy: true });
  });
});

test('clicks fall with the position and stop after the second page', () => {
  expect([1, 1.4, 10, 11, 20, 21, null].map(clickRate)).toEqual([0.285, 0.285, 0.025, 0.01, 0.01, 0, 0]);
});

test('share of voice and visibility are unknown without volumes or positions', () => {
  expect(shareOfVoice([], ['own']).size).toBe(0);
  expect(visibilityIndex([])).toBeNull();
});
