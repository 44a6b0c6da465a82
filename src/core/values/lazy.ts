/** Delays a computation until its first call, and returns the same result afterwards, `undefined` included. */
export function lazy<Result>(compute: () => Result): () => Result {
  let known: { readonly result: Result } | null = null;
  return () => (known ??= { result: compute() }).result;
}
