import { anchorsInUse } from '../anchors/literal-names.ts';
import { wordForms } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';

/** Other pages that the same words may mean. */
export interface RivalPages {
  /** True when links with this anchor have another page as target. */
  leadsElsewhere(anchor: string, target: LinkingPage): boolean;
  /** True when another page has the same title: a command of two programs, a term and a case of it. */
  hasTwin(target: LinkingPage): boolean;
}

/** Reads all titles and anchors in use once. */
export function rivalPages(pages: readonly (LinkingPage | null)[]): RivalPages {
  const anchored = new Map<string, string | null>();
  const titled = new Map<string, string | null>();
  for (const page of pages) {
    if (page === null) continue;
    for (const words of anchorsInUse(page)) addOwner(anchored, words, page.text.url);
    addOwner(titled, wordForms(page.text.title), page.text.url);
  }
  const isAnother = (owner: string | null | undefined, { text }: LinkingPage): boolean =>
    owner !== undefined && owner !== text.url;
  return {
    leadsElsewhere: (anchor, target) => isAnother(anchored.get(wordForms(anchor)), target),
    hasTwin: (target) => isAnother(titled.get(wordForms(target.text.title)), target),
  };
}

/** The value becomes null when several pages share the words. */
function addOwner(owners: Map<string, string | null>, words: string, url: string): void {
  const owner = owners.get(words);
  if (owner === undefined) owners.set(words, url);
  else if (owner !== url) owners.set(words, null);
}
