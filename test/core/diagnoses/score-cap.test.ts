import { expect, test } from 'vitest';
import type { Scores } from '../../../src/core/audits/results/score.ts';
import { cappedScores } from '../../../src/core/diagnoses/score-cap.ts';

const scores = (whole: number | null) => ({ linking: 90, whole }) as Scores;
const diagnoses = [
  { id: 'few-indexable', capsScore: 20 },
  { id: 'contact-broken', capsScore: 45 },
];

test('the lowest cap holds, with the score without it and the one that the next cap allows', () => {
  expect(cappedScores(scores(88), diagnoses, [])).toEqual({
    scores: { linking: 90, whole: 20 },
    cap: { diagnosis: 'few-indexable', score: 20, uncapped: 88, next: 45 },
  });
});

test.each([
  ['a score below the cap', 12, diagnoses],
  ['an unknown score', null, diagnoses],
  ['a site without diagnosis', 88, []],
])('%s stays', (_name, whole, found) => {
  expect(cappedScores(scores(whole), found, [])).toEqual({ scores: scores(whole), cap: null });
});

test('a diagnosis about trust lowers the score of trust, and gives none where nothing was measured', () => {
  const found = [{ id: 'address-missing', capsScore: 54 }];
  const definitions = [{ id: 'address-missing', area: 'trust' as const }];
  const trust = (score: number | null) =>
    cappedScores({ trust: score, whole: 40 } as Scores, found, definitions).scores;
  expect(trust(100)).toEqual({ trust: 54, whole: 40 });
  expect(trust(30)).toEqual({ trust: 30, whole: 40 });
  expect(trust(null)).toEqual({ trust: null, whole: 40 });
});
