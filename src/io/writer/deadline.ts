export interface Deadline {
  readonly signal: AbortSignal;
  /** Frees the timer once the work is over. */
  end(): void;
}

/**
 * Aborts after `ms`, or with the outer signal. Not `AbortSignal.any` of `AbortSignal.timeout`: on Node 20 its signal may be
 * garbage-collected before it fires (observed: 180 s instead of 60).
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
