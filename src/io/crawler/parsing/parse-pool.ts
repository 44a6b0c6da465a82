import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../worker-thread.ts';
import { InlineParser } from './inline-parser.ts';
import { type PageMessage, type Parsed, unpackPage } from './page-message.ts';
import { type Document, documentReader, type fieldReader, type ReadSettings } from './read-document.ts';

export interface ParseOrder extends Document {
  readonly id: number;
}

export interface ParseAnswer {
  readonly id: number;
  readonly page: PageMessage | null;
  readonly error: string | null;
}

/** `parsed` is null for a page that took too much time or memory, or whose parsing failed because of a bug. */
export type ParseResult =
  | { readonly parsed: Parsed; readonly error: null }
  | { readonly parsed: null; readonly error: 'parse-timeout' | 'parse-failed'; readonly reason: string | null };

export interface ParsePoolOptions {
  readonly workers?: number;
  readonly deadlineMs?: number;
  readonly heapMb?: number;
  /** Module of the thread, which tests replace by a faulty one. */
  readonly thread?: URL;
  /** False: every page is parsed in a thread. */
  readonly inline?: boolean;
}

/** Pages posted to one thread ahead, so that it never waits between two of them. */
const ahead = 8;
const aheadBytes = 4_194_304;
/** On a busy machine the deadline of a page is postponed at most this many times: a blocked thread uses no processor either. */
const mostPostponements = 5;

/**
 * Decodes and parses pages: small ones on this thread (`InlineParser`), all others in worker threads, where a page that hangs
 * or exhausts the memory ends its thread and nothing else.
 */
export class ParsePool {
  private readonly settings: ReadSettings;
  private readonly options: Required<ParsePoolOptions>;
  private readonly inline: InlineParser;
  private readonly threads: ParseThread[] = [];
  private readonly waiting: Task[] = [];
  private ids = 0;

  /** `readFields`: `fieldReader` of the settings, for the pages that are parsed on this thread. */
  constructor(
    settings: ReadSettings,
    options: ParsePoolOptions = {},
    readFields?: Awaited<ReturnType<typeof fieldReader>>,
  ) {
    this.settings = settings;
    this.inline = new InlineParser(documentReader(settings, readFields));
    this.options = {
      workers: options.workers ?? Math.min(4, Math.max(1, availableParallelism() - 1)),
      deadlineMs: options.deadlineMs ?? 5_000,
      heapMb: options.heapMb ?? 256,
      thread: options.thread ?? new URL('./parse-thread.ts', import.meta.url),
      inline: options.inline ?? options.thread === undefined,
    };
  }

  async parse(document: Document): Promise<ParseResult> {
    if (this.options.inline && this.inline.accepts(document)) {
      const parsed = await this.inline.parse(document);
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
    await Promise.all(this.threads.map((thread) => thread.close()));
    this.threads.length = 0;
  }

  private post(): void {
    while (this.waiting.length > 0) {
      const thread = this.freeThread(this.waiting[0]!);
      if (thread === null) return;
      thread.post(this.waiting.shift()!);
    }
  }

  private freeThread(task: Task): ParseThread | null {
    let best: ParseThread | null = null;
    for (const thread of this.threads)
      if (thread.accepts(task) && (best === null || thread.load < best.load)) best = thread;
    if ((best === null || best.load > 0) && this.threads.length < this.options.workers) {
      best = new ParseThread(this.settings, this.options, (orphans) => {
        this.waiting.unshift(...orphans);
        this.post();
      });
      this.threads.push(best);
    }
    return best;
  }
}

/** The headers that the parser reads; the others are not sent to the thread. */
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

/** One thread and the pages posted to it, oldest first: the first one is being parsed. */
class ParseThread {
  private readonly settings: ReadSettings;
  private readonly options: Required<ParsePoolOptions>;
  private readonly freed: (orphans: Task[]) => void;
  private posted: Task[] = [];
  private bytes = 0;
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | null = null;
  /** False until the first answer: a new thread loads its modules first, which does not count for the page. */
  private warm = false;
  /** Processor time of the process when the deadline of the first page was set, and how often that was postponed. */
  private cpuBefore = 0;
  private postponements = 0;

  constructor(settings: ReadSettings, options: Required<ParsePoolOptions>, freed: (orphans: Task[]) => void) {
    this.settings = settings;
    this.options = options;
    this.freed = freed;
  }

  get load(): number {
    return this.posted.length;
  }

  accepts(task: Task): boolean {
    return (
      this.posted.length === 0 || (this.posted.length < ahead && this.bytes + task.order.body.length <= aheadBytes)
    );
  }

  /** Bodies are copied, not transferred: when this thread dies, the pages behind the faulty one go to another thread. */
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
    const [faulty, ...orphans] = this.posted;
    this.posted = [];
    this.bytes = 0;
    faulty?.resolve({ parsed: null, error, reason });
    this.freed(orphans);
  }

  private watch(): void {
    this.unwatch();
    if (this.posted.length === 0) return;
    this.postponements = 0;
    this.arm();
  }

  private arm(): void {
    this.cpuBefore = cpuMs();
    this.timer = setTimeout(() => this.onDeadline(), this.options.deadlineMs + (this.warm ? 0 : 10_000));
  }

  /**
   * Postponed while the whole process got less processor time than a page may use: other programs had it then, not the page.
   * An answer that waits in our event loop is received before the thread is terminated.
   */
  private onDeadline(): void {
    if (cpuMs() - this.cpuBefore < 0.9 * this.options.deadlineMs && this.postponements++ < mostPostponements)
      return this.arm();
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

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
