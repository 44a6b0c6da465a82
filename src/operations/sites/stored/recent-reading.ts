import { isDeepStrictEqual } from 'node:util';
import type { CrawlFacts } from '../../../core/pages/page.ts';
import type { ProbeRecord } from '../../../core/pages/probe.ts';
import { siteHost } from '../../../core/values/addresses/site-host.ts';
import { type CrawlRequest, readingOfRequest } from '../../../io/services/crawler.ts';
import type { Store } from '../../../io/services/store.ts';
import type { AuditSummary } from '../../inputs/audit-input.ts';

/** A finished audit whose pages and answers of addresses are stored. */
export interface StoredReading {
  readonly id: string;
  readonly crawl: CrawlFacts;
  readonly probes: readonly ProbeRecord[];
  readonly summary: AuditSummary;
}

/** A person answers ten questions in this time; a site that was changed since is read again. Working assumption. */
const recentMs = 3_600_000;

/** The last audit of a site, when it read everything that this request asks for, less than an hour before `now`; else null. */
export async function recentReading(
  request: CrawlRequest,
  now: string,
  store: Pick<Store, 'crawls' | 'crawl' | 'readDocument'>,
): Promise<StoredReading | null> {
  const [last] = await store.crawls({ most: 1, host: siteHost(request.url), ended: true });
  if (last?.endedAt == null || Date.parse(now) - Date.parse(last.endedAt) > recentMs) return null;
  const row = await store.crawl(last.id);
  if (row === null || row.facts === null || !isSameReading(row.request, request)) return null;
  const probes = await store.readDocument<readonly ProbeRecord[]>(last.id, 'probes');
  const summary = await store.readDocument<AuditSummary>(last.id, 'summary');
  if (probes === null || summary?.complete !== true) return null;
  return { id: last.id, crawl: row.facts, probes, summary };
}

/** Stored requests are JSON, where a field without a value is absent. */
function isSameReading(before: CrawlRequest, request: CrawlRequest): boolean {
  const asked = (one: CrawlRequest): unknown => JSON.parse(JSON.stringify(readingOfRequest(one)));
  return isDeepStrictEqual(asked(before), asked(request));
}
