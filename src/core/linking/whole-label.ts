import { folded, wordForms } from './folded-text.ts';
import { nameInTitle } from './candidates/page-title.ts';
import { labelAliases } from './label-aliases.ts';
import type { LinkingPage } from './linking-page.ts';

/** The article or possessive that begins a label: « Les installations », "Our story". */
const article = /^(?:l['’]|(?:les?|la|nos|notre|the|our)\s)/u;
const coordination = /\s*(?:[,/&+]|\s(?:et|ou|and|or)\s)\s*/u;

/**
 * True for words that may carry a link to the page: several words, or one that is its whole label. "Kitchen" is not « Mice in the
 * kitchen », whereas each word of "Poultry and eggs" is a label of its own.
 */
export function isWholeLabel(words: string, { menu, name, names, text }: LinkingPage): boolean {
  const word = bare(words);
  if (/[\s'’-]/u.test(word)) return true;
  return [menu, name, nameInTitle(text.title), ...(names ?? [])].some((label) => {
    if (!label) return false;
    return labelAliases(label).some((alias) => {
      const parts = bare(alias).split(coordination).map(bare);
      return parts.every((part) => !/\s/u.test(part)) && parts.some((part) => wordForms(part) === wordForms(word));
    });
  });
}

function bare(label: string): string {
  return folded(label).replace(article, '').trim();
}
