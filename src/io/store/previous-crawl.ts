import { isCut } from '../../core/audits/facts/incomplete-reasons.ts';
import type { CrawlFacts } from '../../core/pages/page.ts';
import type { PreviousCrawl } from '../services/crawl-journal.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import { readNotes } from './crawl-journal.ts';
import { crawlById, endedCrawls } from './crawl-rows.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { canonicalHash, storedText } from './stored-json.ts';
import { StoredPages } from './pages/stored-pages.ts';

const candidates = 10;

/**
 * The id of the last ended crawl of the same site whose pages this request can reuse: pages as served, and with their text
 * blocks when the request keeps them.
 */
export async function findPreviousCrawl(database: WorkspaceDatabase, request: CrawlRequest): Promise<string | null> {
  if (request.render !== 'never') return null;
  const ended = await endedCrawls(database, storedText(request.url), candidates);
  const previous = ended.find((crawl) => {
    const before = JSON.parse(crawl.request) as CrawlRequest;
    return before.render === 'never' && (before.keepText || !request.keepText) && isSameView(before, request);
  });
  return previous?.id ?? null;
}

/** Both see the same pages of the site in the same way. */
function isSameView(before: CrawlRequest, request: CrawlRequest): boolean {
  const view = ({ scope, userAgent, access, extract, stripParameters }: CrawlRequest) =>
    canonicalHash([scope, userAgent, access, extract, stripParameters].map((one) => one ?? null));
  return view(before) === view(request);
}

export async function openPreviousCrawl(
  database: WorkspaceDatabase,
  id: string,
  blocks: boolean,
): Promise<PreviousCrawl | null> {
  const crawl = await crawlById(database, id);
  if (crawl === null) return null;
  // The trace of a URL that is no page starts with "- " (writeTrace in io/crawler/parsing/page-trace.ts).
  const { rows } = await database.pool.query<{ pages: number }>(
    `select count(*)::int as pages from page where workspace_id = $1 and crawl_id = $2 and trace not like '- %'`,
    [database.workspace, id],
  );
  return {
    id,
    startedAt: crawl.startedAt.toISOString(),
    pages: rows[0]?.pages ?? 0,
    cut: isCut((JSON.parse(crawl.facts ?? '{}') as Partial<CrawlFacts>).incompleteReasons ?? []),
    notes: await readNotes(database, id),
    page: new StoredPages(database, id, blocks).page,
  };
}
