import { createRequire } from 'node:module';

/** Required, not imported: to import it, the platform first reads all its files for the names they export. */
const crawlee = createRequire(import.meta.url)('@crawlee/basic') as typeof import('@crawlee/basic');

/** What Crawlee schedules: turns, each of which takes pages from the frontier one after the other. */
export interface TurnSource {
  /** Is there a page to take now? */
  hasWork(): boolean;
  /** Nothing is left, nothing is running, nothing will come. */
  isOver(): boolean;
  /** Takes pages until `most` are done or none is left at this moment. */
  turn(most: number): Promise<void>;
  /** Called with the function that wakes the pool when work has come. */
  onWork(wake: () => void): void;
}

/** Pages a turn takes at most: Crawlee's cost per task is paid once for that many. */
const pagesPerTurn = 64;
/** Nothing is scaled: the width is what the person asked for. */
const hour = 3600;

/**
 * Runs the turns, `width` at a time, until the source is over; rejects with the first error of a turn. Crawlee's pool
 * alone, without a crawler class: that one keeps a context for every promise of the process, and takes interrupts.
 */
export async function runTurns(source: TurnSource, width: number): Promise<void> {
  crawlee.log.setLevel(crawlee.log.LEVELS.OFF);
  let running = 0;
  let failure: unknown = null;
  const pool = new crawlee.AutoscaledPool(
    {
      minConcurrency: width,
      maxConcurrency: width,
      desiredConcurrency: width,
      loggingIntervalSecs: null,
      autoscaleIntervalSecs: hour,
      maybeRunIntervalSecs: 0.25,
      isTaskReadyFunction: async () => failure === null && source.hasWork(),
      isFinishedFunction: async () => running === 0 && (failure !== null || source.isOver()),
      runTaskFunction: async () => {
        running++;
        try {
          await source.turn(pagesPerTurn);
        } catch (error) {
          failure ??= error;
        }
        running--;
      },
    },
    new crawlee.Configuration({ persistStorage: false, purgeOnStart: false }),
  );
  source.onWork(() => void pool.notify());
  await pool.run();
  if (failure !== null) throw failure;
}
