import type { Token } from '../language.ts';
import { AnalysedToken } from './analysed-token.ts';

const joinable = /^[\p{L}\p{N}]/u;
const digits = /^\d+$/;

/** Joins the parts of hyphenated words, which wink-nlp splits: a hyphenated word is one term. */
export function rejoinHyphens(tokens: AnalysedToken[], text: string): AnalysedToken[] {
  if (!tokens.some((token) => token.text === '-')) return tokens;
  const result: AnalysedToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const left = result.at(-1);
    const right = tokens[at + 1];
    if (token.text !== '-' || left === undefined || right === undefined || !canJoin(left, token, right)) {
      result.push(token);
      continue;
    }
    result[result.length - 1] = joined(left, right, text);
    at += 1;
  }
  return result;
}

const namePart = String.raw`[\p{L}\p{N}_-]{1,63}`;
const extensions =
  'com|org|net|eu|io|co|uk|gov|edu|fr|html?|php|js|css|json|xml|pdf|docx?|xlsx?|csv|txt|zip|jpe?g|png|gif|svg|webp';
/** Domains, file names and variable names. Repetitions are bounded, so that the cost of a text stays linear. */
const dottedName = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/@:.-])(?:${namePart}(?:\.${namePart}){0,4}\.(?:${extensions})|[\p{L}\p{N}]{1,63}(?:_[\p{L}\p{N}]{1,63}){1,6})(?![\p{L}\p{N}_/@-])`,
  'gu',
);

/** A text of the same length for wink-nlp: the signs of names that it would split are replaced by letters. */
export function maskDottedNames(text: string): string {
  if (!nameSign.test(text)) return text;
  return text.replaceAll(dottedName, (name) => name.replaceAll(/[._]/g, 'x'));
}

const nameSign = /[\p{L}\p{N}][._][\p{L}\p{N}]/u;

/** Extends the last token when it ends with the same sign ("====", "!!"); returns false when the sign is a new token. */
export function pushSign(sign: string, start: number, to: AnalysedToken[]): boolean {
  if (!repeatableSigns.has(sign)) return false;
  const last = to.at(-1);
  if (last === undefined || last.start + last.text.length !== start || !last.text.endsWith(sign)) return false;
  to[to.length - 1] = new AnalysedToken(last.text + sign, last.start, 'PUNCT', undefined);
  return true;
}

const repeatableSigns = new Set('=*-_~#<>!?+.'.split(''));

/** Longer chains of hyphens are data; joining them would take a time that grows with the square of their length. */
const maxJoinedLength = 60;

function canJoin(left: Token, hyphen: Token, right: Token): boolean {
  return (
    touches(left, hyphen) &&
    touches(hyphen, right) &&
    left.text.length + right.text.length < maxJoinedLength &&
    joinable.test(left.text) &&
    joinable.test(right.text) &&
    !digits.test(left.text)
  );
}

function joined(left: AnalysedToken, right: AnalysedToken, text: string): AnalysedToken {
  const whole = text.slice(left.start, right.start + right.text.length);
  const nominalRight = right.pos === 'NOUN' || right.pos === 'PROPN';
  const nominalLeft = left.pos === 'NOUN' || left.pos === 'PROPN';
  const pos = nominalRight ? right.pos : nominalLeft ? 'ADJ' : right.pos;
  const lemma =
    pos === 'NOUN' && right.lemma !== undefined
      ? `${text.slice(left.start, right.start)}${right.lemma}`.toLowerCase()
      : whole;
  return new AnalysedToken(whole, left.start, pos, lemma);
}

function touches(left: Token, right: Token): boolean {
  return left.start + left.text.length === right.start;
}

const contraction = /^(.*\p{L})('(?:s|m|re|ve|ll|d)|n't)$/iu;
const pronouns = /^(?:i|you|he|she|it|we|they|that|there|who|what)$/i;

/** Pushes a token, in two parts when it is a contraction that wink-nlp left whole ("I'm", "she'll"). */
export function pushSplitContraction(token: AnalysedToken, to: AnalysedToken[]): void {
  const { text, start } = token;
  const found = text.length > 2 && text.length <= 30 && text.includes("'") ? contraction.exec(text) : null;
  if (found === null) {
    to.push(token);
    return;
  }
  const head = found[1]!;
  const tail = found[2]!;
  const pronoun = pronouns.test(head);
  const tailPos = /^n't$|^'s$/i.test(tail) && !pronoun ? 'PART' : 'AUX';
  to.push(
    new AnalysedToken(head, start, pronoun ? 'PRON' : token.pos, head.toLowerCase()),
    new AnalysedToken(tail, start + head.length, tailPos, undefined),
  );
}
