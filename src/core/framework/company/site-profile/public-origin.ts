import type { SiteFacts } from '../../../audits/facts/site-facts.ts';

/** The public site where a copy was crawled. */
export function publicOrigin({ copy, crawl }: Pick<SiteFacts, 'copy' | 'crawl'>): string {
  if (copy === null) return new URL(crawl.seed).origin;
  return new URL(copy.host.includes('://') ? copy.host : `https://${copy.host}`).origin;
}
