import { describe, expect, test } from '@jest/globals';
import { brandConsistency, positioning, positionType } from '../../../src/core/framework/positioning.ts';
import { againstReference } from '../../../src/core/framework/positioning-scores.ts';
import { exampleCompany, exampleNames } from '../../support/example-companies.ts';

describe('positioning', () => {
  test.each(exampleNames)('scores %s on the eight dimensions, each with its figures', (name) => {
    const { scores, strengths, weaknesses } = positioning(exampleCompany(name), { coverage: 0.6, consistency: 0.5 });
    expect(scores).toHaveLength(8);
    for (const one of scores) {
      expect(one.score).toBeGreaterThanOrEqual(0);
      expect(one.score).toBeLessThanOrEqual(100);
      expect(one.because.fr).not.toBe('');
      expect(one.evidence.length).toBeGreaterThan(0);
    }
    expect([strengths.length, weaknesses.length]).toEqual([2, 2]);
    expect(strengths.every((one) => one.because.en.match(/\d/))).toBe(true);
  });

  test('sees the pottery shop as loved by its customers and hardly visible', () => {
    const { type, strengths, weaknesses, map } = positioning(exampleCompany('maison-tilleul-gres'));
    expect(type).toBe('invisible');
    expect(strengths.map((one) => one.id)).toContain('reputation');
    expect(weaknesses[0]?.id).toBe('visibility');
    expect(map[0]).toMatchObject({ id: 'own', x: 3 });
    expect(map).toHaveLength(4);
  });

  test('leaves unmeasured what the crawl has not told', () => {
    const { scores } = positioning(exampleCompany('maison-tilleul-gres'));
    expect(scores.filter((one) => one.score === null).map((one) => one.id)).toEqual(['authority', 'consistency']);
  });
});

describe('positionType', () => {
  test.each([
    [85, 0, 0, 'leader'],
    [40, 90, 1, 'challenger'],
    [10, 60, 0, 'specialist'],
    [10, 10, 0.25, 'specialist'],
    [14, 10, 0.1, 'invisible'],
    [15, 10, 0.1, 'follower'],
    [null, null, null, 'invisible'],
  ] as const)('visibility %s, authority %s, share within a persona %s → %s', (seen, sound, share, expected) => {
    expect(positionType(seen, sound, share)).toBe(expected);
  });
});

test('a rate at its reference scores 50, twice it 75, half of it 25, and never leaves 0–100', () => {
  expect([1, 2, 0.5, 1000, 0].map((rate) => againstReference(rate, 1))).toEqual([50, 75, 25, 100, 0]);
});

test('a brand is consistent when its words are as frequent as the words of its site', () => {
  const seen: Record<string, number> = { local: 20, durable: 5 };
  expect(brandConsistency(['local', 'durable', 'chaleureux'], (word) => seen[word] ?? 0, 10)).toBeCloseTo(0.5, 9);
  expect(brandConsistency([], () => 1, 10)).toBeNull();
});
