import type { Worker } from 'node:worker_threads';
import type { AnalysisInput } from '../../core/analysis/analyse-crawl.ts';
import type { CompanySignals } from '../../core/analysis/semantics/site-semantics.ts';
import type { ProbeRecord, ProbeTarget } from '../../core/pages/probe.ts';
import { Failure } from '../../core/values/failure.ts';
import { letHeapsGrow } from '../../io/platform-flags.ts';
import type { PageBytes, PageParts } from '../../io/services/open-crawl.ts';
import { startWorker } from '../../io/worker-thread.ts';
import { abandoned, type RunContext } from '../operation.ts';
import { analysisHeap, analysisThread } from './analysis-thread-module.ts';
import type { AnalysisReply, AnalysisRequest, AuditOutput, PackedOutputs } from './analysis-thread.ts';

/** Input that can be computed only once the thread has every page. */
interface LateInput {
  /** Probes the addresses that the pages name, while the thread begins the analysis. */
  readonly probes?: (targets: readonly ProbeTarget[]) => Promise<readonly ProbeRecord[]>;
  readonly vectors?: () => Promise<ReadonlyMap<string, Float32Array> | null>;
}

interface ThreadOptions {
  readonly letGrow?: (freely: boolean) => void;
  /** True when the thread keeps the analysis for `forCompany`, until `close`. */
  readonly stays?: boolean;
}

/** Pages in one message; the next batch waits for the reply to the last, so that memory stays flat. */
const batchSize = 200;
/** Characters sent to the thread but not yet read; above this, `follow` waits. */
const maxCharactersInTransit = 16 * 1024 * 1024;
/** Characters of pages during which the heap of a command may grow freely: about seventeen thousand pages. */
const maxCharactersWhileGrowing = 128 * 1024 * 1024;

/**
 * Runs the analysis of an audit in its own thread, so that progress, Ctrl-C and the API stay responsive. Pages are sent
 * during the crawl (`follow`) and kept by the thread, or read from the store (`run`). An interrupted crawl is still
 * analysed; an abandoned job terminates the thread.
 */
export class AnalysisThreadClient {
  private readonly context: RunContext;
  private thread: { readonly worker: Worker; readonly failed: Promise<never> } | null = null;
  /** Resolvers of the pending requests, oldest first: the thread replies in order. */
  private readonly pending: ((reply: AnalysisReply) => void)[] = [];
  private charactersInTransit = 0;
  private charactersSent = 0;
  private growing = false;
  private readonly letGrow: (freely: boolean) => void;
  private readonly stays: boolean;

  constructor(context: RunContext, { letGrow = letHeapsGrow, stays = false }: ThreadOptions = {}) {
    this.context = context;
    this.letGrow = letGrow;
    this.stays = stays;
  }

