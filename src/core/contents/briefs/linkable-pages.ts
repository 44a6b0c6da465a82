import type { PlanContext } from '../../planning/context/plan-context.ts';
import { roleOf } from '../../planning/context/site-pages.ts';
import { absolute } from '../../planning/topics/planned-page.ts';
import { slug, stemsOf } from '../../planning/topics/topic-words.ts';
import { compareText } from '../../values/compare-text.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** A page that can carry or receive a link. */
export interface LinkablePage {
  readonly url: string;
  readonly title: string;
  readonly role: string;
  readonly inlinks: number;
}

/** What all the items of one plan read to build their links. */
export interface LinkablePages {
  /** The most linked first. */
  readonly pages: readonly LinkablePage[];
  /** Addresses of the topics that have a term, by its slug. */
  readonly urlsByTerm: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses of the topics whose keyword has a stem, by the stem. */
  readonly urlsByStem: ReadonlyMap<string, ReadonlySet<string>>;
}

export const linkablePages = memoizeByObject((context: PlanContext): LinkablePages => {
  const pages = sortedPages(context);
  const urlsByTerm = new Map<string, Set<string>>();
  const urlsByStem = new Map<string, Set<string>>();
  for (const { keyword, terms, target } of context.topics) {
    for (const term of terms.map(slug)) urlsByTerm.set(term, (urlsByTerm.get(term) ?? new Set()).add(target.url));
    for (const stem of stemsOf(keyword)) urlsByStem.set(stem, (urlsByStem.get(stem) ?? new Set()).add(target.url));
  }
  return { pages, urlsByTerm, urlsByStem };
});

/** Crawled pages where there is an audit, declared ones otherwise, without those about the law. */
function sortedPages(context: PlanContext): LinkablePage[] {
  const pages = (context.site?.pages ?? []).length > 0 ? crawledPages(context) : declaredPages(context);
  return pages
    .filter((page) => page.role !== 'legal')
    .sort((a, b) => b.inlinks - a.inlinks || compareText(a.url, b.url));
}

function crawledPages({ site, locale }: PlanContext): LinkablePage[] {
  const crawled = site?.pages ?? [];
  return crawled
    .filter((page) => page.indexable && (page.language === null || page.language === locale))
    .map((page) => ({
      url: page.url,
      title: page.heading ?? page.title,
      role: roleOf(page, crawled),
      inlinks: page.inlinks,
    }));
}

/** The pages of the company file, then the home page and the pages of offers that it names without describing them. */
function declaredPages({ company }: PlanContext): LinkablePage[] {
  const described = company.sitePages
    .filter((page) => page.indexable)
    .map((page) => ({ url: page.url, title: page.title, role: page.role as string, inlinks: page.inlinksTotal }));
  const named = [
    { url: '/', title: company.organisation.name, role: 'home', inlinks: 0 },
    ...company.offers.flatMap((offer) =>
      offer.landingUrls.slice(0, 1).map((url) => ({ url, title: offer.name, role: 'landing', inlinks: 0 })),
    ),
  ];
  const byUrl = new Map<string, LinkablePage>();
  for (const page of [...described, ...named]) {
    const url = absolute(company, page.url);
    if (!byUrl.has(url)) byUrl.set(url, { ...page, url });
  }
  return [...byUrl.values()];
}
