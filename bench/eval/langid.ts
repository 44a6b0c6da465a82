import { detectLanguage } from '../../src/core/language/detect.ts';
import type { EvalRequest } from './request.ts';
import { jsonLines } from './site-pages.ts';

/** The language of each text, without the hint of a page; `und` when not told. */
export function predictLangid({ input }: EvalRequest): object[] {
  return jsonLines<{ text: string }>(input).map(({ text }, line) => {
    const lang = detectLanguage(text, null);
    return { line, lang: lang === 'unknown' ? 'und' : lang };
  });
}
