import type { Token } from '../language.ts';

/** A token that remembers what the analyser said of it; copies and JSON hold the text and its place only. */
export class ReadToken implements Token {
  readonly text: string;
  readonly start: number;
  readonly #pos: string;
  readonly #lemma: string | undefined;

  constructor(text: string, start: number, pos: string, lemma: string | undefined) {
    this.text = text;
    this.start = start;
    this.#pos = pos;
    this.#lemma = lemma;
  }

  /** The same reading at another place, as written there. */
  at(start: number, text = this.text): ReadToken {
    return new ReadToken(text, start, this.#pos, this.#lemma);
  }

  static is(token: Token): token is ReadToken {
    return #pos in token;
  }

  /** The analyser's tag; joined words bear one of their parts'. */
  get pos(): string {
    return this.#pos;
  }

  get lemma(): string | undefined {
    return this.#lemma;
  }
}

const joinable = /^[\p{L}\p{N}]/u;
const digits = /^\d+$/;

/** The analyser cuts at hyphens; a hyphenated word is one term: re-joined when nothing stands between the parts. */
export function rejoinHyphens(tokens: ReadToken[], text: string): ReadToken[] {
  if (!tokens.some((token) => token.text === '-')) return tokens;
  const result: ReadToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const left = result.at(-1);
    const right = tokens[at + 1];
    if (token.text !== '-' || left === undefined || right === undefined || !joins(left, token, right)) {
      result.push(token);
      continue;
    }
    result[result.length - 1] = joined(left, right, text);
    at += 1;
  }
  return result;
}

const inName = String.raw`[\p{L}\p{N}_-]{1,63}`;
const ending =
  'com|org|net|eu|io|co|uk|gov|edu|fr|html?|php|js|css|json|xml|pdf|docx?|xlsx?|csv|txt|zip|jpe?g|png|gif|svg|webp';
/** Domains, names of files and of variables: bounded, so that no text costs more than its length. */
const fileName = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/@:.-])(?:${inName}(?:\.${inName}){0,4}\.(?:${ending})|[\p{L}\p{N}]{1,63}(?:_[\p{L}\p{N}]{1,63}){1,6})(?![\p{L}\p{N}_/@-])`,
  'gu',
);

/** The text as the analyser should see it, of the same length: names it would cut at their signs become plain words. */
export function maskNames(text: string): string {
  if (!nameSign.test(text)) return text;
  return text.replaceAll(fileName, (name) => name.replaceAll(/[._]/g, 'x'));
}

const nameSign = /[\p{L}\p{N}][._][\p{L}\p{N}]/u;

/** "====", "!!": the same sign again is one token with the one before. */
export function pushSign(sign: string, start: number, to: ReadToken[]): boolean {
  if (!repeated.has(sign)) return false;
  const last = to.at(-1);
  if (last === undefined || last.start + last.text.length !== start || !last.text.endsWith(sign)) return false;
  to[to.length - 1] = new ReadToken(last.text + sign, last.start, 'PUNCT', undefined);
  return true;
}

const repeated = new Set('=*-_~#<>!?+.'.split(''));

/** No word has more characters; longer chains of hyphens are data, and joining them would cost their square. */
const longestJoined = 60;

function joins(left: Token, hyphen: Token, right: Token): boolean {
  return (
    touches(left, hyphen) &&
    touches(hyphen, right) &&
    left.text.length + right.text.length < longestJoined &&
    joinable.test(left.text) &&
    joinable.test(right.text) &&
    !digits.test(left.text)
  );
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
  return new ReadToken(whole, left.start, pos, lemma);
}

function touches(left: Token, right: Token): boolean {
  return left.start + left.text.length === right.start;
}

const clitic = /^(.*\p{L})('(?:s|m|re|ve|ll|d)|n't)$/iu;
const pronouns = /^(?:i|you|he|she|it|we|they|that|there|who|what)$/i;

/** "I'm", "she'll": the analyser leaves some contractions whole. */
export function pushParts(text: string, start: number, pos: string, lemma: string | undefined, to: ReadToken[]): void {
  const found = text.length > 2 && text.length <= 30 && text.includes("'") ? clitic.exec(text) : null;
  if (found === null) {
    to.push(new ReadToken(text, start, pos, lemma));
    return;
  }
  const head = found[1]!;
  const tail = found[2]!;
  const pronoun = pronouns.test(head);
  const tailPos = /^n't$|^'s$/i.test(tail) && !pronoun ? 'PART' : 'AUX';
  to.push(
    new ReadToken(head, start, pronoun ? 'PRON' : pos, head.toLowerCase()),
    new ReadToken(tail, start + head.length, tailPos, undefined),
  );
}
