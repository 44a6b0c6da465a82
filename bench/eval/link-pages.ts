import type { LanguageCode, Languages } from '../../src/core/language/language.ts';
import type { LinkingPage } from '../../src/core/linking/linking-page.ts';
import { pageWithoutLinks } from '../../src/core/linking/page-without-links.ts';
import { pageCandidates, rankSiteKeyphrases } from '../../src/core/semantics/keyphrases/keyphrases.ts';
import { buildSiteIndex, type LanguageIndex, sortedPages } from '../../src/core/semantics/site-index.ts';
import { phraseFrequencies } from './phrase-frequencies.ts';
import { type EvalPage, jsonLines, pageTextOfRow } from './site-pages.ts';

interface EvalLink {
  readonly to: string;
  readonly anchor: string;
}

/** A page of a site with the links of its text and those of its list of related pages. */
export interface EvalLinkPage extends EvalPage {
  readonly links?: readonly EvalLink[];
  readonly related?: readonly EvalLink[];
}

export interface EvalLinkSite {
  readonly language: LanguageCode;
  readonly index: LanguageIndex;
  /** By row of the index. */
  readonly pages: readonly LinkingPage[];
}

/**
 * The pages of a file as input of the search for missing links, one site per language. The positions of existing links
 * are unknown, so that no words are excluded.
 */
export function evalLinkSites(input: string, languages: Languages, keyphrases: number): EvalLinkSite[] {
  const rows = jsonLines<EvalLinkPage>(input);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const texts = sortedPages(rows.map(pageTextOfRow));
  const site = buildSiteIndex(texts, languages);
  const anchorsIn = new Map<string, string[]>();
  for (const { links, related } of rows) {
    for (const { to, anchor } of [...(links ?? []), ...(related ?? [])]) {
      if (anchor !== '') anchorsIn.set(to, [...(anchorsIn.get(to) ?? []), anchor]);
    }
  }
  return Object.values(site.byLanguage).map((index) => {
    const own = Array.from(index.pages, (row) => texts[row]!);
    const candidates = own.map((page) => pageCandidates(page, languages[index.language]));
    const phrases = rankSiteKeyphrases(candidates, phraseFrequencies(candidates, index), languages[index.language], {
      profile: 'web',
      limit: keyphrases,
    });
    const pages = own.map((text, at): LinkingPage => {
      const { links, related } = byId.get(text.url)!;
      return pageWithoutLinks(text, {
        contentTargets: [...(links ?? []), ...(related ?? [])].map(({ to }) => to),
        anchorsIn: anchorsIn.get(text.url) ?? [],
        keyphrases: phrases[at]!.map((phrase) => phrase.text),
      });
    });
    return { language: index.language, index, pages };
  });
}
