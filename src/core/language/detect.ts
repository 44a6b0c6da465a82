import { closedWords, markedLetters } from './closed-words.ts';
import { analysedLanguages } from './language.ts';
import { readSequences } from './letter-sequences.ts';
import { ownEndings, strangeEndings } from './word-endings.ts';

const fewestWords = 4;
const fewestCharacters = 20;
/** Enough for certainty; more only costs time. */
const mostCharacters = 20_000;
/** Read first: sequences are looked for in a thousand characters, which most texts have here once their noise is gone. */
const firstCharacters = 2_500;
const enoughCharacters = 1_300;
const noise = /https?:\/\/\S+|www\.\S+|`[^`\n]{0,200}`|[\d_{}<>[\]|\\=+*/#$%^~]+/gu;
const sign = /[\s\d_{}<>[\]|\\=+*/#$%^~]/u;
/** Apart: to look for an address at each letter takes five times as long as all the rest. */
const noiseAndAddresses = new RegExp(String.raw`[\p{L}\p{N}._+-]{1,64}@\S+|${noise.source}`, 'gu');

/**
 * ISO 639-1 code of a text, or `unknown`. `hint` is the page's `lang`: it decides under four words, the text decides
 * above. Call it with a block as well as with a page: pages translated in part are common.
 */
export function detectLanguage(text: string, hint: string | null): string {
  const opening = openingLanguage(text);
  if (opening !== null) return opening;
  const hinted = hint?.trim().slice(0, 2).toLowerCase() || null;
  const plain = withoutNoise(text);
  const words = countUpTo(fewestWords, plain, /[\p{L}\p{M}]+/gu);
  if (words < fewestWords && hinted !== null) return hinted;
  if (words === 0 || (hinted === null && plain.length < fewestCharacters)) return hinted ?? 'unknown';
  return guess(plain) || hinted || 'unknown';
}

/** The likeliest language of a few words, without the caution of `detectLanguage`; empty when there is no letter. */
export function likeliestLanguage(text: string): string {
  return guess(withoutNoise(text));
}

/** Most texts have in so many characters the sequences that are read. */
export const openingCharacters = 600;
const longestOpening = 1_000;

function openingLanguage(text: string): string | null {
  const end = text.indexOf('\n', openingCharacters);
  return end < 0 ? null : languageOfOpening(text.slice(0, end));
}

/**
 * What the first lines of a text, whole ones, are enough to tell, null where more is to be read. The same as the text
 * tells: no noise goes beyond a line, no word either, and sequences further on are not read.
 */
export function languageOfOpening(lines: string): string | null {
  if (lines.length > longestOpening) return null;
  // Signs and numbers part words as the spaces do that take their place.
  return languageOfEnough(holdsWordsOfNoise(lines) ? cleaned(lines) : withoutEnd(lines));
}

/** Without the spaces, signs and numbers that no word follows. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** An address or code: noise that has letters. */
function holdsWordsOfNoise(text: string): boolean {
  return text.includes('://') || text.includes('www.') || text.includes('`') || text.includes('@');
}

/** Null where more is to be read. */
function languageOfEnough(plain: string): string | null {
  const { language, isEnough } = readSequences(plain);
  return isEnough && language !== '' && countUpTo(fewWords + 1, plain, wordOrGenitive) > fewWords ? language : null;
}

/** How often a pattern is found, `most` at most: whole pages are not listed word by word. */
function countUpTo(most: number, text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < most && pattern.test(text)) count++;
  pattern.lastIndex = 0;
  return count;
}

function withoutNoise(text: string): string {
  const first = cleaned(text.slice(0, firstCharacters));
  if (text.length <= firstCharacters || first.length >= enoughCharacters) return first;
  return cleaned(text.slice(0, mostCharacters));
}

function cleaned(text: string): string {
  return text.replaceAll(text.includes('@') ? noiseAndAddresses : noise, ' ').trim();
}

const wordOrGenitive = /(?<=\p{L})['’]s(?!\p{L})|[\p{L}\p{M}]+/giu;
/** Above, character sequences are surer than any word. */
const fewWords = 8;
/** Weight of the share of words that one language alone has, beside scores of 0 to 1 (docs/decisions/0110). */
const wordWeight = 0.3;
/** Half for a strange ending: a word may be borrowed. */
const strangeWeight = 0.15;
/** The languages that sites given to us are written in win a draw. */
const expected = 0.01;

/** Character sequences; on a few words their grammar words, their letters and their endings vote too. */
function guess(plain: string): string {
  const found = readSequences(plain);
  if (found.language === '' || countUpTo(fewWords + 1, plain, wordOrGenitive) > fewWords) return found.language;
  const words = plain.match(wordOrGenitive) ?? [];
  const scores: Record<string, number> = {};
  for (const language of Object.keys(closedWords)) scores[language] = 0;
  Object.assign(scores, found.scores());
  for (const word of words) vote(word, 1 / words.length, scores);
  for (const language of analysedLanguages) scores[language]! += expected;
  return best(scores);
}

/** Adds to `scores` what one word says, `share` of all the words. */
function vote(written: string, share: number, scores: Record<string, number>): void {
  const word = written.toLowerCase();
  const speakers = languagesOf(word);
  for (const language of speakers) scores[language]! += (wordWeight * share) / speakers.length;
  for (const language of strangersTo(word, scores)) scores[language]! -= wordWeight * share;
  // A capital may begin a name, which is of any language.
  if (!plainWord.test(written)) return;
  for (const language of Object.keys(scores)) {
    if (ownEndings[language]!.test(word)) scores[language]! += wordWeight * share;
    if (strangeEndings[language]!.includes(word.at(-1)!) && !speakers.includes(language))
      scores[language]! -= strangeWeight * share;
  }
}

const plainWord = /^\p{Ll}{3,}$/u;

function languagesOf(word: string): string[] {
  if (word === "'s" || word === '’s') return ['en'];
  return Object.keys(closedWords).filter((language) => closedWords[language]!.has(word));
}

/** Languages that have no such letter as one of this word's. */
function strangersTo(word: string, scores: Readonly<Record<string, number>>): string[] {
  const marked = word.normalize('NFC').match(/(?![a-z])\p{L}/gu) ?? [];
  if (marked.length === 0) return [];
  return Object.keys(scores).filter((language) => marked.some((letter) => !markedLetters[language]!.includes(letter)));
}

/** The highest score; a draw goes to the first by code unit. */
function best(scores: Readonly<Record<string, number>>): string {
  let winner = '';
  for (const language of Object.keys(scores).sort())
    if (winner === '' || scores[language]! > scores[winner]!) winner = language;
  return winner;
}
