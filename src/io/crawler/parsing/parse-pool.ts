import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../worker-thread.ts';
import { LightLane } from '../light-lane.ts';
import { type PageMessage, type Parsed, unpackPage } from './page-message.ts';
import { type Document, documentReader, type ReadSettings } from './read-document.ts';

export interface ParseOrder extends Document {
  readonly id: number;
}

export interface ParseAnswer {
  readonly id: number;
  readonly page: PageMessage | null;
  readonly error: string | null;
}

/** `parsed` is null for a page that took too long, too much memory, or hit a bug of ours; `error` says which. */
export type ParseResult =
  | { readonly parsed: Parsed; readonly error: null }
  | { readonly parsed: null; readonly error: 'parse-timeout' | 'parse-failed'; readonly reason: string | null };

export interface ParsePoolOptions {
  readonly workers?: number;
  readonly deadlineMs?: number;
  readonly heapMb?: number;
  /** Module of the thread; tests put a sick one here. */
  readonly thread?: URL;
  /** False: every page goes to a thread. */
  readonly light?: boolean;
}

/** Pages posted to one thread ahead of time, so that it does not wait for us between two. */
const ahead = 8;
const aheadBytes = 4_194_304;
/** A busy machine may delay the deadline of a page this many times: a thread that waits for ever uses no processor. */
const mostDelays = 5;

/**
 * Decodes and parses pages: light ones in the lane beside the fetches, all others in worker threads, where a page that
 * hangs or exhausts its thread takes that one down, nothing else.
 */
export class ParsePool {
  private readonly settings: ReadSettings;
  private readonly options: Required<ParsePoolOptions>;
  private readonly light: LightLane;
  private readonly lanes: Lane[] = [];
  private readonly waiting: Task[] = [];
  private ids = 0;

  constructor(settings: ReadSettings, options: ParsePoolOptions = {}) {
    this.settings = settings;
    this.light = new LightLane(documentReader(settings));
    this.options = {
      workers: options.workers ?? Math.min(4, Math.max(1, availableParallelism() - 1)),
      deadlineMs: options.deadlineMs ?? 5_000,
      heapMb: options.heapMb ?? 256,
      thread: options.thread ?? new URL('./parse-thread.ts', import.meta.url),
      light: options.light ?? options.thread === undefined,
    };
  }

  async parse(document: Document): Promise<ParseResult> {
    if (this.options.light && this.light.takes(document)) {
      const parsed = await this.light.parse(document);
      if (parsed !== null) return { parsed, error: null };
    }
    return this.parseInThread(document);
  }

  private parseInThread({ body, url, contentType, headers }: Document): Promise<ParseResult> {
    return new Promise((resolve) => {
      const order = { id: ++this.ids, body, url, contentType, headers: readHeaders(headers) };
      this.waiting.push({ order, resolve });
      this.post();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
    this.lanes.length = 0;
  }

  private post(): void {
    while (this.waiting.length > 0) {
      const lane = this.freeLane(this.waiting[0]!);
      if (lane === null) return;
      lane.post(this.waiting.shift()!);
    }
  }

  private freeLane(task: Task): Lane | null {
    let best: Lane | null = null;
    for (const lane of this.lanes) if (lane.takes(task) && (best === null || lane.load < best.load)) best = lane;
    if ((best === null || best.load > 0) && this.lanes.length < this.options.workers) {
      best = new Lane(this.settings, this.options, (orphans) => {
        this.waiting.unshift(...orphans);
        this.post();
      });
      this.lanes.push(best);
    }
    return best;
  }
}

/** The headers that the parser reads: the others need not cross over. */
function readHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const read: Record<string, string> = {};
  for (const name of ['link', 'refresh', 'x-robots-tag']) {
    const value = headers[name];
    if (value !== undefined) read[name] = value;
  }
  return read;
}

interface Task {
  readonly order: ParseOrder;
  readonly resolve: (result: ParseResult) => void;
}

/** One thread and what was posted to it, oldest first: the head is the one being parsed. */
class Lane {
  private readonly settings: ReadSettings;
  private readonly options: Required<ParsePoolOptions>;
  private readonly freed: (orphans: Task[]) => void;
  private posted: Task[] = [];
  private bytes = 0;
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | null = null;
  /** A fresh thread loads its modules first, which is not the page's time. */
  private warm = false;
  /** Processor time of the process when the page at the head got its deadline, and how often it was moved. */
  private workBefore = 0;
  private delays = 0;

