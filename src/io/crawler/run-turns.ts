import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';

type Crawlee = typeof import('@crawlee/basic');

/**
 * Required, not imported: to import it, the platform first reads all its files for the names they export. Of its files
 * only those that schedule: queues, storages, crawlers and sitemaps would take as long again.
 */
const required = createRequire(import.meta.url);
const folder = dirname(createRequire(required.resolve('@crawlee/basic')).resolve('@crawlee/core'));
/** `bin/compiled.mjs` reads these calls, and puts the files in their place. */
const crawleePart = <Names extends keyof Crawlee>(file: string): Pick<Crawlee, Names> => required(join(folder, file));
const { AutoscaledPool } = crawleePart<'AutoscaledPool'>('autoscaling/autoscaled_pool.js');
const { Configuration } = crawleePart<'Configuration'>('configuration.js');
const { log } = crawleePart<'log'>('log.js');

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
  log.setLevel(log.LEVELS.OFF);
  let running = 0;
  let failure: unknown = null;
  // Without a size it loads its tools to measure the memory, which decides nothing here: the width never changes.
  const memoryMbytes = Math.floor(totalmem() / 1_048_576);
  const settings = new Configuration({ persistStorage: false, purgeOnStart: false, memoryMbytes });
  // Nothing is stored by Crawlee: its own storage would be loaded only to say so.
  settings.useStorageClient({} as Parameters<typeof settings.useStorageClient>[0]);
  const pool = new AutoscaledPool(
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
    settings,
  );
  source.onWork(() => void pool.notify());
  await pool.run();
  if (failure !== null) throw failure;
}
