import { analyseCrawl } from '../../src/core/analysis/analyse-crawl.ts';
import type { SiteAnalysis } from '../../src/core/analysis/site-analysis.ts';
import { analysedLanguages } from '../../src/core/language/language.ts';
import { folded } from '../../src/core/linking/folded-text.ts';
import { loadLanguages } from '../../src/io/lexicon.ts';
import type { CrawledSite } from './labelled-sites.ts';

const languages = loadLanguages();

export function analysisOf({ pages, crawl }: Pick<CrawledSite, 'pages' | 'crawl'>): SiteAnalysis {
  return analyseCrawl(
    { pages: structuredClone(pages), crawl, languages, personas: null, priorityUrls: null, semantics: true, seed: 1 },
    () => undefined,
  );
}

/** True for an anchor that says nothing of its target, such as "read more". */
export function isGeneric(anchor: string): boolean {
  return analysedLanguages.some((code) => languages[code].genericAnchors.has(folded(anchor)));
}
