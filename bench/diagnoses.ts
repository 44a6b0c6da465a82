/**
 * The diagnoses of real sites, for reading them beside the pages: `npm run -s bench -- diagnoses URL [URL …]`. Crawls
 * each site without the analysis of texts and prints one JSON line per diagnosis, or one line with `"diagnosis": null`.
 */
import { analyseCrawl } from '../src/core/analysis/analyse-crawl.ts';
import type { SiteAnalysis } from '../src/core/analysis/site-analysis.ts';
import type { PageRecord } from '../src/core/pages/page.ts';
import { urlKey } from '../src/core/values/url.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';
import { loadLanguages } from '../src/io/lexicon.ts';
import type { CrawlJournal } from '../src/io/services/crawl-journal.ts';

const urls = process.argv.slice(2);
if (urls.length === 0) process.stderr.write('Give the address of at least one site.\n');
for (const url of urls) print(url, await analysed(url));

function print(url: string, { diagnoses, scores, facts }: SiteAnalysis): void {
  const site = { bench: 'diagnoses', url, pages: facts.htmlPages.length, score: scores.whole };
  const rows = diagnoses.map(({ id, severity, pages, share, sentence, examples }) => ({
    diagnosis: id,
    severity,
    affected: pages,
    share,
    sentence,
    examples,
  }));
  for (const row of rows.length === 0 ? [{ diagnosis: null }] : rows)
    process.stdout.write(`${JSON.stringify({ ...site, ...row })}\n`);
}

async function analysed(url: string): Promise<SiteAnalysis> {
  const fetch = createGuardedFetch({ allow: [new URL(url).host] });
  const pages = new Map<string, PageRecord>();
  try {
    const crawl = await createCrawler({ fetch, parse: { workers: 1 } }).crawl(
      {
        url,
        maxPages: 2_000,
        maxDepth: null,
        concurrency: 4,
        delayMs: 0,
        ignoreRobots: false,
        respectNofollow: false,
        render: 'never',
        keepText: true,
      },
      { journal: journalInto(pages) },
    );
    const sorted = [...pages.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
    const languages = loadLanguages();
    const settings = { languages, personas: null, priorityUrls: null, semantics: false, seed: 1 };
    return analyseCrawl({ pages: sorted, crawl, ...settings }, () => undefined);
  } finally {
    await fetch.close();
  }
}

/** A journal that only keeps the pages. */
function journalInto(pages: Map<string, PageRecord>): CrawlJournal {
  return {
    resumed: false,
    previous: null,
    frontier: () => Promise.resolve([]),
    stored: () => Promise.resolve(null),
    notes: () => Promise.resolve({}),
    commit: (batch) => {
      for (const page of batch.pages) pages.set(urlKey(page.url), page);
      return Promise.resolve();
    },
  };
}
