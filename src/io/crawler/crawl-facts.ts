import type { CrawlFacts } from '../../core/pages/page.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import type { OriginRobots } from './robots/robots-access.ts';

/** What robots, sitemaps and limits did to a crawl; it is complete when there is no reason to say otherwise. */
export function crawlFacts(
  request: CrawlRequest,
  robots: OriginRobots,
  sitemaps: CrawlFacts['sitemaps'],
  traps: CrawlFacts['traps'],
  incompleteReasons: CrawlFacts['incompleteReasons'],
  changes: CrawlFacts['changes'],
): CrawlFacts {
  return {
    seed: request.url,
    respectNofollow: request.respectNofollow,
    complete: incompleteReasons.length === 0,
    incompleteReasons,
    robots: {
      state: request.ignoreRobots ? 'ignored' : robots.state,
      status: robots.status,
      text: robots.text,
      issues: robots.issues,
    },
    sitemaps,
    traps,
    ...(changes === undefined ? {} : { changes }),
  };
}