  /** Sends stored pages to the thread. Resolves at once unless the thread is far behind; its errors reject `run`. */
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
    this.charactersInTransit += size;
    this.charactersSent += size;
    // A command has the process to itself; the other threads of a service cache sites and must not grow with it.
    this.grow(this.context.typedByPerson && this.charactersSent <= maxCharactersWhileGrowing);
    const read = this.request({ type: 'parts', pages: handed, numbers }, [numbers.buffer])
      .catch(() => undefined)
      .then(() => void (this.charactersInTransit -= size));
    if (this.charactersInTransit > maxCharactersInTransit) await read;
  }

  /**
   * Analyses the pages and ends the thread; rejects with the error of the thread. `pages`: every page from the store,
   * or null when the thread followed the whole crawl. `late` is called once the thread has all pages.
   */
  async run(
    pages: AsyncIterable<PageBytes> | null,
    input: Omit<AnalysisInput, 'pages' | 'languages' | 'probes' | 'vectors'>,
    output: AuditOutput,
    late: LateInput = {},
  ): Promise<PackedOutputs> {
    this.grow(false);
    try {
      if (pages !== null) await this.sendAll(pages);
      const probing = late.probes === undefined ? [] : this.probed(late.probes, input.crawl.seed);
      const beginning = this.begin(input, late);
      const [probes] = await Promise.all([probing, beginning]);
      // The thread ends by itself, unless it stays.
      return await this.outputsOf({ type: 'finish', probes, output, stays: this.stays });
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** The same analysis for a company, of which only what depends on it is computed; ends the thread. */
  async forCompany(company: CompanySignals, output: AuditOutput): Promise<PackedOutputs> {
    return this.outputsOf({ type: 'company', company, output });
  }

  /** Starts the thread before the first page arrives. `words`: those of the pages are read during the crawl. */
  prepare({ words }: { readonly words: boolean }): void {
    const { worker } = this.started();
    if (words) worker.postMessage({ type: 'read-ahead' } satisfies AnalysisRequest);
  }

  /** Terminates the thread, even in the middle of an analysis. */
  async close(): Promise<void> {
    this.grow(false);
    await this.thread?.worker.terminate();
  }

  private grow(freely: boolean): void {
    if (freely !== this.growing) this.letGrow(freely);
    this.growing = freely;
  }

  /** Replaces the followed pages, if any, with those of the store. */
  private async sendAll(pages: AsyncIterable<PageBytes>): Promise<void> {
    if (this.thread !== null) await this.request({ type: 'forget' });
    let batch: PageBytes[] = [];
    const flush = async (): Promise<void> => {
      const bodies = concatenated(batch);
      const handed = batch.map(({ url, inSitemap, body, place }) => ({ url, inSitemap, place, length: body.length }));
      batch = [];
      await this.request({ type: 'pages', pages: handed, bodies }, [bodies.buffer]);
    };
    for await (const page of pages) {
      batch.push(page);
      if (batch.length >= batchSize) await flush();
    }
    if (batch.length > 0) await flush();
  }

  private async begin(input: Omit<AnalysisInput, 'pages' | 'languages'>, late: LateInput): Promise<void> {
    const vectors = (await Promise.race([late.vectors?.() ?? null, this.started().failed])) ?? null;
    await this.request({ type: 'begin', input: { ...input, vectors } });
  }

  private async probed(probe: NonNullable<LateInput['probes']>, seed: string): Promise<readonly ProbeRecord[]> {
    const reply = await this.request({ type: 'targets', seed });
    return reply.type === 'targets' ? Promise.race([probe(reply.targets), this.started().failed]) : [];
  }

  private async outputsOf(request: AnalysisRequest): Promise<PackedOutputs> {
    const reply = await this.request(request);
    if (reply.type === 'refused') throw new Failure(reply.code, reply.detail);
    if (reply.type !== 'done') throw new Error(`the analysis thread replied ${reply.type} to ${request.type}`);
    return reply.outputs;
  }

  private request(request: AnalysisRequest, transferred: ArrayBuffer[] = []): Promise<AnalysisReply> {
    const { worker, failed } = this.started();
    const replied = new Promise<AnalysisReply>((resolve) => this.pending.push(resolve));
    worker.postMessage(request, transferred);
    return Promise.race([replied, failed]);
  }

  private started(): NonNullable<typeof this.thread> {
    return (this.thread ??= this.start());
  }

  private start(): NonNullable<typeof this.thread> {
    const { signal, typedByPerson } = this.context;
    // A command has the process to itself; in a service the garbage of a long crawl would stay beside all others.
    const worker = startWorker(analysisThread, typedByPerson ? analysisHeap : {});
    const failed = new Promise<never>((_, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the analysis thread ended with code ${code}`)));
    });
    failed.catch(() => undefined);
    worker.on('message', (reply: AnalysisReply) => {
      if (reply.type === 'progress') this.context.progress(reply.event);
      else this.pending.shift()?.(reply);
    });
    const abandon = (): void => {
      if (signal.reason === abandoned) void worker.terminate();
    };
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted) abandon();
    return { worker, failed };
  }
}

/** The bodies in one new buffer: transferring a view would transfer the whole buffer that it looks at. */
function concatenated(pages: readonly PageBytes[]): Uint8Array<ArrayBuffer> {
  const bodies = new Uint8Array(pages.reduce((sum, { body }) => sum + body.length, 0));
  let end = 0;
  for (const { body } of pages) {
    bodies.set(body, end);
    end += body.length;
  }
  return bodies;
}
