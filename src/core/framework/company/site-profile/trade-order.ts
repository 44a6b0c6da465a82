import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { bareText } from './trade-words.ts';

/** Shorter words are articles and prepositions. */
const leastLetters = 4;

/**
 * How early the home page speaks of an offer when it says what the company is: in its title, its description, then its
 * headings. Infinity for an offer that these do not name; a word of most offers tells none from another.
 */
export function tradeOrder(home: PageFacts | null, names: readonly string[]): (name: string) => number {
  const { title, description, headings = [] } = home?.content ?? {};
  const said = wordsOf([title, description, ...headings.map(({ text }) => text)].join(' . '));
  const offers = names.map((name) => new Set(wordsOf(name)));
  const isOwn = (word: string): boolean => 2 * offers.filter((words) => words.has(word)).length <= offers.length;
  return (name) => {
    const places = wordsOf(name).flatMap((word) => {
      const place = said.indexOf(word);
      return place >= 0 && isOwn(word) && word.length >= leastLetters ? [place] : [];
    });
    return Math.min(Infinity, ...places, phrasePlace(said, wordsOf(name)));
  };
}

/** Where all the words of a name follow each other: they name it however common each is. Infinity for one word, and where they do not. */
function phrasePlace(said: readonly string[], name: readonly string[]): number {
  if (name.length < 2) return Infinity;
  const at = said.findIndex((_, start) => name.every((word, next) => said[start + next] === word));
  return at < 0 ? Infinity : at;
}

/** Without the sign of the plural. */
const wordsOf = (text: string): string[] =>
  bareText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[sx]$/, ''));
