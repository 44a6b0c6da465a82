/** Keeps the first of equal values, in their order. */
export function unique<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}
