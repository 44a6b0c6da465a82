import { describe, expect, test } from 'vitest';
import { byValue, isWorthless, keywordValue } from '../../../src/core/framework/keyword-value.ts';
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
    const sorted = byValue(company.keywords);
    expect(sorted.map((keyword) => keyword.id)).toEqual(expected.keywords.map((row) => row.id));
    for (const [index, keyword] of sorted.entries()) {
      const potential = keywordValue(keyword);
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

describe('keywordValue', () => {
  const [keyword] = exampleCompany('maison-tilleul-gres').keywords;
  if (keyword === undefined) throw new Error('the pottery company tracks keywords');

  test('is zero for a keyword already at its target', () => {
    expect(keywordValue({ ...keyword, position: 4 })).toMatchObject({ extraClicks: 0, value: 0 });
  });

  test('is nothing to work for when every keyword is known to bring less than one unit', () => {
    const worthless = { ...keyword, marginPerConversion: 0 };
    expect(isWorthless([worthless])).toBe(true);
    expect(isWorthless([worthless, keyword])).toBe(false);
    expect(isWorthless([{ ...worthless, volume: null }])).toBe(false);
    expect(isWorthless([])).toBe(false);
  });

  test('is a proxy of zero when no volume is known', () => {
    expect(keywordValue({ ...keyword, volume: null })).toMatchObject({ value: 0, proxy: true });
  });
});

test('share of voice and visibility are unknown without volumes or positions', () => {
  expect(shareOfVoice([], ['own']).size).toBe(0);
  expect(visibilityIndex([])).toBeNull();
});
