import { seededRandom } from '../values/random.ts';

export interface Layout {
  /** Coordinates in [0, 1], per node. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Enough for 600 nodes to settle: working assumption. */
const iterations = 150;

type Edges = readonly (readonly [number, number])[];

/** Positions of the nodes and the displacement of each in the current iteration. */
interface Motion extends Layout {
  readonly moveX: Float64Array;
  readonly moveY: Float64Array;
}

/**
 * Force-directed drawing of up to some 600 nodes: linked nodes are close (Fruchterman & Reingold 1991, with a pull to the
 * centre that keeps disconnected parts in the picture). The same seed gives the same picture.
 */
export function forceLayout(count: number, edges: Edges, options: { seed: number }): Layout {
  const random = seededRandom(options.seed);
  const x = Float64Array.from({ length: count }, () => random());
  const y = Float64Array.from({ length: count }, () => random());
  const idealDistance = Math.sqrt(1 / Math.max(1, count));
  const moveX = new Float64Array(count);
  const moveY = new Float64Array(count);
  const motion: Motion = { x, y, moveX, moveY };
  for (let iteration = 0; iteration < iterations; iteration++) {
    moveX.fill(0);
    moveY.fill(0);
    repel(motion, idealDistance);
    attract(motion, edges, idealDistance);
    const temperature = 0.1 * (1 - iteration / iterations) + 0.001;
    for (let node = 0; node < count; node++) {
      const dx = (moveX[node] as number) + (0.5 - (x[node] as number)) * 0.5;
      const dy = (moveY[node] as number) + (0.5 - (y[node] as number)) * 0.5;
      const length = Math.hypot(dx, dy);
      const step = length > temperature ? temperature / length : 1;
      x[node]! += dx * step;
      y[node]! += dy * step;
    }
  }
  return { x: stretched(x), y: stretched(y) };
}

/**
 * Two nodes (a, c) at a time: their divisions do not wait for each other, and the displacement of every other node is
 * read and written once for both. Sums of each node are added in the order of the nodes.
 */
function repel({ x, y, moveX, moveY }: Motion, idealDistance: number): void {
  const strength = idealDistance * idealDistance;
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

function attract({ x, y, moveX, moveY }: Motion, edges: Edges, idealDistance: number): void {
  for (const [a, b] of edges) {
    const dx = (x[a] as number) - (x[b] as number);
    const dy = (y[a] as number) - (y[b] as number);
    const pull = Math.hypot(dx, dy) / idealDistance;
    moveX[a]! -= dx * pull;
    moveY[a]! -= dy * pull;
    moveX[b]! += dx * pull;
    moveY[b]! += dy * pull;
  }
}

/** Coordinates stretched to [0, 1], or all at 0.5 when they are equal. */
function stretched(values: Float64Array): Float64Array {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = high - low;
  return values.map((value) => (width > 0 ? (value - low) / width : 0.5));
}
