import type { EvalRequest } from './request.ts';
import { jsonLines } from './site-pages.ts';

/** Form, tag and lemma of every token of each text; French by default. */
export function predictMorph({ input, lang, languages }: EvalRequest): object[] {
  const language = languages[lang ?? 'fr'];
  return jsonLines<{ text: string }>(input).map(({ text }, line) => ({
    line,
    tokens: language
      .sentences(text)
      .flatMap((sentence) => language.tag(sentence))
      .map((token) => [token.text, token.upos, token.lemma]),
  }));
}
