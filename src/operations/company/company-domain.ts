import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { BrandWord, BrandWords } from '../../core/audience/brand-words.ts';
import type { Company } from '../../core/framework/company/company.ts';
import type { SiteSignals } from '../../core/planning/context/site-signals.ts';
import { parsedUrl } from '../../core/values/url.ts';

/**
 * Moves the signals to the domain of the company when a copy of the site was crawled, for example on a test machine.
 * Nothing changes when the crawled host is the company's own, with or without `www.`.
 */
export function onCompanyDomain(signals: SiteSignals, company: Company): SiteSignals {
  const { domain } = company.organisation;
  const from = parsedUrl(signals.url)?.origin;
  const to = parsedUrl(domain)?.origin;
  if (from === undefined || to === undefined) return signals;
  if (siteHost(from) === siteHost(to)) return signals;
  const moved = (url: string): string => (url.startsWith(`${from}/`) ? to + url.slice(from.length) : url);
  return {
    ...signals,
    url: moved(signals.url),
    pages: signals.pages?.map((page) => ({ ...page, url: moved(page.url) })),
    topics: signals.topics.map((topic) => ({
      ...topic,
      pages: topic.pages.map(moved),
      hub: topic.hub === null ? null : moved(topic.hub),
    })),
    coverage: signals.coverage.map((cell) => ({ ...cell, page: cell.page === null ? null : moved(cell.page) })),
    needs: signals.needs?.map((need) => ({ ...need, page: need.page === null ? null : moved(need.page) })),
    ...(signals.brand === undefined ? {} : { brand: wordsMoved(signals.brand, moved) }),
    keywords: signals.keywords.map((keyword) => ({ ...keyword, pages: keyword.pages.map(moved) })),
    suggestions: signals.suggestions.map((row) => ({ ...row, from: moved(row.from), to: moved(row.to) })),
    accessibilityFindings: signals.accessibilityFindings.map((row) => ({
      ...row,
      page: row.page === null ? null : moved(row.page),
    })),
    priorityPages: signals.priorityPages.map(moved),
  };
}

function wordsMoved(brand: BrandWords, moved: (url: string) => string): BrandWords {
  const row = (word: BrandWord): BrandWord => ({ ...word, page: word.page === null ? null : moved(word.page) });
  return { ...brand, desired: brand.desired.map(row), observed: brand.observed.map(row) };
}
