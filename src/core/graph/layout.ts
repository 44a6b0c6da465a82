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

/**
 * Two nodes at a time, so that one division does not wait for the other and what pushes the rest is read and written
 * once for both; what is of them stays out of the arrays. The sums of each node are made in the order of the nodes.
 */
function repel(x: Float64Array, y: Float64Array, moveX: Float64Array, moveY: Float64Array, ideal: number): void {
  const strength = ideal * ideal;
  const count = x.length;
  for (let a = 0; a + 1 < count; a += 2) {
    const c = a + 1;
    const aX = x[a] as number;
    const aY = y[a] as number;
    const cX = x[c] as number;
    const cY = y[c] as number;
    const acX = aX - cX || 1e-6;
    const acY = aY - cY;
    const between = strength / (acX * acX + acY * acY + 1e-9);
    let sumAX = (moveX[a] as number) + acX * between;
    let sumAY = (moveY[a] as number) + acY * between;
    let sumCX = (moveX[c] as number) - acX * between;
    let sumCY = (moveY[c] as number) - acY * between;
    for (let b = a + 2; b < count; b++) {
      const bX = x[b] as number;
      const bY = y[b] as number;
      const abX = aX - bX || 1e-6 * (b - a);
      const abY = aY - bY;
      const cbX = cX - bX || 1e-6 * (b - c);
      const cbY = cY - bY;
      const pushA = strength / (abX * abX + abY * abY + 1e-9);
      const pushC = strength / (cbX * cbX + cbY * cbY + 1e-9);
      sumAX += abX * pushA;
      sumAY += abY * pushA;
      sumCX += cbX * pushC;
      sumCY += cbY * pushC;
      moveX[b] = (moveX[b] as number) - abX * pushA - cbX * pushC;
      moveY[b] = (moveY[b] as number) - abY * pushA - cbY * pushC;
    }
    moveX[a] = sumAX;
    moveY[a] = sumAY;
    moveX[c] = sumCX;
    moveY[c] = sumCY;
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
