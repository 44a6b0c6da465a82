import type { KindWeights } from '../../src/core/audits/classification/kind-model.ts';
import type { PageKind } from '../../src/core/audits/page-kinds/page-kind.ts';
import type { PageSigns } from '../../src/core/audits/classification/page-signs.ts';

/** A page to learn from: its signs, and the share of each kind in its label. */
export interface KindExample {
  readonly signs: PageSigns;
  readonly label: ReadonlyMap<PageKind, number>;
}

/** Ridge that keeps weights small, found by leaving sites out. */
const ridge = 3;
const rounds = 300;
const powerRounds = 15;

/**
 * Weights of a multinomial logistic regression with a ridge, by gradient descent with Nesterov momentum. The same
 * examples give the same weights.
 */
export function fitKindWeights(examples: readonly KindExample[], kinds: readonly PageKind[]): KindWeights {
  const names = [...new Set(examples.flatMap(({ signs }) => Object.keys(signs)))].sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ signs, label }) => ({
    signs: Object.entries(signs).flatMap(([name, value]) => (value === 0 ? [] : [[place.get(name)!, value] as const])),
    label: kinds.map((kind) => label.get(kind) ?? 0),
  }));
  const width = kinds.length;
  const size = (names.length + 1) * width;
  let weights = new Float64Array(size);
  let before = new Float64Array(size);
  const step = 1 / (largestCurvature(rows, names.length) / 2 + ridge);
  for (let round = 0; round < rounds; round += 1) {
    const ahead = weights.map((value, at) => value + (round / (round + 3)) * (value - before[at]!));
    const slope = slopeAt(ahead, rows, width);
    before = weights;
    weights = ahead.map((value, at) => value - step * slope[at]!);
  }
  const rowOf = (at: number): number[] => [...weights.subarray(at * width, (at + 1) * width)].map(rounded);
  return { kinds, base: rowOf(names.length), signs: Object.fromEntries(names.map((name, at) => [name, rowOf(at)])) };
}

interface Row {
  readonly signs: readonly (readonly [number, number])[];
  readonly label: readonly number[];
}

/** Largest eigenvalue of the squared signs, by power iteration. */
function largestCurvature(rows: readonly Row[], signs: number): number {
  let vector = new Float64Array(signs + 1).fill(1 / Math.sqrt(signs + 1));
  let length = 1;
  for (let round = 0; round < powerRounds; round += 1) {
    const next = new Float64Array(signs + 1);
    for (const { signs: own } of rows) {
      const product = own.reduce((sum, [sign, value]) => sum + value * vector[sign]!, vector[signs]!);
      for (const [sign, value] of own) next[sign]! += value * product;
      next[signs]! += product;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
  }
  return 1.1 * length;
}

function slopeAt(weights: Float64Array, rows: readonly Row[], width: number): Float64Array {
  const base = weights.length - width;
  const slope = weights.map((value, at) => (at < base ? ridge * value : 0));
  for (const { signs, label } of rows) {
    const scores = Array.from({ length: width }, (_, kind) => weights[base + kind]!);
    for (const [sign, value] of signs)
      for (let at = 0; at < width; at += 1) scores[at]! += value * weights[sign * width + at]!;
    const most = Math.max(...scores);
    const raised = scores.map((score) => Math.exp(score - most));
    const sum = raised.reduce((total, one) => total + one, 0);
    const mass = label.reduce((total, one) => total + one, 0);
    for (let at = 0; at < width; at += 1) {
      const gap = (mass * raised[at]!) / sum - label[at]!;
      slope[base + at]! += gap;
      for (const [sign, value] of signs) slope[sign * width + at]! += value * gap;
    }
  }
  return slope;
}

const rounded = (value: number): number => Math.round(100 * value) / 100;
