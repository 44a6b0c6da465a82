import type { PageRecord } from '../../core/pages/page.ts';
import type { Text } from '../../core/values/text.ts';
import type { EmbeddedText, Embedder } from '../../io/services/embedder.ts';
import type { RunContext } from '../operation.ts';

/** Where the pages stand by a remote model; null with the reason when its vectors are not to be used. */
export interface PageVectors {
  readonly model: string;
  /** URL → vector of length 1; of all pages with text, or null. */
  readonly of: ReadonlyMap<string, Float32Array> | null;
  readonly reason: Text | null;
}

/** Pages placed at once: two batches of the service. */
const placedAtOnce = 128;
/** The title and the first screens say what a page is about. */
const longestPassage = 4_000;

/** Asks for the vectors of pages; null where the site's own texts serve. */
export async function pageVectors(
  pages: AsyncIterable<PageRecord>,
  embedder: Embedder,
  { signal, progress }: Pick<RunContext, 'signal' | 'progress'>,
): Promise<PageVectors | null> {
  if (embedder.kind === 'corpus') return null;
  const of = new Map<string, Float32Array>();
  for await (const batch of batches(pages)) {
    const placed = await embedder.embed(batch.map(passageOf), signal);
    // One trouble and none is used: never a mix.
    if (!('vectors' in placed)) return { model: embedder.id, of: null, reason: placed.reason };
    for (const [at, { url }] of batch.entries()) of.set(url, placed.vectors[at]!);
    progress({ phase: 'vectors', done: of.size, total: null, unit: 'page' });
  }
  return { model: embedder.id, of, reason: null };
}

async function* batches(pages: AsyncIterable<PageRecord>): AsyncIterable<PageRecord[]> {
  let batch: PageRecord[] = [];
  for await (const page of pages) {
    if (page.content !== null) batch.push(page);
    if (batch.length < placedAtOnce) continue;
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
  // A page without words is still placed, or none could be.
  return { text: text.slice(0, longestPassage) || url, role: 'passage' };
}
