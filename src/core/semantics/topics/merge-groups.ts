import type { DenseMatrix } from '../vectors/dense-matrix.ts';
import { averageLinkage } from './average-linkage.ts';

/** Merges the groups with the highest mean cosine between their rows until `wanted` are left. A row of group −1 stays outside. */
export function mergeGroups(groupOf: Int32Array, vectors: DenseMatrix, wanted: number): Int32Array {
  const ids = [...new Set(groupOf)].filter((id) => id >= 0).sort((a, b) => a - b);
  if (ids.length <= Math.max(1, wanted)) return groupOf;
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const { sums, sizes } = sumsOf(groupOf, vectors, placeOf);
  const merged = averageLinkage(meanCosines(sums, sizes), sizes, Math.max(1, wanted));
  return groupOf.map((id) => (id < 0 ? id : merged[placeOf.get(id)!]!));
}

/** By place of a group, the sum and the number of its rows. */
function sumsOf(groupOf: Int32Array, { width, values }: DenseMatrix, placeOf: ReadonlyMap<number, number>) {
  const sums = new Float64Array(placeOf.size * width);
  const sizes = new Float64Array(placeOf.size);
  groupOf.forEach((id, row) => {
    const place = placeOf.get(id);
    if (place === undefined) return;
    sizes[place]! += 1;
    for (let i = 0; i < width; i += 1) sums[place * width + i]! += values[row * width + i]!;
  });
  return { sums, sizes };
}

function meanCosines(sums: Float64Array, sizes: Float64Array): Float32Array {
  const n = sizes.length;
  const width = sums.length / n;
  const means = new Float32Array(n * n);
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      let sum = 0;
      for (let i = 0; i < width; i += 1) sum += sums[a * width + i]! * sums[b * width + i]!;
      means[a * n + b] = sum / (sizes[a]! * sizes[b]!);
      means[b * n + a] = means[a * n + b]!;
    }
  }
  return means;
}
