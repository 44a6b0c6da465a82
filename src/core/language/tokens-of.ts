import type { Token } from './language.ts';

/** The tokens of sentences in one list; `flat` takes longer than the reading where sentences are of a word. */
export function tokensOf<Read extends Token>(sentences: readonly (readonly Read[])[]): Read[] {
  const tokens: Read[] = [];
  for (const sentence of sentences) for (const token of sentence) tokens.push(token);
  return tokens;
}
