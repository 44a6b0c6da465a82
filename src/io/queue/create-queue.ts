import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, failures } from '../../core/values/failure.ts';
import type { Log } from '../services/log.ts';
import { type HeldQueuedJob, heartbeatMs, maxTries, QueuedJobs, type QueueStore } from './queued-jobs.ts';

/**
 * Works on one row. `closing` aborts when the queue closes or the job gives its place, and for no other reason: whether the job was cancelled or taken
 * over by another worker is in its row, since the queue notices either seconds later. `isLastTry`: no retry follows.
 */
export type QueueHandler = (rowId: string, closing: AbortSignal, isLastTry: boolean) => Promise<Turn | void>;

/** `later`: another job holds what this one needs; it is queued again after a moment, which does not count as a try. */
export type Turn = 'later' | undefined;

/** Coarse jobs: crawl, analyse, plan, export. A job names a row, carries no data and is safe to run twice. */
export interface Queue {
  /** Puts a row in the queue of an operation; the same row again, while it is there, is the same job. */
  send(operation: string, rowId: string): Promise<void>;
  /** Queues a row again, whatever became of its earlier job: for rows whose worker died. */
  sendAgain(operation: string, rowId: string): Promise<void>;
  /**
   * Runs the jobs of an operation, at most `atOnce` at a time in this process. In the phase `yieldsIn` of its progress a job
   * gives its place to the first one of a workspace that has none running, and goes on later.
   */
  work(operation: string, handler: QueueHandler, atOnce?: number, yieldsIn?: string): void;
  cancel(operation: string, rowId: string): Promise<void>;
  /** Does some upkeep again and again, `everyMs` after its last end, then `last` when the queue closes; an error is logged. */
  repeat(everyMs: number, upkeep: () => Promise<unknown>, last?: () => Promise<unknown>): void;
  /** Starts no more jobs, aborts those that run and waits for them, 8 s at most; a job that runs on is queued again. */
  close(): Promise<void>;
}

/** How soon a job is found that another process queued; those of this process start at once. */
const pollMs = 500;
/** How soon a job is tried again where no other process queues any: a service at rest leaves the processor alone. */
const pollAloneMs = 2_000;
/** Time between two looks for jobs that keep others from their turn. */
const yieldEveryMs = 2_000;
/** Delay of a job that waits for what another one holds. */
const laterSeconds = 3;
/** A job that runs longer is left to another worker. */
const longestJobMs = 23 * 3_600_000;
const closeWithinMs = 8_000;

/** A queue in a table of the store, on the embedded database and on a server alike. `alone`: no other process queues jobs. */
export function createQueue(store: QueueStore, log: Log, { alone = false } = {}): Queue {
  const jobs = new QueuedJobs(store);
  const closing = new AbortController();
  // One listener a line and a loop.
  setMaxListeners(100, closing.signal);
  const lines: QueueLine[] = [];
  const loops: Promise<unknown>[] = [];
  const wake = (operation: string): void => {
    for (const line of lines) if (line.operation === operation) line.wake();
  };
  return {
    async send(operation, rowId) {
      await jobs.add(operation, rowId);
      wake(operation);
    },
    async sendAgain(operation, rowId) {
      await jobs.addAgain(operation, rowId, 0);
      wake(operation);
    },
    work(operation, handler, atOnce = 1, yieldsIn?) {
      for (let count = 0; count < atOnce; count += 1)
        lines.push(
          new QueueLine(operation, handler, {
            jobs,
            log,
            closing: closing.signal,
            everyMs: alone ? pollAloneMs : pollMs,
          }),
        );
      if (yieldsIn === undefined) return;
      const givePlace = async (): Promise<void> => {
        const holder = await jobs.inTheWay(operation, yieldsIn);
        if (holder !== null) for (const line of lines) line.givePlace(holder);
      };
      loops.push(repeated(givePlace, { everyMs: yieldEveryMs, log, closing: closing.signal }));
    },
    cancel: (operation, rowId) => jobs.remove(operation, rowId),
    repeat(everyMs, upkeep, last = async () => undefined) {
      loops.push(repeated(upkeep, { everyMs, log, closing: closing.signal }).then(last));
    },
    async close() {
      closing.abort();
      const atMost = wait(closeWithinMs, undefined, { ref: false });
      await Promise.all([
        ...lines.map((line) => line.ended(closeWithinMs)),
        Promise.race([Promise.all(loops), atMost]),
      ]);
    },
  };
}

