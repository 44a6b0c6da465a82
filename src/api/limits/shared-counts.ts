import type { Options, Store } from 'express-rate-limit';
import type { RateCounts } from '../../io/store/rate-counts.ts';

/** The counts of a limit in the database, where all processes of a service share them; in memory when there is one process. */
export function countsOf(
  limit: string,
  counts: RateCounts | null,
): Pick<Partial<Options>, 'store' | 'passOnStoreError' | 'logger'> {
  // A database that is away answers the request itself with 503, which is in our log: the limit adds nothing to it.
  return counts === null ? {} : { store: sharedCounts(limit, counts), passOnStoreError: true, logger: silent };
}

/** The package would write a stack trace to the terminal for each request. */
const silent = { warn: () => undefined, error: () => undefined };

function sharedCounts(limit: string, counts: RateCounts): Store {
  let windowMs = 60_000;
  const keyOf = (key: string): string => `${limit} ${key}`;
  return {
    localKeys: false,
    init(options) {
      windowMs = options.windowMs;
    },
    async increment(key) {
      const { hits, until } = await counts.add(keyOf(key), windowMs);
      return { totalHits: hits, resetTime: until };
    },
    decrement: (key) => counts.takeBack(keyOf(key)),
    resetKey: (key) => counts.forget(keyOf(key)),
  };
}
