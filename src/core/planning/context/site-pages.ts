import { isArticlePath } from '../../audits/page-kinds/article-path.ts';
import type { SitePageSignal, SiteSignals } from './site-signals.ts';
import { type AccessStatus, accessStatus } from '../../audience/coverage-gap.ts';
import { joining, pathOf, shortStem, slug, stemsOf } from '../topics/topic-words.ts';

export interface TopicPage {
  readonly url: string;
  readonly title: string;
  readonly role: string;
  readonly depth: number | null;
  readonly inlinks: number;
  readonly words: number;
}

const legalPages = /\/(mentions|cgv|cgu|confidentialite|legal|privacy|terms|cookies)/;

/** Role of a crawled page, read from its address: a folder with other pages in it is a hub. */
export function roleOf(page: SitePageSignal, pages: readonly SitePageSignal[]): string {
  const path = pathOf(page.url);
  if (path === '/') return 'home';
  if (legalPages.test(path)) return 'legal';
  if (isArticlePath(path)) return 'article';
  if (/\/(faq|aide|help|support|contact|livraison)(\/|$)/.test(path)) return 'help';
  const folder = path.endsWith('/') ? page.url : `${page.url}/`;
  return pages.some((other) => other.url !== page.url && other.url.startsWith(folder)) ? 'hub' : 'product';
}

export function topicPage(page: SitePageSignal, pages: readonly SitePageSignal[]): TopicPage {
  const { url, depth, inlinks, words } = page;
  return { url, title: page.heading ?? page.title, role: roleOf(page, pages), depth, inlinks, words };
}

/**
 * How well links support a page (docs/domain/formulas.md, Link status of a topic); the crawl does not distinguish links
 * from its own topic here.
 */
export function linkStatusOf(page: TopicPage | null): AccessStatus {
  return page === null ? 'missing_page' : accessStatus(page.url, { depth: page.depth, inlinksSameTopic: page.inlinks });
}

/** Shortest beginning by which a word stands for a longer one, as `alu` does for `aluminium`. */
const shortestBeginning = 3;

/**
 * The page whose title, heading or address contains every word: what it names has a page, however well that page answers.
 * Of several, the one with fewest other words.
 */
export function pageNamed(site: SiteSignals, words: string, language: string): SitePageSignal | null {
  const pages = site.pages ?? [];
  const wanted = namingWords(words);
  if (wanted.length === 0) return null;
  const named = pages
    .filter((page) => page.indexable && (page.language === null || page.language === language))
    .filter((page) => !['home', 'legal'].includes(roleOf(page, pages)))
    .map((page) => ({ page, said: namingWords(`${page.title} ${page.heading ?? ''} ${pathOf(page.url)}`) }))
    .filter(({ said }) => wanted.every((word) => said.some((other) => isSameWord(word, other))));
  named.sort((a, b) => a.said.length - b.said.length || (a.page.url < b.page.url ? -1 : 1));
  return named[0]?.page ?? null;
}

const namingWords = (phrase: string): readonly string[] => [
  ...new Set(
    slug(phrase)
      .split('-')
      .filter((word) => word.length >= shortestBeginning && !joining.has(word)),
  ),
];

const isSameWord = (word: string, other: string): boolean =>
  shortStem(word) === shortStem(other) || other.startsWith(word);

/**
 * The page that sells or presents what the words name: its address ends with them, or its title contains two thirds of
 * them.
 */
export function offerPageFor(site: SiteSignals, words: string, language: string): SitePageSignal | null {
  const pages = site.pages ?? [];
  const wanted = stemsOf(words);
  if (wanted.length === 0) return null;
  const named = slug(words);
  const scored = pages
    .filter(
      (page) =>
        page.indexable &&
        (page.language === null || page.language === language) &&
        ['hub', 'product', 'landing'].includes(roleOf(page, pages)),
    )
    .map((page) => {
      const said = new Set(stemsOf(`${page.title} ${page.heading ?? ''}`));
      const share = wanted.filter((word) => said.has(word)).length / wanted.length;
      const exact = pathOf(page.url).split('/').filter(Boolean).at(-1) === named;
      return { page, share: exact ? 2 : share };
    })
    .filter(({ share }) => share >= 2 / 3 - 1e-9);
  scored.sort(
    (a, b) => b.share - a.share || (a.page.depth ?? 99) - (b.page.depth ?? 99) || (a.page.url < b.page.url ? -1 : 1),
  );
  return scored[0]?.page ?? null;
}
