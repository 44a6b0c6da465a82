import { expect, test } from 'vitest';
import { pageAffinities } from '../../../src/core/audience/page-affinity.ts';
import type { NeedKeyword } from '../../../src/core/audience/persona-needs.ts';

const need = (text: string, persona: string, importance: number): NeedKeyword => ({
  text,
  persona,
  language: 'fr',
  stage: 'ACQ',
  importance,
  source: 'vocabulary',
});

const answers: Record<string, { row: number; score: number }[]> = {
  miel: [{ row: 1, score: 0.8 }],
  cadeau: [{ row: 1, score: 0.2 }],
  visite: [{ row: 0, score: 0.4 }],
};
const meter = {
  best: () => ({ score: 0, row: null, passage: null }),
  score: () => ({ score: 0, row: null }),
  pages: (keyword: string) => answers[keyword] ?? [],
  coverage: () => 0,
  passage: () => null,
};

test('a page belongs to the persona it answers best, weighted by importance', () => {
  const needs = [need('miel', 'lea', 1), need('cadeau', 'lea', 0.5), need('visite', 'max', 1)];
  expect(pageAffinities(needs, meter)).toEqual([
    { row: 0, persona: 'max', affinity: 0.4 },
    { row: 1, persona: 'lea', affinity: 0.6 },
  ]);
});
