import { describe, expect, test } from 'vitest';
import { confidenceOf, confidences, isLikely } from '../../../src/core/linking/confidence.ts';

describe('confidenceOf', () => {
  test('gives the class whose lowest score is reached', () => {
    expect([0.9, 0.85, 0.84, 0.7, 0.69, 0.25, 0.24].map(confidenceOf)).toEqual([
      'sure',
      'sure',
      'probable',
      'probable',
      'possible',
      'possible',
      null,
    ]);
  });
});

test('a link is likely from probable on', () => {
  expect(confidences.filter(isLikely)).toEqual(['sure', 'probable']);
});
