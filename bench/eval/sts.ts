import { alignable, alignment } from './word-alignment.ts';
import { termWords } from '../../src/core/semantics/terms.ts';
import type { EvalRequest } from './request.ts';
import { jsonLines } from './site-pages.ts';

interface Pair {
  readonly lang?: 'fr' | 'en';
  readonly a: string;
  readonly b: string;
}

/** Similarity of each pair; word frequencies are counted on the sentences of the file. */
export function predictSts({ input, lang, languages }: EvalRequest): object[] {
  const pairs = jsonLines<Pair>(input);
  const language = languages[lang ?? pairs[0]?.lang ?? 'en'];
  const df = new Map<string, number>();
  for (const text of pairs.flatMap((pair) => [pair.a, pair.b])) {
    for (const stem of new Set(termWords(text, language).map((word) => word.stem)))
      df.set(stem, (df.get(stem) ?? 0) + 1);
  }
  const texts = 2 * pairs.length;
  const idfOf = (stem: string): number => Math.log(1 + (texts + 1) / ((df.get(stem) ?? 0) + 0.5));
  return pairs.map(({ a, b }, line) => ({
    line,
    score: alignment(alignable(a, language, idfOf), alignable(b, language, idfOf)),
  }));
}
