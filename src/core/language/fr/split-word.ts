import type { Token } from '../language.ts';
import { wordList } from '../word-list.ts';

/** The part of the lexicon that the tokenizer needs. */
export interface WordLookup {
  has(word: string): boolean;
  /** True when the word can be a form of a verb. */
  isVerb(word: string): boolean;
}

/** Words with an apostrophe or hyphens that are one token. */
const unsplitWords = wordList(
  "aujourd'hui prud'homme prud'hommes prud'homal prud'homale quelqu'un quelqu'une presqu'île presqu'îles entr'ouvert grand'mère c'est-à-dire",
);
const elidedWords = wordList('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr');
const inversion =
  /^(.+?)(-t-(?:elle|elles|il|ils|on)|-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en))$/;
const demonstrative = /^(.+?)(-(?:ci|là))$/;
const yearRange = /^(\d{2,4})-(\d{2,4})$/;

/** "1971-72" is two numbers and a hyphen. */
export function splitYearRange(token: Token, tokens: Token[]): void {
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

const maxSplitLength = 100;

/** Pushes the parts of a word: elided words ("l'", "qu'"), the rest, inverted pronouns ("-t-il") and "-ci", "-là". */
export function splitWord(token: Token, words: WordLookup, tokens: Token[]): void {
  let { text: rest, start } = token;
  // A longer string is data: splitting it would take a time that grows with the square of its length.
  if (rest.length > maxSplitLength) {
    tokens.push(token);
    return;
  }
  for (;;) {
    if (unsplitWords.has(rest.toLowerCase())) break;
    const at = rest.indexOf("'");
    if (at <= 0 || at > 6 || !elidedWords.has(rest.slice(0, at).toLowerCase())) break;
    tokens.push({ text: rest.slice(0, at + 1), start });
    rest = rest.slice(at + 1);
    start += at + 1;
    if (rest === '') return;
  }
  if (rest.endsWith("'") && rest.length > 1) {
    pushWord({ text: rest.slice(0, -1), start }, words, tokens);
    tokens.push({ text: "'", start: start + rest.length - 1 });
    return;
  }
  pushWord({ text: rest, start }, words, tokens);
}

function pushWord(token: Token, words: WordLookup, tokens: Token[]): void {
  const lower = token.text.toLowerCase();
  if (token.text.includes('-') && !unsplitWords.has(lower) && !words.has(lower)) {
    const found = inversion.exec(lower);
    if (found !== null && (found[2]!.startsWith('-t-') || words.isVerb(found[1]!))) {
      pushHalves(token, found[1]!.length, tokens);
      return;
    }
    const suffixed = demonstrative.exec(lower);
    if (suffixed !== null) {
      pushHalves(token, suffixed[1]!.length, tokens);
      return;
    }
  }
  tokens.push(token);
}

function pushHalves({ text, start }: Token, at: number, tokens: Token[]): void {
  tokens.push({ text: text.slice(0, at), start }, { text: text.slice(at), start: start + at });
}
