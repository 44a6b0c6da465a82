import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Failure } from '../../core/values/failure.ts';
import type { ListedCrawl } from '../../io/services/open-crawl.ts';
import type { Store } from '../../io/services/store.ts';

/** The newest audit with results of the site of an address; throws `Failure('not-found')` when there is none. */
export async function latestAudit(url: string, store: Store): Promise<ListedCrawl> {
  const host = siteHost(url);
  const [latest] = await store.crawls({ most: 1, host, ended: true });
  if (latest !== undefined) return latest;
  throw new Failure('not-found', {
    fr: `Aucun audit terminé du site ${host}\u202f: lancez-en un par POST /v1/audits.`,
    en: `No ended audit of the site ${host}: start one with POST /v1/audits.`,
  });
}
