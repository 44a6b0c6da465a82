import type { PageRecord } from '../../core/pages/page.ts';
import type { Text } from '../../core/values/text.ts';
import type { EmbeddedText, Embedder } from '../../io/services/embedder.ts';
import type { RunContext } from '../operation.ts';

/** Vectors of the pages by a remote model; null with a reason when they may not be used. */
export interface PageVectors {
  readonly model: string;
  /** URL → vector of length 1; of all pages with text, or null. */
  readonly of: ReadonlyMap<string, Float32Array> | null;
  readonly reason: Text | null;
}

/** Pages per request: two batches of the service. */
const pagesPerRequest = 128;
/** Characters of a page that are sent: its title and its first screens show the subject. */
const maxPassageLength = 4_000;

/** Requests vectors of the pages; null when no remote model is used. */
export async function pageVectors(
  pages: AsyncIterable<PageRecord>,
  embedder: Embedder,
  { signal, progress }: Pick<RunContext, 'signal' | 'progress'>,
): Promise<PageVectors | null> {
  if (embedder.kind === 'corpus') return null;
  const of = new Map<string, Float32Array>();
  for await (const batch of batches(pages)) {
    const reply = await embedder.embed(batch.map(passageOf), signal);
    // After one failure no vector is used, since vectors and words cannot be mixed.
    if (!('vectors' in reply)) return { model: embedder.id, of: null, reason: reply.reason };
    for (const [at, { url }] of batch.entries()) of.set(url, reply.vectors[at]!);
    progress({ phase: 'vectors', done: of.size, total: null, unit: 'page' });
  }
  return { model: embedder.id, of, reason: null };
}

async function* batches(pages: AsyncIterable<PageRecord>): AsyncIterable<PageRecord[]> {
  let batch: PageRecord[] = [];
  for await (const page of pages) {
    if (page.content !== null) batch.push(page);
    if (batch.length < pagesPerRequest) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function passageOf({ url, content }: PageRecord): EmbeddedText {
  const blocks = content!.blocks.filter((block) => block.position === 'content' && block.kind !== 'code');
  const text = [content!.title, content!.description, ...blocks.map((block) => block.text)]
    .filter((part) => part !== null && part !== '')
    .join('\n');
  // A page without words also needs a vector, or none could be used.
  return { text: text.slice(0, maxPassageLength) || url, role: 'passage' };
}
