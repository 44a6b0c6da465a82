import { mostLikelyLanguage } from '../../src/core/language/detect.ts';
import type { EvalRequest } from './request.ts';
import { jsonLines } from './site-pages.ts';

/** The language of each text, without the hint of a page or the caution on short texts; `und` when undetermined. */
export function predictLangid({ input }: EvalRequest): object[] {
  return jsonLines<{ text: string }>(input).map(({ text }, line) => ({
    line,
    lang: mostLikelyLanguage(text) || 'und',
  }));
}
