import { queryIntent } from '../../src/core/semantics/intent/query-intent.ts';
import type { EvalRequest } from './request.ts';
import { jsonLines } from './site-pages.ts';

/** The intent of each query. */
export function predictIntent({ input }: EvalRequest): object[] {
  return jsonLines<{ query: string; lang: 'fr' | 'en' }>(input).map(({ query, lang }, line) => ({
    line,
    intent: queryIntent(query, lang === 'fr' ? 'fr' : 'en').intent,
  }));
}
