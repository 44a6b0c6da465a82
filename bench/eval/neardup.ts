import { nearDuplicates } from '../../src/core/semantics/duplicates/near-duplicates.ts';
import { shingledText } from '../../src/core/semantics/duplicates/shingles.ts';
import type { EvalRequest } from './request.ts';
import type { EvalPage } from './site-pages.ts';

/** Pairs of texts that repeat one another. */
export function predictNeardup({ input, languages }: EvalRequest): object[] {
  const { docs } = JSON.parse(input) as { docs: EvalPage[] };
  const language = languages[docs[0]?.lang === 'en' ? 'en' : 'fr'];
  const { pairs } = nearDuplicates(docs.map((doc) => shingledText(doc.text.split('\n'), language)));
  return pairs.map((pair) => ({ a: docs[pair.a]!.id, b: docs[pair.b]!.id, score: pair.jaccard, label: pair.kind }));
}
