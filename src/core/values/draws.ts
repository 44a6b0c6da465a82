import type { Random } from './random.ts';

/** Standard normal draw (Box and Muller, 1958). */
export function normalDraw(random: Random): number {
  let first = 0;
  while (first === 0) first = random();
  return Math.sqrt(-2 * Math.log(first)) * Math.cos(2 * Math.PI * random());
}

/** Gamma draw of rate 1 (Marsaglia and Tsang, 2000). */
export function gammaDraw(shape: number, random: Random): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const root = 1 + c * x;
    const v = root * root * root;
    if (v <= 0) continue;
    const u = random();
    const square = x * x;
    // The squeeze test of the paper accepts nearly every draw without a logarithm.
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Beta draw, from two gamma draws. */
export function betaDraw(a: number, b: number, random: Random): number {
  const x = gammaDraw(a, random);
  return x / (x + gammaDraw(b, random));
}

/** Triangular draw by inverse transform. */
export function triangularDraw([low, mode, high]: readonly [number, number, number], random: Random): number {
  const r = random();
  if (high === low) return low;
  const split = (mode - low) / (high - low);
  return r < split
    ? low + Math.sqrt(r * (high - low) * (mode - low))
    : high - Math.sqrt((1 - r) * (high - low) * (high - mode));
}
