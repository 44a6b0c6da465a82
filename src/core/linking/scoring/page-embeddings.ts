import type { LinkingPage } from '../linking-page.ts';

/** Cosine of two pages, by their rows, in the vector space of a remote model; −1 to 1. */
export type EmbeddingCosine = (a: number, b: number) => number;

/**
 * Cosines of the pages' vectors with their mean removed: the mean of a model's vectors is far from zero and raises every
 * cosine (Mu & Viswanath 2018, "All-but-the-Top"). Null unless every page has a vector of one length.
 */
export function embeddingCosine(pages: readonly (LinkingPage | null)[]): EmbeddingCosine | null {
  const vectors = pages.map((page) => page?.vector);
  const width = vectors[0]?.length ?? 0;
  if (width === 0 || vectors.some((vector) => vector?.length !== width)) return null;
  const mean = new Float64Array(width);
  for (const vector of vectors) for (let at = 0; at < width; at += 1) mean[at]! += vector![at]! / vectors.length;
  const centred = vectors.map((vector) => centredOn(mean, vector!));
  return (a, b) => {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += centred[a]![at]! * centred[b]![at]!;
    return sum;
  };
}

/** The vector less the mean, scaled to length 1. */
function centredOn(mean: Float64Array, vector: Float32Array): Float32Array {
  let squares = 0;
  const moved = vector.map((value, at) => {
    const rest = value - mean[at]!;
    squares += rest * rest;
    return rest;
  });
  const length = Math.sqrt(squares) || 1;
  return moved.map((value) => value / length);
}
