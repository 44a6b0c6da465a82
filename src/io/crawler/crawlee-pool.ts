import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';

type Crawlee = typeof import('@crawlee/basic');

/**
 * Required, not imported: for an import, Node first reads all its files for the names that they export. Only the files that
 * schedule are loaded: queues, storages, crawlers and sitemaps would take as long again.
 */
function crawleePart<Names extends keyof Crawlee>(file: string): Pick<Crawlee, Names> {
  const required = createRequire(import.meta.url);
  const folder = dirname(createRequire(required.resolve('@crawlee/basic')).resolve('@crawlee/core'));
  return required(join(folder, file));
}
/** `build/bundle.mjs` finds these calls and bundles the files. */
const { AutoscaledPool } = crawleePart<'AutoscaledPool'>('autoscaling/autoscaled_pool.js');
const { Configuration } = crawleePart<'Configuration'>('configuration.js');
const { log } = crawleePart<'log'>('log.js');

/** What the pool schedules: turns, each of which takes pages from the frontier one after the other. */
export interface TurnSource {
  /** True when there is a page to take now. */
  hasWork(): boolean;
  /** True when nothing is left, nothing is running and nothing will come. */
  isOver(): boolean;
  /** Takes pages until `most` are done or there is none at this moment. */
  turn(most: number): Promise<void>;
  /** Receives the function to call when there is new work. */
  onWork(wake: () => void): void;
}

/** Most pages of one turn: Crawlee's cost per task is paid once for that many. */
const pagesPerTurn = 64;
/** Seconds between two autoscaling runs, which change nothing: the number of turns is fixed. */
const hour = 3600;

/**
 * Runs the turns, `width` at a time, until the source is over; rejects with the first error of a turn. Uses Crawlee's pool
 * without a crawler class, which would keep a context for every promise of the process and handle interrupts itself.
 */
export async function runTurns(source: TurnSource, width: number): Promise<void> {
  log.setLevel(log.LEVELS.OFF);
  let running = 0;
  let failure: unknown = null;
  // Without this number it loads tools that measure the memory, which decides nothing here: the width never changes.
  const memoryMbytes = Math.floor(totalmem() / 1_048_576);
  const settings = new Configuration({ persistStorage: false, purgeOnStart: false, memoryMbytes });
  // Crawlee stores nothing: its own storage would be loaded for nothing.
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
