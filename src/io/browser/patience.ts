/** The value of the promise, or `otherwise` when it takes longer than `ms` or rejects. */
export async function withPatience<Value, Other>(
  promise: Promise<Value>,
  ms: number,
  otherwise: Other,
): Promise<Value | Other> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<Other>((resolve) => {
    // Unref'd: the pipe of the browser keeps the process alive while there is something to wait for.
    timer = setTimeout(() => resolve(otherwise), ms).unref();
  });
  try {
    return await Promise.race([promise.catch(() => otherwise), end]);
  } finally {
    clearTimeout(timer);
  }
}
