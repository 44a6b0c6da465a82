import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { mainHeading } from '../audits/texts/own-names.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { offerPages } from './offer-pages.ts';
import { pageAt } from './site-menu.ts';
import { namesPlace, sitePlaces } from './site-places.ts';

/** What the home page says of the offer. */
export interface HomeAnswers {
  readonly page: PageFacts;
  readonly words: number;
  /** Sentences about the site itself: those that announce articles are left out. */
  readonly sentences: number;
  readonly heading: string | null;
  readonly namesPlace: boolean | null;
  /** Pages of offers, and those that its text leads to. */
  readonly offers: number;
  readonly ledOffers: number;
  /** Articles that its text leads to. */
  readonly ledArticles: number;
}

/** Words of a sentence in a paragraph, and in a block of another kind, where cards and labels are. Working assumptions. */
export const shortestParagraph = 8;
const shortestBlock = 12;

/** Reads the home page; null when it was not read. */
export const homeAnswers = memoizeByObject((facts: SiteFacts): HomeAnswers | null => {
  const { home } = facts;
  if (!home?.content) return null;
  const targets = new Set(
    home.record.links
      .filter(({ position, internal }) => position === 'content' && internal)
      .flatMap(({ to }) => pageAt(to, facts) ?? []),
  );
  const offers = new Set(offerPages(facts).map(({ page }) => page));
  const isArticle = (page: PageFacts): boolean =>
    !offers.has(page) && facts.kindOf.get(page.record.url)?.kind === 'article';
  const led = [...targets];
  const ledArticles = led.filter(isArticle).length;
  const heading = mainHeading(home);
  const places = sitePlaces(facts);
  return {
    page: home,
    words: home.words,
    sentences: sentencesIn(home, ledArticles),
    heading,
    namesPlace: places.words.size === 0 ? null : namesPlace(`${home.content.title ?? ''} ${heading ?? ''}`, places),
    offers: offers.size,
    ledOffers: led.filter((page) => offers.has(page)).length,
    ledArticles,
  };
});

/** Paragraphs, and longer blocks of other kinds but those that announce articles. */
function sentencesIn({ content }: PageFacts, articles: number): number {
  const read = content!.blocks.filter(
    ({ kind, position }) => position !== 'nav' && position !== 'footer' && kind !== 'heading' && kind !== 'label',
  );
  const long = (least: number, isParagraph: boolean): number =>
    read.filter(({ kind, text }) => (kind === 'paragraph') === isParagraph && wordsOf(text) >= least).length;
  return long(shortestParagraph, true) + Math.max(0, long(shortestBlock, false) - articles);
}

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;
