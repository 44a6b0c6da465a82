import { analyseCrawl } from '../../src/core/analysis/analyse-crawl.ts';
import type { SiteAnalysis } from '../../src/core/analysis/site-analysis.ts';
import { loadLanguages } from '../../src/io/lexicon.ts';
import type { CrawledSite } from './labelled-sites.ts';

const languages = loadLanguages();

export function analysisOf({ pages, crawl }: Pick<CrawledSite, 'pages' | 'crawl'>): SiteAnalysis {
  return analyseCrawl(
    { pages: structuredClone(pages), crawl, languages, personas: null, priorityUrls: null, semantics: true, seed: 1 },
    () => undefined,
  );
}
