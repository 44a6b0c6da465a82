import type { CrawlFacts } from '../../core/pages/page.ts';
import { unsafeAddress } from '../../core/values/addresses/unsafe-address.ts';
import { resolveUrl, withoutFragment, withoutUserinfo } from '../../core/values/url.ts';
import type { Crawler, CrawlHooks, CrawlRequest } from '../services/crawler.ts';
import { browserMissing } from './crawl-failures.ts';
import { CrawlRun } from './crawl-run.ts';
import type { CrawlerOptions } from './crawler-options.ts';
import { ParsePool } from './parsing/parse-pool.ts';
import { fieldReader } from './parsing/read-document.ts';
import { probeAddresses } from './probing/probe-addresses.ts';
import { Politeness } from './robots/politeness.ts';
import { siteFetch } from './site-fetch.ts';

/**
 * The crawler of one process. The site of a seed is its host with or without `www.`, over http and https; for a seed with a
 * port, it is that scheme and port only.
 */
export function createCrawler(options: CrawlerOptions): Crawler {
  const politeness = new Politeness();
  return {
    async crawl(request: CrawlRequest, hooks: CrawlHooks): Promise<CrawlFacts> {
      const seed = seedOf(request.url);
      if (request.render !== 'never' && !(await options.renderer?.find())) throw browserMissing();
      const { keepText, extract, stripParameters } = request;
      const settings = {
        seed,
        keepText,
        ...(extract ? { extract } : {}),
        ...(stripParameters ? { stripParameters } : {}),
      };
      const pool = new ParsePool(settings, options.parse, await fieldReader(settings));
      try {
        const fetch = siteFetch(options.fetch, { ...request, url: seed }, hooks.access);
        return await new CrawlRun({ ...request, url: seed }, hooks, { politeness, ...options, fetch }, pool).run();
      } finally {
        await pool.close();
      }
    },
    probe: (targets, request, hooks) =>
      probeAddresses(targets, {
        ...hooks,
        request,
        fetch: siteFetch(options.fetch, request, hooks.access),
        limits: options.probes,
        politeness,
      }),
  };
}

function seedOf(written: string): string {
  const href = resolveUrl(written.trim());
  if (href === null || !/^https?:/.test(href)) throw unsafeAddress(written);
  return withoutUserinfo(withoutFragment(href));
}
