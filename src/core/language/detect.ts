import { functionWords, accentedLetters } from './function-words.ts';
import { analysedLanguages } from './language.ts';
import { scoreSequences } from './letter-sequences.ts';
import { memoizeText } from '../values/memoize.ts';
import { typicalSuffixes, rareFinalLetters } from './word-endings.ts';

const minWords = 4;
const minCharacters = 20;
/** At most this many characters are read: more do not change the result. */
const maxCharacters = 20_000;
/** Characters read first: in most texts they contain the thousand characters without noise that detection needs. */
const firstCharacters = 2_500;
const enoughCharacters = 1_300;
const noise = /https?:\/\/\S+|www\.\S+|`[^`\n]{0,200}`|[\d_{}<>[\]|\\=+*/#$%^~]+/gu;
const spaceOrSign = /[\s\d_{}<>[\]|\\=+*/#$%^~]/u;
/** For texts with an @ only: searching for e-mail addresses at each letter takes five times as long as the rest. */
const noiseAndAddresses = new RegExp(String.raw`[\p{L}\p{N}._+-]{1,64}@\S+|${noise.source}`, 'gu');

/**
 * ISO 639-1 code of a text, or `unknown`. `hint` is the `lang` of the page, used below four words. Applies to whole pages and
 * to single blocks, because partly translated pages are common.
 */
export function detectLanguage(text: string, hint: string | null): string {
  const opening = openingLanguage(text);
  if (opening !== null) return opening;
  const hinted = hint?.trim().slice(0, 2).toLowerCase() || null;
  const plain = withoutNoise(text);
  const words = countUpTo(minWords, plain, /[\p{L}\p{M}]+/gu);
  if (words < minWords && hinted !== null) return hinted;
  if (words === 0 || (hinted === null && plain.length < minCharacters)) return hinted ?? 'unknown';
  return languageWithoutNoise(plain) || hinted || 'unknown';
}

/** The most likely language of a text, however short; empty when it has no letter. */
export function mostLikelyLanguage(text: string): string {
  return languageWithoutNoise(withoutNoise(text));
}

/** Of most texts, detection reads no more than these characters. */
export const openingCharacters = 600;
const maxOpening = 1_000;

function openingLanguage(text: string): string | null {
  const end = text.indexOf('\n', openingCharacters);
  return end < 0 ? null : languageOfOpening(text.slice(0, end));
}

/**
 * Language of a text from its first whole lines, null when more must be read. Equal to the result for the whole text: neither
 * noise nor a word crosses a line, and `scoreSequences` reads no further.
 */
export function languageOfOpening(lines: string): string | null {
  if (lines.length > maxOpening) return null;
  // Signs and numbers separate words like the spaces that replace them elsewhere.
  return languageIfEnough(hasNoiseWithLetters(lines) ? cleaned(lines) : withoutEnd(lines));
}

/** The text without trailing spaces, signs and numbers. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && spaceOrSign.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** True when the text contains noise with letters: a URL, an e-mail address or code. */
function hasNoiseWithLetters(text: string): boolean {
  return text.includes('://') || text.includes('www.') || text.includes('`') || text.includes('@');
}

/** Null when more text must be read. */
function languageIfEnough(plain: string): string | null {
  const { language, isEnough } = scoreSequences(plain);
  return isEnough && language !== '' && countUpTo(fewWords + 1, plain, wordOrGenitive) > fewWords ? language : null;
}

/** Number of matches, up to `limit`, so that a whole page is not matched word by word. */
function countUpTo(limit: number, text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < limit && pattern.test(text)) count++;
  pattern.lastIndex = 0;
  return count;
}

function withoutNoise(text: string): string {
  const first = cleaned(text.slice(0, firstCharacters));
  if (text.length <= firstCharacters || first.length >= enoughCharacters) return first;
  return cleaned(text.slice(0, maxCharacters));
}

function cleaned(text: string): string {
  return text.replaceAll(text.includes('@') ? noiseAndAddresses : noise, ' ').trim();
}

const wordOrGenitive = /(?<=\p{L})['’]s(?!\p{L})|[\p{L}\p{M}]+/giu;
/** Above this number, character sequences are more reliable than words. */
const fewWords = 8;
/** Weight of the share of words specific to one language, added to scores of 0 to 1. Measured on short texts. */
const wordWeight = 0.3;
/** Half that weight for a rare final letter: the word may be borrowed. */
const rareEndingWeight = 0.15;
/** Bonus of the analysed languages, which thus win a tie. */
const analysedBonus = 0.01;

/** From letter sequences; with few words also from function words, accented letters and endings. */
function languageWithoutNoise(plain: string): string {
  const found = scoreSequences(plain);
  if (found.language === '' || countUpTo(fewWords + 1, plain, wordOrGenitive) > fewWords) return found.language;
  const words = plain.match(wordOrGenitive) ?? [];
  const scores: Record<string, number> = {};
  for (const language of Object.keys(functionWords)) scores[language] = 0;
  Object.assign(scores, found.scores());
  for (const word of words) addWordScores(word, 1 / words.length, scores);
  for (const language of analysedLanguages) scores[language]! += analysedBonus;
  return highestScore(scores);
}

/** Adds the scores of one word, which is `share` of all words. */
function addWordScores(written: string, share: number, scores: Record<string, number>): void {
  const { languages, without, typical, rare } = signsOfWord(written);
  for (const language of languages) scores[language]! += (wordWeight * share) / languages.length;
  for (const language of without) scores[language]! -= wordWeight * share;
  for (const language of typical) scores[language]! += wordWeight * share;
  for (const language of rare) scores[language]! -= rareEndingWeight * share;
}

/** What one word says of its language: each list has codes of `functionWords`. */
interface WordSigns {
  /** Languages of which it is a function word. */
  readonly languages: readonly string[];
  /** Languages that do not have all its accented letters. */
  readonly without: readonly string[];
  /** Languages with such a suffix, and languages in which words seldom end so; none for a capitalised word, which may be a name. */
  readonly typical: readonly string[];
  readonly rare: readonly string[];
}

const lowerCaseWord = /^\p{Ll}{3,}$/u;

/** Memoized: the short texts of a site are made of a few thousand words. */
const signsOfWord = memoizeText((written): WordSigns => {
  const word = written.toLowerCase();
  const languages = languagesOf(word);
  const withEndings = lowerCaseWord.test(written) ? Object.keys(functionWords) : [];
  return {
    languages,
    without: languagesWithout(word),
    typical: withEndings.filter((language) => typicalSuffixes[language]!.test(word)),
    rare: withEndings.filter(
      (language) => rareFinalLetters[language]!.includes(word.at(-1)!) && !languages.includes(language),
    ),
  };
});

function languagesOf(word: string): string[] {
  if (word === "'s" || word === '’s') return ['en'];
  return Object.keys(functionWords).filter((language) => functionWords[language]!.has(word));
}

function languagesWithout(word: string): string[] {
  const marked = word.normalize('NFC').match(/(?![a-z])\p{L}/gu) ?? [];
  if (marked.length === 0) return [];
  return Object.keys(functionWords).filter((language) =>
    marked.some((letter) => !accentedLetters[language]!.includes(letter)),
  );
}

/** The language with the highest score; the first by code unit on a tie. */
function highestScore(scores: Readonly<Record<string, number>>): string {
  let winner = '';
  for (const language of Object.keys(scores).sort())
    if (winner === '' || scores[language]! > scores[winner]!) winner = language;
  return winner;
}
