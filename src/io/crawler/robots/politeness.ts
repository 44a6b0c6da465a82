/** Gives out the turns of hosts that several processes ask: answers how long to wait, in milliseconds. */
export type SharedTurns = (host: string, delayMs: number) => Promise<number>;

/**
 * Gives each host its turns: at least `delayMs` between the beginnings of two requests, whichever crawls of this process
 * ask them, and whichever processes where turns are shared.
 */
export class Politeness {
  private readonly free = new Map<string, number>();

  /** Resolves when the host may be asked; at once when no delay applies. Rejects never: an abort ends the wait early. */
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
