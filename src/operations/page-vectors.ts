import type { PageRecord } from '../core/pages/page.ts';
import type { Text } from '../core/values/text.ts';
import type { EmbeddedText, Embedder } from '../io/services.ts';
import type { RunContext } from './operation.ts';

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

/** Asks for the vectors of pages while they pass on, unchanged; `found` answers once all have passed. */
export function pageVectors(
  pages: AsyncIterable<PageRecord>,
  embedder: Embedder,
  { signal, progress }: Pick<RunContext, 'signal' | 'progress'>,
): { readonly pages: AsyncIterable<PageRecord>; found(): PageVectors | null } {
  if (embedder.kind === 'corpus') return { pages, found: () => null };
  let of: Map<string, Float32Array> | null = new Map();
  let reason: Text | null = null;
  const place = async (batch: readonly PageRecord[]): Promise<void> => {
    if (of === null || batch.length === 0) return;
    const placed = await embedder.embed(batch.map(passageOf), signal);
    if ('vectors' in placed) {
      for (const [at, { url }] of batch.entries()) of.set(url, placed.vectors[at]!);
      progress({ phase: 'vectors', done: of.size, total: null, unit: 'page' });
    } else {
      // One trouble and none is used: never a mix.
      reason = placed.reason;
      of = null;
    }
  };
  async function* passing(): AsyncIterable<PageRecord> {
    let batch: PageRecord[] = [];
    for await (const page of pages) {
      if (page.content !== null) batch.push(page);
      if (batch.length === placedAtOnce) {
        await place(batch);
        batch = [];
      }
      yield page;
    }
    await place(batch);
  }
  return { pages: passing(), found: () => ({ model: embedder.id, of, reason }) };
}

function passageOf({ url, content }: PageRecord): EmbeddedText {
  const blocks = content!.blocks.filter((block) => block.position === 'content' && block.kind !== 'code');
  const text = [content!.title, content!.description, ...blocks.map((block) => block.text)]
    .filter((part) => part !== null && part !== '')
    .join('\n');
  // A page without words is still placed, or none could be.
  return { text: text.slice(0, longestPassage) || url, role: 'passage' };
}
