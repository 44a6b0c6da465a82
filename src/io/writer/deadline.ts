export interface Deadline {
  readonly signal: AbortSignal;
  /** Frees the timer once the work is over. */
  end(): void;
}

/**
 * Aborts after `ms`, or with the outer signal. Own timer and controller: on Node 20 a signal of `AbortSignal.any` over
 * `AbortSignal.timeout` may be collected before it fires, and the deadline never comes (seen: 180 s instead of 60).
 */
export function deadlineAfter(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const abort = () => {
    clearTimeout(timer);
    controller.abort();
  };
  const timer = setTimeout(abort, ms);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}
