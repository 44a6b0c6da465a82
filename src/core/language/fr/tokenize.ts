import type { Token } from '../language.ts';
import { unify } from '../unify.ts';
import { wordList } from '../word-list.ts';

/** What the tokenizer asks of the lexicon: is the word known, and can it be a verb form? */
export interface WordKnowledge {
  has(word: string): boolean;
  isVerb(word: string): boolean;
}

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]{0,2000}[^\s<>"«».,;:!?)\]]`;
const mail = String.raw`[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`;
const domain = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:fr|com|org|net|eu|io|gouv|html?|php|js)(?![\p{L}\p{N}])`;
const tag = String.raw`[#@][\p{L}_][\p{L}\p{N}_]{0,99}`;
const hour = String.raw`\d{1,2}h\d{2}(?![\p{L}\p{N}])`;
const ordinal = String.raw`\d{1,6}(?:ers?|ères?|res?|es?|èmes?|nde?s?)(?![\p{L}\p{N}])`;
const number = String.raw`(?:(?<=\s|^)-)?\d{1,40}(?:[ .,]\d{3}(?!\d)){0,12}(?:[.,]\d{1,40})?`;
const abbreviation = String.raw`(?<![\p{L}\p{N}])(?:MM?|Mmes?|Mlles?|Dr|Me|Pr|Ste?|[eE]tc|[cC]f|ex|art|env|av|bd|[tT]él|réf|vol|fig|éd|min|max|Inc|Ltd)\.(?![\p{L}])`;
const acronym = String.raw`(?:\p{Lu}\.){2,20}`;
const languageName = String.raw`[CF]\+\+|[CF]#`;
const letters = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]{0,100}`;
// Bounded: what is longer is no word, and is cut.
const word = String.raw`[\p{L}\p{M}]${letters}(?:[-_'][\p{L}\p{M}\p{N}]${letters}){0,12}'?`;
const wordStart = String.raw`\p{N}[\p{L}\p{M}\p{N}_]{0,100}(?:-[\p{L}\p{N}]{1,100}){0,12}`;
const pattern = new RegExp(
  [
    url,
    mail,
    domain,
    tag,
    hour,
    ordinal,
    abbreviation,
    acronym,
    languageName,
    word,
    number,
    wordStart,
    '…|\\.\\.\\.|--',
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

const wholes = wordList(
  "aujourd'hui prud'homme prud'hommes prud'homal prud'homale quelqu'un quelqu'une presqu'île presqu'îles entr'ouvert grand'mère c'est-à-dire",
);
const elided = wordList('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr');
const inversion =
  /^(.+?)(-t-(?:elle|elles|il|ils|on)|-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en))$/;
const demonstrative = /^(.+?)(-(?:ci|là))$/;
const yearRange = /^(\d{2,4})-(\d{2,4})$/;

/** A run without a space longer than any word or address is data: cut, not read, so that no text costs more than its length. */
const dataRun = /\S{400,}/gu;
const dataPiece = /\S{1,400}/gu;

/** Tokens of a French text; offsets are those of the text given. Linear: no alternative can backtrack over another. */
export function frenchWords(text: string, known: WordKnowledge): Token[] {
  const unified = unify(text);
  const tokens: Token[] = [];
  let from = 0;
  for (const run of mayHoldData(unified) ? unified.matchAll(dataRun) : []) {
    from = readWords(unified, from, run.index, known, tokens);
    const end = run.index + run[0].length;
    for (const piece of unified.slice(from, end).matchAll(dataPiece))
      tokens.push({ text: piece[0], start: from + piece.index });
    from = end;
  }
  readWords(unified, from, unified.length, known, tokens);
  return tokens;
}

const longestRun = 400;

/** False when a space stands in every stretch of 400 characters: nearly always, and told in a few looks. */
function mayHoldData(text: string): boolean {
  for (let at = 0; at + longestRun <= text.length; ) {
    const space = text.lastIndexOf(' ', at + longestRun - 1);
    if (space < at) return true;
    at = space + 1;
  }
  return false;
}

/** Reads the words that start before `to`; gives the end of the last, or `to`. */
function readWords(unified: string, from: number, to: number, known: WordKnowledge, tokens: Token[]): number {
  if (from >= to) return from;
  pattern.lastIndex = from;
  for (;;) {
    const at = readPlain(unified, pattern.lastIndex, to, tokens);
    if (at >= to) return at;
    pattern.lastIndex = at;
    const match = pattern.exec(unified);
    if (match === null || match.index >= to) return to;
    const text = match[0];
    const start = match.index;
    if (text.length === 1 || plain.test(text)) tokens.push({ text, start });
    else if (letterFirst.test(text) && !addressed.test(text)) splitWord({ text, start }, known, tokens);
    else splitRange({ text, start }, tokens);
    if (pattern.lastIndex > to) return pattern.lastIndex;
  }
}

/**
 * Reads spaces, signs that stand alone, and words of letters, their elided article apart, that end where nothing can
 * join them: most of a text, without the cost of the pattern. Gives where it met anything else.
 */
function readPlain(text: string, from: number, to: number, tokens: Token[]): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === space) {
      at += 1;
      continue;
    }
    if (aloneSigns.has(code) || isHalfAlone(text, at) || (code === point && isBreak(text, at + 1))) {
      tokens.push({ text: text[at]!, start: at });
      at += 1;
      continue;
    }
    const elision = elisionAt(text, at);
    const end = plainEnd(text, at + elision);
    if (end < 0) return at;
    if (elision > 0) tokens.push({ text: text.slice(at, at + elision), start: at });
    tokens.push({ text: text.slice(at + elision, end), start: at + elision });
    at = end;
  }
  return at;
}

/** Length of the elided article, "l'", "qu'", that a word starts with, or 0. */
function elisionAt(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (text.charCodeAt(at + 1) === apostrophe) return elidedLetters.has(first) ? 2 : 0;
  const isQu = first === 113 && (text.charCodeAt(at + 1) | 32) === 117;
  return isQu && text.charCodeAt(at + 2) === apostrophe ? 3 : 0;
}

/** End of the run of letters at `at`, or −1 when there is none or when something joins it. */
function plainEnd(text: string, at: number): number {
  let end = at;
  const last = at + longestPlain;
  while (end <= last && isLetter(text.charCodeAt(end))) end += 1;
  return end > at && end <= last && endsWord(text, end, end - at) ? end : -1;
}

const apostrophe = 39;
const elidedLetters = codesOf('ldjmtsnc');
/** Signs that begin nothing longer. */
const aloneSigns = codesOf(',;:()«»!?"');

/** Signs that stand in no word, address or number. */
const endSigns = codesOf(',;()«»!?"[]{}<>…');

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (one) => one.charCodeAt(0)));
}

const space = 32;
const longestPlain = 60;
const longestAbbreviation = 5;

/** Letters of French; other scripts and marks are the pattern's. */
function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  return (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) || code === 0x152 || code === 0x153;
}

/** The half of a pair of surrogates, without the other. */
function isHalfAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code & 0xf800) === 0xd800 && text.codePointAt(at) === code;
}

/** A space, a new line or the end. */
function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === space || code === newLine;
}

/** A break, a sign that joins nothing, or a point before a break that ends no abbreviation. */
function endsWord(text: string, end: number, length: number): boolean {
  if (isBreak(text, end) || endSigns.has(text.charCodeAt(end)) || isHalfAlone(text, end)) return true;
  return text.charCodeAt(end) === point && length > longestAbbreviation && isBreak(text, end + 1);
}

const newLine = 10;
const point = 46;

/** Words with nothing to split: most of them. */
const plain = /^[a-zà-öø-ÿœ]+$/i;
const letterFirst = /^[\p{L}\p{M}]/u;
const addressed = /[/@]/;

function splitRange(token: Token, tokens: Token[]): void {
  const range = yearRange.exec(token.text);
  if (range === null) {
    tokens.push(token);
    return;
  }
  const middle = token.start + range[1]!.length;
  tokens.push(
    { text: range[1]!, start: token.start },
    { text: '-', start: middle },
    { text: range[2]!, start: middle + 1 },
  );
}

const longestWord = 100;

/** Elisions, abbreviations, inverted pronouns and "-ci", "-là". */
function splitWord(token: Token, known: WordKnowledge, tokens: Token[]): void {
  let { text: rest, start } = token;
  // Longer runs are data: cutting them piece by piece would cost the square of their length.
  if (rest.length > longestWord) {
    tokens.push(token);
    return;
  }
  for (;;) {
    if (wholes.has(rest.toLowerCase())) break;
    const at = rest.indexOf("'");
    if (at <= 0 || at > 6 || !elided.has(rest.slice(0, at).toLowerCase())) break;
    tokens.push({ text: rest.slice(0, at + 1), start });
    rest = rest.slice(at + 1);
    start += at + 1;
    if (rest === '') return;
  }
  if (rest.endsWith("'") && rest.length > 1) {
    pushWord({ text: rest.slice(0, -1), start }, known, tokens);
    tokens.push({ text: "'", start: start + rest.length - 1 });
    return;
  }
  pushWord({ text: rest, start }, known, tokens);
}

function pushWord(token: Token, known: WordKnowledge, tokens: Token[]): void {
  const lower = token.text.toLowerCase();
  if (token.text.includes('-') && !wholes.has(lower) && !known.has(lower)) {
    const found = inversion.exec(lower);
    if (found !== null && (found[2]!.startsWith('-t-') || known.isVerb(found[1]!))) {
      cut(token, found[1]!.length, tokens);
      return;
    }
    const pointing = demonstrative.exec(lower);
    if (pointing !== null) {
      cut(token, pointing[1]!.length, tokens);
      return;
    }
  }
  tokens.push(token);
}

function cut({ text, start }: Token, at: number, tokens: Token[]): void {
  tokens.push({ text: text.slice(0, at), start }, { text: text.slice(at), start: start + at });
}
