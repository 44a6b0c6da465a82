import type { Token } from '../language.ts';

const clitic = /^(.+?)('(?:s|m|re|ve|ll|d)|n't)$/i;
const joinable = /^[\p{L}\p{N}]/u;

/** A token and what the analyser said of it; joined tokens keep what was said of their parts' last. */
export interface ReadToken extends Token {
  readonly pos: string;
  readonly lemma: string | undefined;
}

/** The analyser cuts at hyphens; a hyphenated word is one term: re-joined when nothing stands between the parts. */
export function rejoinHyphens(tokens: readonly ReadToken[], text: string): ReadToken[] {
  const result: ReadToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const left = result.at(-1);
    const right = tokens[at + 1];
    const joins =
      token.text === '-' &&
      left !== undefined &&
      right !== undefined &&
      touches(left, token) &&
      touches(token, right) &&
      joinable.test(left.text) &&
      joinable.test(right.text) &&
      !/^\d+$/.test(left.text);
    if (!joins) {
      result.push(token);
      continue;
    }
    result[result.length - 1] = joined(left, right, text);
    at += 1;
  }
  return result;
}

function joined(left: ReadToken, right: ReadToken, text: string): ReadToken {
  const whole = text.slice(left.start, right.start + right.text.length);
  const nominalRight = right.pos === 'NOUN' || right.pos === 'PROPN';
  const nominalLeft = left.pos === 'NOUN' || left.pos === 'PROPN';
  const pos = nominalRight ? right.pos : nominalLeft ? 'ADJ' : right.pos;
  const lemma =
    pos === 'NOUN' && right.lemma !== undefined
      ? `${text.slice(left.start, right.start)}${right.lemma}`.toLowerCase()
      : whole;
  return { text: whole, start: left.start, pos, lemma };
}

function touches(left: Token, right: Token): boolean {
  return left.start + left.text.length === right.start;
}

/** "I'm", "she'll": the analyser leaves some contractions whole. */
export function splitClitics(token: ReadToken): ReadToken[] {
  const found = token.text.length <= 30 ? clitic.exec(token.text) : null;
  if (found === null || !/\p{L}$/u.test(found[1]!)) return [token];
  const [, head, tail] = found;
  const pronoun = /^(?:i|you|he|she|it|we|they|that|there|who|what)$/i.test(head!);
  return [
    { text: head!, start: token.start, pos: pronoun ? 'PRON' : token.pos, lemma: head!.toLowerCase() },
    {
      text: tail!,
      start: token.start + head!.length,
      pos: /^n't$|^'s$/i.test(tail!) && !pronoun ? 'PART' : 'AUX',
      lemma: undefined,
    },
  ];
}
