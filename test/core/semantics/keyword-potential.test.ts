import { describe, expect, test } from 'vitest';
import { type KeywordMarket, keywordPotential } from '../../../src/core/semantics/keyword-potential.ts';

const market: KeywordMarket = { volume: 1000, difficulty: 20, position: 11, targetPosition: 3, serpFactor: 0.5 };

describe('keywordPotential', () => {
  test('multiplies the gain in click rate by the volume, the SERP factor and the ease', () => {
    const { extraClicks, expectedClicks } = keywordPotential(market)!;
    expect(extraClicks).toBeCloseTo((0.11 - 0.01) * 1000 * 0.5);
    expect(expectedClicks).toBeCloseTo(extraClicks * 0.8);
  });
  test('is zero at or above the target position', () => {
    expect(keywordPotential({ ...market, position: 2 })).toEqual({ extraClicks: 0, expectedClicks: 0 });
  });
  test('counts an unknown difficulty as 50', () => {
    expect(keywordPotential({ ...market, difficulty: null })).toEqual(keywordPotential({ ...market, difficulty: 50 }));
  });
  test('is unknown without a volume', () => {
    expect(keywordPotential({ ...market, volume: null })).toBeNull();
  });
});
