import type { Language } from '../language/language.ts';
import type { PageText } from '../semantics/page-text.ts';
import { contentStems, termWords, wordKinds } from '../semantics/terms.ts';
import { peopleWords } from './audience-nouns.ts';

/** True when a page speaks to an audience: its title, a heading or a block has most words of one of its names. */
export type Addresses = (page: PageText) => boolean;

/** Between two names of one audience: `town halls and schools`. */
const alternatives = /\s(?:et|ou|and|or)\s|[,;/]/i;

/** Times that one text says what tells an audience from others: once, it may speak of something else. Working assumption. */
const leastTimes = 2;

/** Recognises the pages that speak to the audience of a name. */
export function addressing(name: string, language: Language): Addresses {
  const names = name
    .split(alternatives)
    .map((one) => ({ stems: [...new Set(contentStems(one, language))], telling: tellingWords(one, language) }))
    .filter(({ stems }) => stems.length > 0);
  return ({ title, headings, blocks }) =>
    [title, ...headings, ...blocks.map(({ text }) => text)].some((text) => {
      const words = contentStems(text, language);
      const said = new Set(words);
      const times = (stem: string): number => words.filter((word) => word === stem).length;
      return names.some(
        ({ stems, telling }) =>
          // One word of two is not enough: half the pages of a site say "family" or "company".
          2 * stems.filter((stem) => said.has(stem)).length > stems.length ||
          (telling.length > 0 && telling.every((stem) => said.has(stem) && times(stem) >= leastTimes)),
      );
    });
}

/**
 * The words that tell an audience from others: those of `honeymoon` in `couples on honeymoon`. None where the name does
 * not begin with a word for people, or names other people after it.
 */
function tellingWords(name: string, language: Language): string[] {
  const people = peopleWords[language.code];
  const [first, ...others] = language.words(name).map(({ text }) => text.toLowerCase());
  if (first === undefined || !people.has(first) || others.some((word) => people.has(word))) return [];
  const rest = termWords(others.join(' '), language);
  const linked = rest.findIndex(({ kind }) => kind === wordKinds.stop || kind === wordKinds.light);
  return linked === -1
    ? []
    : rest.slice(linked + 1).flatMap(({ kind, stem }) => (kind === wordKinds.content ? [stem] : []));
}
