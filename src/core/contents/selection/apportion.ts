/** Whole parts of a number in proportion to weights, by the largest remainder method: the parts always sum to it. */
export function apportion<Key extends string>(
  weights: readonly (readonly [Key, number])[],
  whole: number,
): [Key, number][] {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  const exact = weights.map(([key, weight]) => ({ key, share: (weight / total) * whole }));
  const parts = exact.map((one) => ({ ...one, part: Math.floor(one.share) }));
  let missing = whole - parts.reduce((sum, one) => sum + one.part, 0);
  const order = [...parts].sort((a, b) => b.share - b.part - (a.share - a.part) || (a.key < b.key ? -1 : 1));
  for (const one of order) {
    if (missing <= 0) break;
    one.part += 1;
    missing -= 1;
  }
  return parts.map((one) => [one.key, one.part]);
}
