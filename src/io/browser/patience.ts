/** What the promise gives, or `otherwise` when it takes longer than `ms`; a rejection counts as an answer too late. */
export async function withPatience<Value, Other>(
  promise: Promise<Value>,
  ms: number,
  otherwise: Other,
): Promise<Value | Other> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<Other>((resolve) => {
    // The browser's pipe keeps the process alive while there is something to wait for.
    timer = setTimeout(() => resolve(otherwise), ms).unref();
  });
  try {
    return await Promise.race([promise.catch(() => otherwise), end]);
  } finally {
    clearTimeout(timer);
  }
}
