/** The value of the promise, or `fallback` when it takes longer than `ms` or rejects. */
export async function withTimeout<Value, Other>(
  promise: Promise<Value>,
  ms: number,
  fallback: Other,
): Promise<Value | Other> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<Other>((resolve) => {
    // Unref'd: while the browser runs, its pipe keeps the process alive.
    timer = setTimeout(() => resolve(fallback), ms).unref();
  });
  try {
    return await Promise.race([promise.catch(() => fallback), end]);
  } finally {
    clearTimeout(timer);
  }
}
