import type { Token } from './language.ts';

/** The tokens of sentences in one list. `flat` would take longer than the tokenizer on one-word sentences. */
export function tokensOf<Read extends Token>(sentences: readonly (readonly Read[])[]): Read[] {
  const tokens: Read[] = [];
  for (const sentence of sentences) for (const token of sentence) tokens.push(token);
  return tokens;
}
