import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';

/** What makes a page the one to keep among pages with the same text, in order; the higher value is kept. */
type Criterion = (page: PageFacts, group: readonly PageFacts[]) => number;

/**
 * The page to keep of a group with the same text: the home page, then the one that declares itself canonical, has no
 * parameter, is in the sitemap, is not the part of an archive that repeats another list, has the most internal links and
 * the shortest address.
 */
export function keptCopy(group: readonly PageFacts[], { home }: Pick<SiteFacts, 'home'>): PageFacts {
  const criteria: readonly Criterion[] = [
    (page) => (page === home || isRoot(page) ? 1 : 0),
    (page) => (page.canonical === page.record.url && declaresOne(page) ? 1 : 0),
    (page) => (page.record.url.includes('?') ? 0 : 1),
    (page) => (page.record.inSitemap ? 1 : 0),
    (page, others) => (others.some((other) => isWithin(other, page)) ? 0 : 1),
    (page) => page.inlinks,
    (page) => -page.record.url.length,
  ];
  return group.reduce((best, page) => (isBetter(page, best, group, criteria) ? page : best));
}

function isBetter(
  page: PageFacts,
  best: PageFacts,
  group: readonly PageFacts[],
  criteria: readonly Criterion[],
): boolean {
  for (const criterion of criteria) {
    const difference = criterion(page, group) - criterion(best, group);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** False for a page that names two addresses as canonical: engines then follow none. */
const declaresOne = ({ content }: PageFacts): boolean => new Set(content?.canonicals.map(({ url }) => url)).size <= 1;

function isRoot({ record: { url } }: PageFacts): boolean {
  return pathOf(url) === '/';
}

/** True when the path of the page ends with that of the other: `/author/anne/page/2/` repeats `/page/2/`. */
function isWithin(other: PageFacts, page: PageFacts): boolean {
  const [short, long] = [pathOf(other.record.url), pathOf(page.record.url)];
  return short !== '/' && short.length < long.length && long.endsWith(short);
}
