import type { CrawlFacts } from '../../core/pages/page.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import { isComplete } from './incomplete-reasons.ts';
import type { OriginRobots } from './robots/robots-access.ts';

type FoundFacts = Pick<CrawlFacts, 'sitemaps' | 'traps' | 'incompleteReasons' | 'changes'>;

/** What robots.txt, sitemaps, traps and limits did to a crawl; it is complete when there is no reason against it. */
export function crawlFacts(
  request: CrawlRequest,
  robots: OriginRobots,
  { sitemaps, traps, incompleteReasons, changes }: FoundFacts,
): CrawlFacts {
  return {
    seed: request.url,
    respectNofollow: request.respectNofollow,
    complete: isComplete(incompleteReasons),
    incompleteReasons,
    robots: {
      state: request.ignoreRobots ? 'ignored' : robots.state,
      status: robots.status,
      text: robots.text,
      issues: robots.issues,
    },
    sitemaps,
    traps,
    ...accessOf(request),
    ...(request.extract === undefined ? {} : { extract: request.extract.map(({ name }) => name) }),
    ...(request.scope === undefined ? {} : { scope: request.scope }),
    ...(changes === undefined ? {} : { changes }),
  };
}

function accessOf({ access, userAgent }: CrawlRequest): Pick<CrawlFacts, 'access'> {
  if (access === undefined && userAgent === undefined) return {};
  return { access: { headers: access?.headers ?? [], userAgent: userAgent ?? null } };
}
