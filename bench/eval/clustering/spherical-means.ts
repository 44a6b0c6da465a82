import { type Random, seededRandom } from '../../../src/core/values/random.ts';
import { type DenseMatrix, denseProduct, normaliseRows } from '../../../src/core/semantics/vectors/dense-matrix.ts';

export interface Partition {
  /** Cluster of each row, 0 … k − 1. */
  readonly clusterOf: Uint32Array;
  /** Sum over rows of the cosine to their centre: higher is better. */
  readonly objective: number;
  readonly centres: DenseMatrix;
}

const mostRounds = 50;

/** Spherical k-means (Dhillon & Modha 2001) from k-means++ seeds (Arthur & Vassilvitskii 2007) on rows of length 1. */
export function sphericalMeans(vectors: DenseMatrix, k: number, seed: number): Partition {
  const wanted = Math.max(1, Math.min(k, vectors.rows));
  let centres = spreadSeeds(vectors, wanted, seededRandom(seed));
  let partition = assign(vectors, centres);
  for (let round = 0; round < mostRounds; round += 1) {
    centres = centresOf(vectors, partition.clusterOf, centres);
    const next = assign(vectors, centres);
    const settled = next.clusterOf.every((cluster, row) => cluster === partition.clusterOf[row]);
    partition = next;
    if (settled) break;
  }
  return partition;
}

function assign(vectors: DenseMatrix, centres: DenseMatrix): Partition {
  const clusterOf = new Uint32Array(vectors.rows);
  let objective = 0;
  for (let row = 0; row < vectors.rows; row += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let cluster = 0; cluster < centres.rows; cluster += 1) {
      const cosine = denseProduct(vectors, row, centres, cluster);
      if (cosine <= best) continue;
      best = cosine;
      clusterOf[row] = cluster;
    }
    objective += best;
  }
  return { clusterOf, objective, centres };
}

/** An emptied cluster keeps its centre. */
function centresOf(vectors: DenseMatrix, clusterOf: Uint32Array, before: DenseMatrix): DenseMatrix {
  const { width } = vectors;
  const sums = new Float64Array(before.rows * width);
  clusterOf.forEach((cluster, row) => {
    for (let i = 0; i < width; i += 1) sums[cluster * width + i]! += vectors.values[row * width + i]!;
  });
  for (let cluster = 0; cluster < before.rows; cluster += 1) {
    const filled = sums.subarray(cluster * width, (cluster + 1) * width).some((value) => value !== 0);
    if (!filled) sums.set(before.values.subarray(cluster * width, (cluster + 1) * width), cluster * width);
  }
  return normaliseRows({ rows: before.rows, width, values: sums });
}

/** Each next seed is drawn with chances in proportion to 1 − cosine to the nearest seed so far. */
function spreadSeeds(vectors: DenseMatrix, k: number, random: Random): DenseMatrix {
  const { rows, width } = vectors;
  const centres = new Float32Array(k * width);
  const distance = new Float64Array(rows).fill(1);
  let chosen = Math.min(rows - 1, Math.floor(random() * rows));
  for (let cluster = 0; cluster < k; cluster += 1) {
    centres.set(vectors.values.subarray(chosen * width, (chosen + 1) * width), cluster * width);
    let total = 0;
    for (let row = 0; row < rows; row += 1) {
      const away = Math.max(0, 1 - denseProduct(vectors, row, vectors, chosen));
      distance[row] = cluster === 0 ? away : Math.min(distance[row]!, away);
      total += distance[row]!;
    }
    let draw = random() * total;
    chosen = rows - 1;
    for (let row = 0; row < rows; row += 1) {
      draw -= distance[row]!;
      if (draw > 0) continue;
      chosen = row;
      break;
    }
  }
  return { rows: k, width, values: centres };
}
