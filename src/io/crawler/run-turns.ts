import { createRequire } from 'node:module';
import type { Request, RequestProvider } from '@crawlee/basic';

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

/** Pages a turn takes at most: Crawlee's cost per request is paid once for that many. */
const pagesPerTurn = 64;
/** Crawlee measures its machine by starting `ps`; once an hour is often enough for a scheduler of fixed width. */
const hour = 3_600_000;

/** Runs the turns, `width` at a time, until the source is over; rejects with the first error of a turn. */
export async function runTurns(source: TurnSource, width: number): Promise<void> {
  crawlee.log.setLevel(crawlee.log.LEVELS.OFF);
  const configuration = new crawlee.Configuration({
    persistStorage: false,
    purgeOnStart: false,
    systemInfoIntervalMillis: hour,
    persistStateIntervalMillis: hour,
  });
  const running = new Set<Promise<void>>();
  let failure: unknown = null;
  const queue = new TurnQueue(
    source,
    () => running.size,
    () => failure !== null,
  );
  const crawler = new crawlee.BasicCrawler(
    {
      requestQueue: queue as unknown as RequestProvider,
      requestHandler: async () => {
        leaveInterruptsToUs();
        const turn = source.turn(pagesPerTurn).catch((error: unknown) => {
          failure ??= error;
        });
        running.add(turn);
        await turn;
        running.delete(turn);
      },
      useSessionPool: false,
      maxRequestRetries: 0,
      requestHandlerTimeoutSecs: 2_000_000,
      statusMessageLoggingInterval: hour / 1000,
      statisticsOptions: { logIntervalSecs: hour / 1000, persistenceOptions: { enable: false } },
      autoscaledPoolOptions: {
        minConcurrency: width,
        maxConcurrency: width,
        desiredConcurrency: width,
        loggingIntervalSecs: null,
        autoscaleIntervalSecs: hour / 1000,
        maybeRunIntervalSecs: 0.25,
      },
    },
    configuration,
  );
  source.onWork(() => void crawler.autoscaledPool?.notify());
  await crawler.run();
  // An interrupt makes Crawlee leave its tasks behind; ours end by themselves.
  await Promise.all(running);
  if (failure !== null) throw failure;
}

/** Crawlee takes SIGINT for itself when it starts; what an interrupt means is decided by the door. */
function leaveInterruptsToUs(): void {
  for (const listener of process.listeners('SIGINT')) {
    if (listener.name === 'sigintHandler') process.off('SIGINT', listener);
  }
}

/** The face of a request queue that Crawlee asks for work. */
class TurnQueue {
  private readonly source: TurnSource;
  private readonly running: () => number;
  private readonly failed: () => boolean;
  private turns = 0;

  constructor(source: TurnSource, running: () => number, failed: () => boolean) {
    this.source = source;
    this.running = running;
    this.failed = failed;
  }

  async isEmpty(): Promise<boolean> {
    return this.failed() || !this.source.hasWork();
  }

  async isFinished(): Promise<boolean> {
    return this.running() === 0 && (this.failed() || this.source.isOver());
  }

  async fetchNextRequest(): Promise<Request | null> {
    if (await this.isEmpty()) return null;
    this.turns++;
    return new crawlee.Request({
      url: 'https://turn.invalid/',
      uniqueKey: String(this.turns),
      id: String(this.turns),
    } as ConstructorParameters<typeof crawlee.Request>[0]);
  }

  async markRequestHandled(): Promise<null> {
    return null;
  }

  async reclaimRequest(): Promise<null> {
    return null;
  }

  async addRequest(): Promise<never> {
    throw new Error('turns come from the frontier');
  }

  async addRequests(): Promise<never> {
    throw new Error('turns come from the frontier');
  }

  async addRequestsBatched(): Promise<never> {
    throw new Error('turns come from the frontier');
  }

  getTotalCount(): number {
    return this.turns;
  }

  getPendingCount(): number {
    return 0;
  }

  async handledCount(): Promise<number> {
    return this.turns;
  }
}
