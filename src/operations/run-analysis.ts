import type { ProbeRecord, ProbeTarget } from '../core/pages/probe.ts';
import { Failure } from '../core/values/failure.ts';
import type { PageBytes } from '../io/services.ts';
import { startWorker } from '../io/worker-thread.ts';
import type { AnalysisInput } from './analyse-crawl.ts';
import type { AnalysisReply, AnalysisRequest, AuditFiles, PackedOutputs } from './analysis-thread.ts';
import { abandoned, type RunContext } from './operation.ts';

/** What is known once all pages have passed. */
interface LateInput {
  /** What the addresses that the pages name answered. */
  readonly probes?: (targets: readonly ProbeTarget[]) => Promise<readonly ProbeRecord[]>;
  readonly vectors?: () => Promise<ReadonlyMap<string, Float32Array> | null>;
}

/** Pages handed to the thread at once; the next batch waits until it took the last, so that memory stays flat. */
const batchSize = 200;

/**
 * Runs the thinking part of an audit in its own thread, so that progress, Ctrl-C and the API stay alive.
 * `late` is asked once all pages have been handed over. Rejects with the thread's error. A person who stops the crawl still gets its analysis; an abandoned job stops it.
 */
export async function runAnalysis(
  pages: AsyncIterable<PageBytes>,
  input: Omit<AnalysisInput, 'pages' | 'languages'>,
  files: AuditFiles,
  context: RunContext,
  late: LateInput = {},
): Promise<PackedOutputs> {
  const worker = startWorker(new URL('./analysis-thread.ts', import.meta.url));
  try {
    const failed = new Promise<never>((_, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the analysis thread ended with code ${code}`)));
    });
    failed.catch(() => undefined);
    const abandon = (): void => {
      if (context.signal.reason === abandoned) void worker.terminate();
    };
    context.signal.addEventListener('abort', abandon, { once: true });
    if (context.signal.aborted) abandon();
    const answer = (): Promise<AnalysisReply> => new Promise((resolve) => worker.once('message', resolve));
    const send = (request: AnalysisRequest, moved: ArrayBuffer[] = []): void => worker.postMessage(request, moved);
    let batch: PageBytes[] = [];
    const flush = async (): Promise<void> => {
      const answered = answer();
      const bodies = joined(batch);
      const pages = batch.map(({ url, inSitemap, body }) => ({ url, inSitemap, length: body.length }));
      send({ type: 'pages', pages, bodies }, [bodies.buffer]);
      batch = [];
      await Promise.race([answered, failed]);
    };
    const probed = async (ask: NonNullable<LateInput['probes']>): Promise<readonly ProbeRecord[]> => {
      const answered = answer();
      send({ type: 'targets', seed: input.crawl.seed });
      const reply = await answered;
      return reply.type === 'targets' ? ask(reply.targets) : [];
    };
    for await (const page of pages) {
      batch.push(page);
      if (batch.length >= batchSize) await flush();
    }
    if (batch.length > 0) await flush();
    const probes = await Promise.race([late.probes === undefined ? [] : probed(late.probes), failed]);
    const vectors = (await Promise.race([late.vectors?.() ?? null, failed])) ?? null;
    const outputs = new Promise<PackedOutputs>((resolve, reject) => {
      worker.on('message', (reply: AnalysisReply) => {
        if (reply.type === 'progress') context.progress(reply.event);
        if (reply.type === 'done') resolve(reply.outputs);
        if (reply.type === 'refused') reject(new Failure(reply.code, reply.detail));
      });
    });
    send({ type: 'run', input: { ...input, probes, vectors }, files });
    return await Promise.race([outputs, failed]);
  } finally {
    await worker.terminate();
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
