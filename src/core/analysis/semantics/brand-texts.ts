import type { BrandLine, BrandTexts } from '../../audience/brand-words.ts';
import type { CrawledFacts } from '../../audits/facts/site-facts.ts';
import { schemaObjects } from '../../audits/facts/structured-data.ts';
import { decodedValue } from '../../pages/markup/entities.ts';
import type { LanguageCode } from '../../language/language.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { isArticlePath } from '../../audits/page-kinds/article-path.ts';
import { landingOf } from '../linking/landing.ts';

/** How much is read, pages closest to the home page first: the words of a brand settle in some hundreds of pages. Working assumptions. */
const most = { offers: 300, reviews: 500, anchors: 1_000, letters: 300_000 };

interface BrandPages {
  readonly language: LanguageCode;
  /** Landing pages of the offers of the company; null when it names none. */
  readonly priorityUrls: ReadonlySet<string> | null;
}

/** The texts about the brand in one language: pages that present offers, reviews and anchors. */
export function brandTexts(
  facts: CrawledFacts,
  texts: readonly PageText[],
  { language, priorityUrls }: BrandPages,
): BrandTexts {
  const own = texts.filter((page) => page.language === language);
  const depthOf = (url: string): number => facts.pageOf.get(url)?.depth ?? Infinity;
  const near = [...own].sort((a, b) => depthOf(a.url) - depthOf(b.url) || (a.url < b.url ? -1 : 1));
  return {
    offers: within(near.filter(offersOf(facts.home, own, priorityUrls)).slice(0, most.offers), lettersOf),
    reviews: within([...firsts(reviewsOf(facts, near), most.reviews)], ({ text }) => text.length),
    anchors: within([...firsts(anchorsOf(facts, near), most.anchors)], ({ text }) => text.length),
  };
}

const lettersOf = ({ blocks }: PageText): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** The first texts within the limit of letters; at least one. */
function within<One>(texts: readonly One[], lettersOf: (one: One) => number): One[] {
  let letters = 0;
  return texts.filter((one) => {
    const before = letters;
    letters += lettersOf(one);
    return before === 0 || letters <= most.letters;
  });
}

/** The first line of each key, until there are enough. */
function* firsts(lines: Iterable<readonly [key: string, line: BrandLine]>, enough: number): Generator<BrandLine> {
  const seen = new Set<string>();
  for (const [key, line] of lines) {
    if (seen.has(key)) continue;
    yield line;
    if (seen.add(key).size === enough) return;
  }
}

/** True for the home page and the landing pages of offers with the pages under them; without landing pages, for all but articles. */
function offersOf(
  home: CrawledFacts['home'],
  own: readonly PageText[],
  priorityUrls: ReadonlySet<string> | null,
): (page: PageText) => boolean {
  const folders = [...(priorityUrls ?? [])].filter((url) => new URL(url).pathname !== '/');
  const isOffer = ({ url }: PageText): boolean =>
    url === home?.record.url || folders.some((folder) => url === folder || url.startsWith(asFolder(folder)));
  const isLanding = ({ url }: PageText): boolean => folders.includes(url);
  if (own.some(isLanding)) return isOffer;
  return ({ url }) => !isArticlePath(new URL(url).pathname);
}

const asFolder = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/** Reviews declared in structured data, each text once. */
function* reviewsOf(facts: CrawledFacts, pages: readonly PageText[]): Generator<readonly [string, BrandLine]> {
  for (const { url } of pages) {
    const content = facts.pageOf.get(url)?.content ?? null;
    if (content === null) continue;
    for (const { reviewBody: text } of schemaObjects(content))
      if (typeof text === 'string') yield [text, { text: withoutMarkup(text), page: url }];
  }
}

/** Reviews are declared with entities, and with tags inside them. */
function withoutMarkup(text: string): string {
  return text.replace(/&#?\w{1,10};/g, decodedValue).replace(/<[^<>]*>/g, ' ');
}

/** Anchors of content links between pages, each text once per target. */
function* anchorsOf(facts: CrawledFacts, pages: readonly PageText[]): Generator<readonly [string, BrandLine]> {
  for (const { url } of pages) {
    for (const link of facts.pageOf.get(url)?.record.links ?? []) {
      if (!link.internal || !link.http || link.position !== 'content' || link.anchor === '') continue;
      yield [`${landingOf(facts, link.to)} ${link.anchor}`, { text: link.anchor, page: url }];
    }
  }
}
