import type { Worker } from 'node:worker_threads';
import type { ProbeRecord, ProbeTarget } from '../../core/pages/probe.ts';
import { Failure } from '../../core/values/failure.ts';
import type { PageBytes, PageParts } from '../../io/services.ts';
import { letHeapsGrow } from '../../io/platform-flags.ts';
import { startWorker } from '../../io/worker-thread.ts';
import type { AnalysisInput } from '../../core/analysis/analyse-crawl.ts';
import type { AnalysisReply, AnalysisRequest, AuditFiles, PackedOutputs } from './analysis-thread.ts';
import { abandoned, type RunContext } from '../operation.ts';

/** What is known once all pages have passed. */
interface LateInput {
  /** What the addresses that the pages name answered. */
  readonly probes?: (targets: readonly ProbeTarget[]) => Promise<readonly ProbeRecord[]>;
  readonly vectors?: () => Promise<ReadonlyMap<string, Float32Array> | null>;
}

/** Pages handed to the thread at once; the next batch waits until it took the last, so that memory stays flat. */
const batchSize = 200;
/** Characters on their way to the thread while it does something else, such as starting. */
const mostUnderWay = 16 * 1024 * 1024;
/** Characters of pages during which a command’s memory may grow widely: some seventeen thousand pages. */
const mostWhileGrowing = 128 * 1024 * 1024;
/** Pages are kept until the thread ends: ten thousand of them take a third of this, and need not be gone through. */
const firstCollectionMb = 300;

/**
 * Runs the thinking part of an audit in its own thread, so that progress, Ctrl-C and the API stay alive. It takes the
 * pages of a crawl that it follows as they come, and keeps what it read of them: nobody packs them for it a second time.
 * A person who stops the crawl still gets its analysis; an abandoned job stops it.
 */
export class Analysis {
  private readonly context: RunContext;
  private thread: { readonly worker: Worker; readonly failed: Promise<never> } | null = null;
  /** Who waits for the next answers, in the order of their questions. */
  private readonly waiting: ((reply: AnalysisReply) => void)[] = [];
  private underWay = 0;
  private handed = 0;
  private grows = false;
  private readonly letGrow: (widely: boolean) => void;

  constructor(context: RunContext, letGrow = letHeapsGrow) {
    this.context = context;
    this.letGrow = letGrow;
  }

  /** Resolves at once unless the thread has much to read. What it fails of, `run` says. */
  async follow(pages: readonly PageParts[]): Promise<void> {
    const numbers = new Int32Array(pages.reduce((sum, page) => sum + page.numbers.length, 0));
    let end = 0;
    let size = 0;
    const handed = pages.map(({ url, inSitemap, head, texts, addresses, numbers: own }) => {
      numbers.set(own, end);
      end += own.length;
      size += head.length + texts.length + addresses.length;
      return { url, inSitemap, head, texts, addresses, count: own.length };
    });
    this.underWay += size;
    this.handed += size;
    // A command has its process to itself; a service holds sites in other threads, which must not grow fourfold.
    this.grow(this.context.typedByPerson && this.handed <= mostWhileGrowing);
    const taken = this.ask({ type: 'parts', pages: handed, numbers }, [numbers.buffer])
      .catch(() => undefined)
      .then(() => void (this.underWay -= size));
    if (this.underWay > mostUnderWay) await taken;
  }

  /**
   * The answer of the thread, which ends with it; rejects with its error. `pages`: those of the store, where it followed
   * none or not all. `late` is asked once it has all pages.
   */
  async run(
    pages: AsyncIterable<PageBytes> | null,
    input: Omit<AnalysisInput, 'pages' | 'languages'>,
    files: AuditFiles,
    late: LateInput = {},
  ): Promise<PackedOutputs> {
    try {
      this.grow(false);
      if (pages !== null) await this.handOver(pages);
      const probes = late.probes === undefined ? [] : await this.probed(late.probes, input.crawl.seed);
      const vectors = (await Promise.race([late.vectors?.() ?? null, this.started().failed])) ?? null;
      const reply = await this.ask({ type: 'run', input: { ...input, probes, vectors }, files });
      if (reply.type === 'refused') throw new Failure(reply.code, reply.detail);
      if (reply.type !== 'done') throw new Error(`the analysis thread answered ${reply.type}`);
      return reply.outputs;
    } finally {
      await this.close();
    }
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    this.grow(false);
    await this.thread?.worker.terminate();
  }

  private grow(widely: boolean): void {
    if (widely !== this.grows) this.letGrow(widely);
    this.grows = widely;
  }

  private async handOver(pages: AsyncIterable<PageBytes>): Promise<void> {
    if (this.thread !== null) await this.ask({ type: 'forget' });
    let batch: PageBytes[] = [];
    const flush = async (): Promise<void> => {
      const bodies = joined(batch);
      const handed = batch.map(({ url, inSitemap, body, place }) => ({ url, inSitemap, place, length: body.length }));
      batch = [];
      await this.ask({ type: 'pages', pages: handed, bodies }, [bodies.buffer]);
    };
    for await (const page of pages) {
      batch.push(page);
      if (batch.length >= batchSize) await flush();
    }
    if (batch.length > 0) await flush();
  }

  private async probed(ask: NonNullable<LateInput['probes']>, seed: string): Promise<readonly ProbeRecord[]> {
    const reply = await this.ask({ type: 'targets', seed });
    return reply.type === 'targets' ? Promise.race([ask(reply.targets), this.started().failed]) : [];
  }

  private ask(request: AnalysisRequest, moved: ArrayBuffer[] = []): Promise<AnalysisReply> {
    const { worker, failed } = this.started();
    const answered = new Promise<AnalysisReply>((resolve) => this.waiting.push(resolve));
    worker.postMessage(request, moved);
    return Promise.race([answered, failed]);
  }

  private started(): NonNullable<typeof this.thread> {
    return (this.thread ??= this.start());
  }

  private start(): NonNullable<typeof this.thread> {
    const { signal } = this.context;
    const worker = startWorker(new URL('./analysis-thread.ts', import.meta.url), { firstCollectionMb });
    const failed = new Promise<never>((_, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the analysis thread ended with code ${code}`)));
    });
    failed.catch(() => undefined);
    worker.on('message', (reply: AnalysisReply) => {
      if (reply.type === 'progress') this.context.progress(reply.event);
      else this.waiting.shift()?.(reply);
    });
    const abandon = (): void => {
      if (signal.reason === abandoned) void worker.terminate();
    };
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted) abandon();
    return { worker, failed };
  }
}

/** The bodies one after the other, in memory of their own: a view that crosses threads takes all with it that it looks at. */
function joined(pages: readonly PageBytes[]): Uint8Array<ArrayBuffer> {
  const bodies = new Uint8Array(pages.reduce((sum, { body }) => sum + body.length, 0));
  let end = 0;
  for (const { body } of pages) {
    bodies.set(body, end);
    end += body.length;
  }
  return bodies;
}
