import { plainWords } from '../../audits/classification/kind-words.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { functionWords } from '../../language/function-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { regionName } from '../french-preposition.ts';
import { accentedNoun } from './accented-noun.ts';

/** How the texts of a site write a word. */
interface Written {
  /** Times of each form, in small letters. */
  readonly forms: Map<string, number>;
  /** The same inside sentences, where a capital belongs to the word. */
  readonly inside: Map<string, number>;
  /** True where a text has it as a name after a preposition of place. */
  isPlace: boolean;
}

/** Share of the uses of a word from which one form is that of the site, and its least uses inside sentences. Working assumptions. */
const certain = 0.8;
const leastInside = 2;
/** Pages read, nearest to the home page first: a site writes its own words on its main pages. Working assumption. */
const mostPages = 200;
/** Words of the longest name with hyphens. */
const longestHyphened = 5;
/** Letters of a word in capitals that is no abbreviation. Working assumption. */
const shortestShouted = 5;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
/** No “in”: one is trained in a method as one works in a town. */
const beforePlace = /(?:^|\P{L})(?:à|near)\s$/iu;
const insideSentence = /[\p{Ll}\p{N},’')]\s?$/u;

const keyOf = (word: string): string => plainWords(word).join(' ');

/**
 * A name with the accents, hyphens and capitals that the texts of the site give to its words, of one that an address writes
 * without accents, or a menu in capitals; a word that they write in several ways stays as it is.
 */
export function writtenForm(name: string, facts: SiteFacts, language: string): string {
  const isShouted = name === name.toUpperCase() && name !== name.toLowerCase();
  const written = writtenWords(facts);
  const joined = withHyphens(name, written);
  return joined.replaceAll(wordPattern, (word, at: number) => {
    const known = written.get(keyOf(word));
    const shouts = isShouted && isWord(word, known);
    const found = formOf(word, known, { shouts, language, facts });
    if (at > 0 && language === 'fr' && isSmallInside(known)) return found.toLowerCase();
    return at === 0 || isCapital(word) ? raised(found, word, shouts && at > 0) : found;
  });
}

/** True for a name that ends with a place: « Taille de haie Niort » where a text has « à Niort ». */
export function endsWithPlace(name: string, facts: SiteFacts): boolean {
  const words = name.match(wordPattern) ?? [];
  const last = words.at(-1) ?? '';
  return words.length > 1 && isCapital(last) && writtenWords(facts).get(keyOf(last))?.isPlace === true;
}

/** True for a word in capitals that is no abbreviation: a long one, an article or one that the texts have in small letters. */
function isWord(word: string, written: Written | undefined): boolean {
  const lower = word.toLowerCase();
  if (word.replaceAll(/\P{L}/gu, '').length >= shortestShouted) return true;
  if (functionWords.fr!.has(lower) || functionWords.en!.has(lower)) return true;
  return written !== undefined && mostUsed(written.inside, 1) === lower;
}

/** True for a word that sentences write in small letters: French puts no capital on the words of a heading but the first. */
function isSmallInside(written: Written | undefined): boolean {
  const form = written === undefined ? null : mostUsed(written.inside, leastInside);
  return form !== null && form === form.toLowerCase();
}

interface FormContext {
  readonly shouts: boolean;
  readonly language: string;
  readonly facts: SiteFacts;
}

function formOf(word: string, written: Written | undefined, { shouts, language, facts }: FormContext): string {
  const lower = word.toLowerCase();
  const cased = written === undefined ? null : mostUsed(written.inside, leastInside);
  const isName = cased !== null && isCapital(cased);
  const form = accented(lower, { written, isName, language, facts });
  if (isName && cased.toLowerCase() === form && (shouts || word === lower)) return cased;
  const region = word.includes('-') ? regionName(word) : null;
  if (region !== null) return region;
  return shouts || form !== lower ? form : word;
}

interface AccentContext {
  readonly written: Written | undefined;
  readonly isName: boolean;
  readonly language: string;
  readonly facts: SiteFacts;
}

/** A word without accents as the site writes it, else, where no text has it with accents, as the lexicon does. */
function accented(lower: string, { written, isName, language, facts }: AccentContext): string {
  if (lower !== lower.normalize('NFD')) return lower;
  const spelt = written === undefined ? lower : mostUsed(written.forms, 1);
  if (spelt === null) return lower;
  return spelt === lower && !isName ? (accentedNoun(lower, language, facts.languages) ?? lower) : spelt;
}

/** The form of nearly all uses; null without one. */
function mostUsed(counts: ReadonlyMap<string, number>, least: number): string | null {
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const found = [...counts].find(([, count]) => count >= least && count >= certain * total);
  return found?.[0] ?? null;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A restored form with the capital of the word that it replaces. */
function raised(form: string, word: string, shouted: boolean): string {
  if (shouted || !isCapital(word)) return form;
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** « saint brieuc » with the hyphens of « Saint-Brieuc », where the site always writes it so. */
function withHyphens(name: string, written: ReadonlyMap<string, Written>): string {
  const parts = name.split(/( )/);
  for (let from = 0; from < parts.length; from += 2)
    for (let to = Math.min(parts.length - 1, from + 2 * (longestHyphened - 1)); to > from; to -= 2) {
      const words = parts.slice(from, to + 1).filter((part) => part !== ' ');
      // A sign between two words, such as a slash, joins nothing.
      if (words.some((word) => keyOf(word) === '')) continue;
      const found = written.get(keyOf(words.join(' ')));
      const form = found === undefined ? null : mostUsed(found.inside, leastInside);
      if (form === null || !form.includes('-') || keyOf(form).split(' ').length !== words.length) continue;
      parts.splice(from, to - from + 1, words.join('-'));
      break;
    }
  return parts.join('');
}

const writtenWords = memoizeByObject(({ htmlPages }: SiteFacts): ReadonlyMap<string, Written> => {
  const found = new Map<string, Written>();
  const seen = new Set<string>();
  const nearest = [...htmlPages].sort((a, b) => (a.depth ?? Infinity) - (b.depth ?? Infinity)).slice(0, mostPages);
  for (const { content } of nearest)
    for (const { text, kind } of content?.blocks ?? []) {
      if (kind === 'heading' || seen.has(text)) continue;
      seen.add(text);
      if (isSentence(text)) addWords(text, found);
    }
  return found;
});

/** True for a text of small letters for the most part: labels and lines in capitals say nothing of the capital of a word. */
function isSentence(text: string): boolean {
  const words = text.match(wordPattern) ?? [];
  return words.length > 2 && 2 * words.filter(isCapital).length < words.length;
}

function addWords(text: string, found: Map<string, Written>): void {
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const key = keyOf(word);
    let known = found.get(key);
    if (known === undefined) found.set(key, (known = { forms: new Map(), inside: new Map(), isPlace: false }));
    const lower = word.toLowerCase();
    const before = text.slice(Math.max(0, index - 12), index);
    known.forms.set(lower, (known.forms.get(lower) ?? 0) + 1);
    if (!insideSentence.test(before)) continue;
    known.inside.set(word, (known.inside.get(word) ?? 0) + 1);
    if (isCapital(word) && beforePlace.test(before)) known.isPlace = true;
  }
}
