import type { Token } from '../language.ts';
import { frenchAbbreviations } from './abbreviations.ts';

const final = /^(?:[.!?…]|\.\.\.)$/;
const closing = /^[»”"')\]]$/;
const opening = /^[\p{Lu}\p{N}«“"(—–-]/u;

/** Groups tokens into sentences: a new line ends one; so does final punctuation before a capital, digit or quote. */
export function frenchSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const end = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (before !== undefined && text.slice(before.start + before.text.length, token.start).includes('\n')) end();
    current.push(token);
    if (!final.test(token.text) || isInsideAbbreviation(token, before)) continue;
    while (at + 1 < tokens.length && closing.test(tokens[at + 1]!.text)) {
      at += 1;
      current.push(tokens[at]!);
    }
    const next = tokens[at + 1];
    const spaced = next !== undefined && next.start > tokens[at]!.start + tokens[at]!.text.length;
    if (next === undefined || (spaced && (opening.test(next.text) || token.text !== '.'))) end();
  }
  end();
  return sentences;
}

/** "J. Dupont", "cf. page 3": the point belongs to the word. */
function isInsideAbbreviation(point: Token, before: Token | undefined): boolean {
  if (point.text !== '.' || before === undefined || before.start + before.text.length !== point.start) return false;
  return /^\p{Lu}$/u.test(before.text) || frenchAbbreviations.has(before.text.toLowerCase());
}
