import type { LinkingPage } from '../linking-page.ts';
import { anchorsInUse, bareWords } from '../anchors/literal-names.ts';

/** The other pages that words may mean. */
export interface RivalPages {
  /** Whether the site has links on these very words that lead to another page. */
  leadElsewhere(anchor: string, target: LinkingPage): boolean;
  /** Whether another page has the same title: the same command in two programs, a term and the case of it. */
  hasTwin(target: LinkingPage): boolean;
}

/** Reads all titles and anchors in use once. */
export function rivalPages(pages: readonly (LinkingPage | null)[]): RivalPages {
  const ledTo = new Map<string, string | null>();
  const titled = new Map<string, string | null>();
  for (const page of pages) {
    if (page === null) continue;
    for (const words of anchorsInUse(page)) note(ledTo, words, page.text.url);
    note(titled, bareWords(page.text.title), page.text.url);
  }
  const isAnother = (owner: string | null | undefined, { text }: LinkingPage): boolean =>
    owner !== undefined && owner !== text.url;
  return {
    leadElsewhere: (anchor, target) => isAnother(ledTo.get(bareWords(anchor)), target),
    hasTwin: (target) => isAnother(titled.get(bareWords(target.text.title)), target),
  };
}

/** The one page with these words, null when there are several. */
function note(owners: Map<string, string | null>, words: string, url: string): void {
  const owner = owners.get(words);
  if (owner === undefined) owners.set(words, url);
  else if (owner !== url) owners.set(words, null);
}
