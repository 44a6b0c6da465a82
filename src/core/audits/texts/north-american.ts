import { parsedUrl } from '../../values/url.ts';
import type { SiteFacts } from '../facts/site-facts.ts';

const domains = /\.(?:ca|us|quebec)$/i;
/** A number of the North American Numbering Plan: ten digits, the first of which is neither 0 nor 1. */
const number = /^\+?1?[2-9]\d{2}[2-9]\d{6}$/;

/** True for a site of Canada or the United States, by its domain or by every telephone number that its links dial. */
export function isNorthAmerican({ crawl, pages }: Pick<SiteFacts, 'crawl' | 'pages'>): boolean {
  if (domains.test(parsedUrl(crawl.seed)?.hostname ?? '')) return true;
  const dialled = pages
    .flatMap(({ record }) => record.links.map(({ href }) => href.trim()))
    .filter((href) => /^tel:/i.test(href))
    .map((href) => decoded(href.slice(4)).replaceAll(/[^\d+]/g, ''));
  return dialled.length > 0 && dialled.every((digits) => number.test(digits));
}

const decoded = (text: string): string => text.replaceAll('%20', '');
