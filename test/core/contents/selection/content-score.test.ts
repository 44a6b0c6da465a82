import { expect, test } from 'vitest';
import { factorsOf, scoreOf } from '../../../../src/core/contents/selection/content-score.ts';
import { candidateWith } from '../../../support/plan-parts.ts';

const nothing = {
  gapValue: 0,
  stageNeed: 0,
  personaFit: 0,
  channelStrength: 0,
  evidence: 0,
  season: 0,
  effortEff: 0,
  costEff: 0,
  differentiation: 0,
  accessibility: 0,
  risk: 0,
};

test('the gap has the highest weight, and risk counts against the item', () => {
  expect(scoreOf({ ...nothing, gapValue: 1 })).toBe(0.22);
  expect(scoreOf({ ...nothing, risk: 1 })).toBe(-0.07);
  expect(scoreOf(nothing)).toBe(0);
});

test('values are brought between 0 and 1', () => {
  expect(scoreOf({ ...nothing, stageNeed: 3 })).toBe(0.16);
  expect(scoreOf({ ...nothing, stageNeed: -1 })).toBe(0);
});

test('the contributions of the factors sum to the score', () => {
  const one = candidateWith();
  const factors = factorsOf(one, 'EUR');
  const total = factors.reduce((sum, { contribution }) => sum + contribution, 0);
  expect(total).toBeCloseTo(scoreOf(one.values), 6);
  expect(factors.filter(({ reason }) => reason.fr === '' || reason.en === '')).toEqual([]);
});