  constructor(settings: ReadSettings, options: Required<ParsePoolOptions>, freed: (orphans: Task[]) => void) {
    this.settings = settings;
    this.options = options;
    this.freed = freed;
  }

  get load(): number {
    return this.posted.length;
  }

  takes(task: Task): boolean {
    return (
      this.posted.length === 0 || (this.posted.length < ahead && this.bytes + task.order.body.length <= aheadBytes)
    );
  }

  /** Bodies are copied, not moved: when this thread dies, the pages behind the guilty one go to another. */
  post(task: Task): void {
    this.worker ??= this.start();
    this.posted.push(task);
    this.bytes += task.order.body.length;
    this.worker.postMessage(task.order);
    if (this.posted.length === 1) this.watch();
  }

  async close(): Promise<void> {
    this.unwatch();
    const worker = this.worker;
    this.worker = null;
    if (worker !== null) await worker.terminate();
  }

  private start(): Worker {
    const worker = startWorker(this.options.thread, {
      workerData: this.settings,
      resourceLimits: { maxOldGenerationSizeMb: this.options.heapMb },
    });
    this.warm = false;
    worker.unref();
    worker.on('message', (answer: ParseAnswer) => this.onAnswer(worker, answer));
    worker.on('error', (error) =>
      this.onDeath(worker, 'parse-failed', (error as { code?: string }).code ?? String(error)),
    );
    worker.on('exit', () => this.onDeath(worker, 'parse-failed', 'exit'));
    return worker;
  }

  private onAnswer(worker: Worker, answer: ParseAnswer): void {
    if (worker !== this.worker) return;
    this.warm = true;
    const task = this.posted.shift();
    if (task === undefined) return;
    this.bytes -= task.order.body.length;
    this.watch();
    if (answer.page !== null) task.resolve({ parsed: unpackPage(answer.page), error: null });
    else task.resolve({ parsed: null, error: 'parse-failed', reason: answer.error });
    this.freed([]);
  }

  private onDeath(worker: Worker, error: 'parse-timeout' | 'parse-failed', reason: string | null): void {
    if (worker !== this.worker) return;
    this.worker = null;
    this.unwatch();
    const [guilty, ...orphans] = this.posted;
    this.posted = [];
    this.bytes = 0;
    guilty?.resolve({ parsed: null, error, reason });
    this.freed(orphans);
  }

  private watch(): void {
    this.unwatch();
    if (this.posted.length === 0) return;
    this.delays = 0;
    this.arm();
  }

  private arm(): void {
    this.workBefore = workMs();
    this.timer = setTimeout(() => this.onDeadline(), this.options.deadlineMs + (this.warm ? 0 : 10_000));
  }

  /**
   * An answer may be waiting in our own event loop: it is heard before the thread is judged. Where the whole process had
   * less processor than the page is granted, other programs took its time, not the page.
   */
  private onDeadline(): void {
    if (workMs() - this.workBefore < 0.9 * this.options.deadlineMs && this.delays++ < mostDelays) return this.arm();
    const head = this.posted[0];
    const worker = this.worker;
    setImmediate(() =>
      setImmediate(() => {
        if (worker === null || worker !== this.worker || head !== this.posted[0]) return;
        void worker.terminate();
        this.onDeath(worker, 'parse-timeout', null);
      }),
    );
  }

  private unwatch(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

function workMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
