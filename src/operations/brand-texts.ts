import type { BrandLine, BrandTexts } from '../core/audience/brand-words.ts';
import type { SiteFacts } from '../core/audits/site-facts.ts';
import { schemaObjects } from '../core/audits/structured-data.ts';
import type { LanguageCode } from '../core/language/language.ts';
import type { PageText } from '../core/semantics/site-text.ts';
import { isArticlePath } from '../core/strategy/site-pages.ts';
import { landingOf } from './linking-pages.ts';

/** What is read at most, the nearest to the home page first: words of a brand do not change after some hundreds of pages. */
const most = { offers: 300, reviews: 500, anchors: 1_000, letters: 300_000 };

/** What a site says of its brand in one language: on pages that present its offers, in its reviews, in its anchors. */
export function brandTexts(facts: SiteFacts, texts: readonly PageText[], language: LanguageCode): BrandTexts {
  const own = texts.filter((page) => page.language === language);
  const depthOf = (url: string): number => facts.pageOf.get(url)?.depth ?? Infinity;
  const near = [...own].sort((a, b) => depthOf(a.url) - depthOf(b.url) || (a.url < b.url ? -1 : 1));
  return {
    offers: within(near.filter(offersOf(facts, own)).slice(0, most.offers)),
    reviews: reviewsOf(facts, near).slice(0, most.reviews),
    anchors: anchorsOf(facts, near).slice(0, most.anchors),
  };
}

/** Pages until the letters are read; the first in any case. */
function within(pages: readonly PageText[]): PageText[] {
  let letters = 0;
  return pages.filter(({ blocks }) => {
    const before = letters;
    letters += blocks.reduce((sum, block) => sum + block.text.length, 0);
    return before === 0 || letters <= most.letters;
  });
}

/** The home page, those where offers land and those under them; without any of these, all that does not inform. */
function offersOf(facts: SiteFacts, own: readonly PageText[]): (page: PageText) => boolean {
  const folders = [...(facts.priorityUrls ?? [])].filter((url) => new URL(url).pathname !== '/');
  const isOffer = ({ url }: PageText): boolean =>
    url === facts.home?.record.url || folders.some((folder) => url === folder || url.startsWith(asFolder(folder)));
  const isLanding = ({ url }: PageText): boolean => folders.includes(url);
  if (own.some(isLanding)) return isOffer;
  return ({ url }) => !isArticlePath(new URL(url).pathname);
}

const asFolder = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/** Reviews that pages declare to search engines, each text once. */
function reviewsOf(facts: SiteFacts, pages: readonly PageText[]): BrandLine[] {
  const found = new Map<string, BrandLine>();
  for (const { url } of pages) {
    const content = facts.pageOf.get(url)?.content ?? null;
    if (content === null) continue;
    for (const { reviewBody: text } of schemaObjects(content))
      if (typeof text === 'string' && !found.has(text)) found.set(text, { text, page: url });
  }
  return [...found.values()];
}

/** Words of content links between pages, each text once a target. */
function anchorsOf(facts: SiteFacts, pages: readonly PageText[]): BrandLine[] {
  const found = new Map<string, BrandLine>();
  for (const { url } of pages) {
    for (const link of facts.pageOf.get(url)?.record.links ?? []) {
      if (!link.internal || !link.http || link.position !== 'content' || link.anchor === '') continue;
      const key = `${landingOf(facts, link.to)} ${link.anchor}`;
      if (!found.has(key)) found.set(key, { text: link.anchor, page: url });
    }
  }
  return [...found.values()];
}
