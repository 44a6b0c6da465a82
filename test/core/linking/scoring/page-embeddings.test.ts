import { expect, test } from 'vitest';
import type { LinkingPage } from '../../../../src/core/linking/linking-page.ts';
import { embeddingCosine } from '../../../../src/core/linking/scoring/page-embeddings.ts';

function pagesAt(...vectors: (readonly number[] | undefined)[]): LinkingPage[] {
  return vectors.map((vector) => (vector === undefined ? {} : { vector: Float32Array.from(vector) }) as LinkingPage);
}

test('what all pages share does not make them near', () => {
  // Plain cosines are all above .9: the first value is large everywhere.
  const near = embeddingCosine(pagesAt([0.95, 0.3, 0], [0.95, 0.29, 0.05], [0.95, -0.3, 0], [0.95, -0.29, -0.05]))!;
  expect(near(0, 1)).toBeGreaterThan(0.9);
  expect(near(0, 2)).toBeLessThan(-0.9);
  expect(near(2, 3)).toBeGreaterThan(0.9);
});

test('one page without a vector, or of another length, and none is used', () => {
  expect(embeddingCosine(pagesAt([1, 0], undefined))).toBeNull();
  expect(embeddingCosine(pagesAt([1, 0], [1, 0, 0]))).toBeNull();
  expect(embeddingCosine([])).toBeNull();
});
