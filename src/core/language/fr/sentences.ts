import type { Token } from '../language.ts';
import { isMarkInName } from '../sentence-marks.ts';
import { frenchAbbreviations } from './abbreviations.ts';

const closing = /^[»”"')\]]$/;
const opening = /^[\p{Lu}\p{N}«“"(—–-]/u;

/** Longer sentences are cut: lists without full stops and data would otherwise be one sentence. */
const maxTokens = 400;

/** Groups tokens into sentences, which end at a new line, or at final punctuation before a capital, digit or quote. */
export function frenchSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  const endAt = (at: number): void => {
    if (at > from) sentences.push(tokens.slice(from, at));
    from = at;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (at - from >= maxTokens || (before !== undefined && newLineBetween(text, before, token))) endAt(at);
    if (!isFinal(token.text) || isInsideAbbreviation(token, before)) continue;
    while (at + 1 < tokens.length && closing.test(tokens[at + 1]!.text) && at + 1 - from < maxTokens) at += 1;
    if (endsBefore(tokens[at - 1], tokens[at]!, tokens[at + 1])) endAt(at + 1);
  }
  endAt(tokens.length);
  return sentences;
}

function isFinal(text: string): boolean {
  const first = text[0];
  if (first !== '.' && first !== '!' && first !== '?' && first !== '…') return false;
  return text.length === 1 || text === '...';
}

/** True when a sentence ends after `last`, its final punctuation or the quotes and brackets that follow it. */
function endsBefore(before: Token | undefined, last: Token, next: Token | undefined): boolean {
  if (next === undefined) return true;
  if (isMarkInName(before, last, next)) return false;
  if (next.start <= last.start + last.text.length) return false;
  return opening.test(next.text) || last.text !== '.';
}

function newLineBetween(text: string, before: Token, after: Token): boolean {
  for (let at = before.start + before.text.length; at < after.start; at += 1) if (text[at] === '\n') return true;
  return false;
}

/** "J. Dupont", "cf. page 3": the full stop is part of the word. */
function isInsideAbbreviation(point: Token, before: Token | undefined): boolean {
  if (point.text !== '.' || before === undefined || before.start + before.text.length !== point.start) return false;
  return capital.test(before.text) || frenchAbbreviations.has(before.text.toLowerCase());
}

const capital = /^\p{Lu}$/u;
