import { expect, test } from 'vitest';
import { explanationOf } from '../../../../src/core/contents/selection/candidate-explanation.ts';
import { candidateWith } from '../../../support/plan-parts.ts';

test('an item is explained by its score and the one it was preferred to', () => {
  const other = candidateWith({ score: 0.4, format: { title: { fr: 'quiz', en: 'quiz' } } });
  expect(explanationOf(candidateWith({ score: 0.51234567 }), other, 'EUR')).toMatchObject({
    score: 0.512346,
    runnerUp: { label: { fr: 'quiz sur « vélo de ville », pour Camille' }, score: 0.4 },
  });
});

test('an item without a rival has no runner-up', () => {
  expect(explanationOf(candidateWith(), null, 'EUR').runnerUp).toBeNull();
});
