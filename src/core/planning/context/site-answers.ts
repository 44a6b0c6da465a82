import { compareText } from '../../values/compare-text.ts';
import { contentLocale } from './company-reach.ts';
import type { Company } from '../../framework/company/company.ts';
import { offerPageFor, pageNamed, roleOf } from './site-pages.ts';
import type { SitePageSignal, SiteSignals } from './site-signals.ts';
import { pathOf, slug, stemsOf } from '../topics/topic-words.ts';

/** Coverage (from the audit) from which a need is answered, and from which a page can be enriched to answer it. */
export const answeredFrom = 0.6;
export const nearFrom = 0.35;

/** How the crawled site covers words that people search for. */
export interface Answer {
  /** 0–1, measured by the audit. */
  readonly score: number;
  /** The page that answers, or the closest one to enrich; null when there is none. */
  readonly page: SitePageSignal | null;
  /** Topic of the crawl, when the audit gave one. */
  readonly topic: string | null;
}

/** What a persona searches for, in its own words. */
export interface Search {
  readonly words: string;
  readonly personaId: string;
  readonly intent: string;
}

/** The measured answer to a search; null when the audit did not measure it. */
export function answerTo(
  company: Company,
  site: SiteSignals | null,
  { words, personaId, intent }: Search,
): Answer | null {
  if (site?.needs === undefined) return null;
  const same = site.needs.filter((need) => slug(need.text) === slug(words));
  const own = same.filter((need) => need.persona === personaId);
  const need = [...(own.length > 0 ? own : same)].sort((a, b) => b.score - a.score)[0];
  if (need === undefined) return null;
  const found = need.score >= nearFrom ? pageAt(site, need.page) : pageNamed(site, words, contentLocale(company));
  const near = found !== null && need.score < answeredFrom ? closestTo(site, words, found) : found;
  const sells = intent !== 'informational';
  const pages = site.pages ?? [];
  const page =
    sells && near !== null && ['article', 'help'].includes(roleOf(near, pages))
      ? (offerPageFor(site, words, contentLocale(company)) ?? near)
      : near;
  return { score: need.score, page, topic: page?.topic ?? need.topic };
}

/** A page that half answers is replaced by one of its topic whose title contains more of the words. */
function closestTo(site: SiteSignals, words: string, found: SitePageSignal): SitePageSignal {
  const wanted = stemsOf(words);
  const share = (page: SitePageSignal): number => {
    const heading = stemsOf(page.heading ?? page.title);
    const said = new Set([...stemsOf(page.title), ...heading]);
    const named = heading.filter((word) => wanted.includes(word)).length / Math.max(1, heading.length);
    return wanted.filter((word) => said.has(word)).length + named / 2;
  };
  const best = (site.pages ?? [])
    .filter((page) => page.indexable && page.topic !== null && page.topic === found.topic)
    .sort((a, b) => share(b) - share(a) || compareText(a.url, b.url))[0];
  return best !== undefined && share(best) > share(found) && share(best) * 3 >= wanted.length * 2 ? best : found;
}

/** A crawled page by its address, with unknown measures when only the address is known. */
function pageAt(site: SiteSignals, url: string | null): SitePageSignal | null {
  if (url === null) return null;
  return (
    site.pages?.find((page) => page.url === url) ?? {
      url,
      title: lastWords(url),
      heading: null,
      depth: null,
      inlinks: 2,
      words: 0,
      indexable: true,
      topic: site.topics.find((topic) => topic.pages.includes(url))?.id ?? null,
      language: null,
    }
  );
}

const lastWords = (url: string): string => pathOf(url).split('/').filter(Boolean).at(-1)?.replaceAll('-', ' ') ?? url;
