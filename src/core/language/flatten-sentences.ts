import type { Token } from './language.ts';

/** The tokens of all sentences in one list. On one-word sentences `Array.flat` takes longer than the tokenizer. */
export function flattenSentences<Read extends Token>(sentences: readonly (readonly Read[])[]): Read[] {
  const tokens: Read[] = [];
  for (const sentence of sentences) for (const token of sentence) tokens.push(token);
  return tokens;
}
