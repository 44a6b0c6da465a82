import { seededRandom } from '../values/random.ts';

export interface Layout {
  /** Coordinates in [0, 1], per node. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const rounds = 150;

/**
 * Places up to some 600 nodes so that linked ones stand together (Fruchterman & Reingold 1991, with a pull to the centre
 * so that parts without links between them stay in the picture). The same seed gives the same picture.
 */
export function forceLayout(
  count: number,
  edges: readonly (readonly [number, number])[],
  options: { seed: number },
): Layout {
  const random = seededRandom(options.seed);
  const x = Float64Array.from({ length: count }, () => random());
  const y = Float64Array.from({ length: count }, () => random());
  const ideal = Math.sqrt(1 / Math.max(1, count));
  const moveX = new Float64Array(count);
  const moveY = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    moveX.fill(0);
    moveY.fill(0);
    repel(x, y, moveX, moveY, ideal);
    attract(x, y, moveX, moveY, edges, ideal);
    const heat = 0.1 * (1 - round / rounds) + 0.001;
    for (let node = 0; node < count; node++) {
      const dx = (moveX[node] as number) + (0.5 - (x[node] as number)) * 0.5;
      const dy = (moveY[node] as number) + (0.5 - (y[node] as number)) * 0.5;
      const length = Math.hypot(dx, dy);
      const step = length > heat ? heat / length : 1;
      x[node]! += dx * step;
      y[node]! += dy * step;
    }
  }
  return { x: fitted(x), y: fitted(y) };
}

function repel(x: Float64Array, y: Float64Array, moveX: Float64Array, moveY: Float64Array, ideal: number): void {
  const strength = ideal * ideal;
  // What is of `a` stays out of the arrays, in the same order of sums: to read and write them was a quarter of the time.
  for (let a = 0; a < x.length; a++) {
    const ownX = x[a] as number;
    const ownY = y[a] as number;
    let sumX = moveX[a] as number;
    let sumY = moveY[a] as number;
    for (let b = a + 1; b < x.length; b++) {
      const dx = ownX - (x[b] as number) || 1e-6 * (b - a);
      const dy = ownY - (y[b] as number);
      const push = strength / (dx * dx + dy * dy + 1e-9);
      const pushX = dx * push;
      const pushY = dy * push;
      sumX += pushX;
      sumY += pushY;
      moveX[b]! -= pushX;
      moveY[b]! -= pushY;
    }
    moveX[a] = sumX;
    moveY[a] = sumY;
  }
}

function attract(
  x: Float64Array,
  y: Float64Array,
  moveX: Float64Array,
  moveY: Float64Array,
  edges: readonly (readonly [number, number])[],
  ideal: number,
): void {
  for (const [a, b] of edges) {
    const dx = (x[a] as number) - (x[b] as number);
    const dy = (y[a] as number) - (y[b] as number);
    const pull = Math.hypot(dx, dy) / ideal;
    moveX[a]! -= dx * pull;
    moveY[a]! -= dy * pull;
    moveX[b]! += dx * pull;
    moveY[b]! += dy * pull;
  }
}

/** Stretched to [0, 1]; everything in the middle when nothing differs. */
function fitted(values: Float64Array): Float64Array {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = high - low;
  return values.map((value) => (width > 0 ? (value - low) / width : 0.5));
}
