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
      return place >= 0 && isOwn(word) ? [place] : [];
    });
    return Math.min(Infinity, ...places);
  };
}

/** Without the sign of the plural. */
const wordsOf = (text: string): string[] =>
  bareText(text)
    .split(/\s+/)
    .filter((word) => word.length >= leastLetters)
    .map((word) => word.replace(/[sx]$/, ''));
