/** Bytes of an answer: assistants refuse or cut longer ones. Working assumption. */
const mostBytes = 20_000;

interface Bounded {
  readonly answer: unknown;
  /** Rows that were left out. */
  readonly left: number;
}

/** The answer with its longest lists halved until it fits. */
export function bounded(answer: unknown, most = mostBytes): Bounded {
  const copy = structuredClone(answer);
  let left = 0;
  while (Buffer.byteLength(JSON.stringify(copy)) > most) {
    const longest = longestList(copy);
    if (longest === null) break;
    const kept = Math.floor(longest.length / 2);
    left += longest.length - kept;
    longest.length = kept;
  }
  return { answer: copy, left };
}

/**
 * A page of a list that fits: rows that were cut are asked for anew with a smaller `limit`, since the cursor of a longer page
 * would pass over them.
 */
export async function boundedPage(
  ask: (limit: number | undefined) => Promise<unknown>,
  limit: number | undefined,
  most = mostBytes,
): Promise<Bounded> {
  const page = await ask(limit);
  const found = bounded(page, most);
  const [rows, kept] = [rowsOf(page), rowsOf(found.answer)];
  if (limit === undefined || kept === 0 || kept === rows) return found;
  return bounded(await ask(kept), most);
}

const rowsOf = (answer: unknown): number => {
  const { data } = (answer ?? {}) as { data?: unknown };
  return Array.isArray(data) ? data.length : 0;
};

/** The list that takes the most bytes; null when none has an item. */
function longestList(value: unknown): unknown[] | null {
  let longest: unknown[] | null = null;
  let bytes = 0;
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    if (Array.isArray(inner) && inner.length > 0) {
      const own = JSON.stringify(inner).length;
      if (own > bytes) [longest, bytes] = [inner, own];
    }
    for (const one of Object.values(inner)) visit(one);
  };
  visit(value);
  return longest;
}
