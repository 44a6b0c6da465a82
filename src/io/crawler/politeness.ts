/** Gives each host its turns: at least `delayMs` between the beginnings of two requests. */
export class Politeness {
  private readonly free = new Map<string, number>();

  /** Resolves when the host may be asked; at once when no delay applies. Rejects never: an abort ends the wait early. */
  turn(host: string, delayMs: number, signal: AbortSignal | undefined): Promise<void> | null {
    if (delayMs <= 0) return null;
    const now = performance.now();
    const at = Math.max(now, this.free.get(host) ?? 0);
    this.free.set(host, at + delayMs);
    return at <= now ? null : pause(at - now, signal);
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
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
