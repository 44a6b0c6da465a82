/** Reserves a turn of a host that several processes share; returns the milliseconds to wait for it. */
export type SharedTurns = (host: string, delayMs: number) => Promise<number>;

/**
 * Keeps at least `delayMs` between the starts of two requests to one host, over all crawls of this process, and over all
 * processes where turns are shared.
 */
export class Politeness {
  private readonly free = new Map<string, number>();

  /** Resolves when the host may be requested; null when that is now. Never rejects: an abort ends the wait early. */
  turn(host: string, delayMs: number, signal: AbortSignal | undefined, shared?: SharedTurns): Promise<void> | null {
    if (delayMs <= 0) return null;
    if (shared !== undefined) return shared(host, delayMs).then((ms) => pause(ms, signal));
    const now = performance.now();
    const at = Math.max(now, this.free.get(host) ?? 0);
    this.free.set(host, at + delayMs);
    return at <= now ? null : pause(at - now, signal);
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms <= 0 || signal?.aborted === true) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end, { once: true });
  });
}