async function repeated(
  upkeep: () => Promise<unknown>,
  { everyMs, log, closing }: { readonly everyMs: number; readonly log: Log; readonly closing: AbortSignal },
): Promise<void> {
  while (!closing.aborted) {
    try {
      await upkeep();
    } catch (error) {
      log.warn('upkeep-trouble', { error });
    }
    await wait(everyMs, undefined, { signal: closing, ref: false }).catch(() => undefined);
  }
}

interface LineParts {
  readonly jobs: QueuedJobs;
  readonly log: Log;
  readonly closing: AbortSignal;
  /** Time between two looks at the table. */
  readonly everyMs: number;
}

/** Runs the jobs of one operation, one after the other, until the queue closes. */
class QueueLine {
  readonly operation: string;
  private readonly handler: QueueHandler;
  private readonly parts: LineParts;
  private readonly running: Promise<void>;
  private held: HeldQueuedJob | null = null;
  private turn = new AbortController();
  /** Ends the pause between two looks at the table. */
  wake: () => void = () => undefined;

  constructor(operation: string, handler: QueueHandler, parts: LineParts) {
    this.operation = operation;
    this.handler = handler;
    this.parts = parts;
    parts.closing.addEventListener('abort', () => this.wake(), { once: true });
    this.running = this.run();
  }

  /** Resolves when nothing runs; a job that still does after `ms` is put back. */
  async ended(ms: number): Promise<void> {
    const late = Symbol('late');
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => (timer = setTimeout(resolve, ms, late)));
    const first = await Promise.race([this.running, limit]);
    clearTimeout(timer);
    if (first === late && this.held !== null) await this.parts.jobs.release(this.held, 0);
  }

  /** Ends the turn of the job of this holder, if this line has it. */
  givePlace(holder: string): void {
    if (this.held?.holder === holder) this.turn.abort();
  }

  private async run(): Promise<void> {
    const { jobs, log, closing } = this.parts;
    while (!closing.aborted) {
      const pause = this.pause();
      try {
        this.held = await jobs.take(this.operation);
        if (this.held !== null) {
          await this.runHeld(this.held);
          this.wake();
        }
      } catch (error) {
        // The database is away: what was held is taken again once its time is over.
        log.warn('queue-trouble', { error });
      }
      this.held = null;
      await pause;
    }
  }

  private async runHeld(held: HeldQueuedJob): Promise<void> {
    const { jobs, log, closing } = this.parts;
    const turn = new AbortController();
    this.turn = turn;
    const until = performance.now() + longestJobMs;
    const heartbeat = setInterval(() => {
      if (performance.now() < until)
        jobs.keepAlive(held).catch((error: unknown) => log.warn('queue-trouble', { error }));
    }, heartbeatMs);
    try {
      const ending = AbortSignal.any([closing, turn.signal]);
      const next = await settled(() => this.handler(held.jobId, ending, held.tries >= maxTries));
      if (next === 'later') await jobs.addAgain(this.operation, held.jobId, laterSeconds);
      else await jobs.end(held);
    } catch {
      // The handler has written the reason in the row of the job.
      if (turn.signal.aborted && !closing.aborted) await jobs.giveBack(held);
      else if (held.tries >= maxTries) await jobs.end(held);
      else await jobs.release(held, closing.aborted ? 0 : 2 ** (held.tries - 1));
    } finally {
      clearInterval(heartbeat);
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.parts.everyMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** A `Failure` that a retry cannot change completes the job: the row keeps the reason. */
async function settled(work: () => Promise<Turn | void>): Promise<Turn | void> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure && !failures[error.code].retry) return;
    throw error;
  }
}
