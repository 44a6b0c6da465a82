import type { Language } from '../language/language.ts';
import type { PageText } from '../semantics/page-text.ts';
import { contentStems } from '../semantics/terms.ts';

/** True when a page speaks to an audience: its title, a heading or a block has most words of one of its names. */
export type Addresses = (page: PageText) => boolean;

/** Between two names of one audience: `town halls and schools`. */
const alternatives = /\s(?:et|ou|and|or)\s|[,;/]/i;

/** Recognises the pages that speak to the audience of a name. */
export function addressing(name: string, language: Language): Addresses {
  const names = name
    .split(alternatives)
    .map((one) => [...new Set(contentStems(one, language))])
    .filter((stems) => stems.length > 0);
  return ({ title, headings, blocks }) =>
    [title, ...headings, ...blocks.map(({ text }) => text)].some((text) => {
      const said = new Set(contentStems(text, language));
      // One word of two is not enough: half the pages of a site say "family" or "company".
      return names.some((stems) => 2 * stems.filter((stem) => said.has(stem)).length > stems.length);
    });
}
