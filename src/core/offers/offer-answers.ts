import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { plainWords } from '../audits/classification/kind-words.ts';
import { textCues } from '../audits/classification/text-cues.ts';
import { schemaTypes } from '../audits/facts/structured-data.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { sharedNames } from '../audits/texts/own-names.ts';
import { functionWords } from '../language/function-words.ts';
import type { Block, PageContent, PageLink } from '../pages/page.ts';
import { proving, quotesCustomers } from './customer-words.ts';
import { namesKindOfPage } from './names/page-name.ts';
import { isVariant } from './names/variant-words.ts';
import { lastSegment, nameOfPage, roleOfPage } from './offer-pages.ts';
import { pageAt } from './site-menu.ts';
import { sellsAtDistance } from './sells-at-distance.ts';
import { namesPlace, sitePlaces } from './site-places.ts';
import { statesPrice } from './stated-price.ts';

/** What the page of an offer answers to a customer. */
export interface OfferAnswers {
  /** Words of its own. */
  readonly words: number;
  /** Main heading; null without one, and when most pages share it. */
  readonly heading: string | null;
  readonly headingNamesOffer: boolean;
  readonly titleNamesOffer: boolean;
  /** The title or the main heading names a place of the site; null when the site has none. */
  readonly namesPlace: boolean | null;
  readonly price: boolean;
  /** A review, a quotation, a caption, a result, or a link to one. */
  readonly proof: boolean;
  /** A link or button in the page, menus left out, or a form, to ask, book or buy. */
  readonly asks: boolean;
  /** Links of the text to other pages of the site, contact left out. */
  readonly leadsOn: number;
  /** Headings that are questions or steps. */
  readonly questions: number;
}

/** Words of a link or a button that asks, books or buys. */
const asking =
  /\b(?:contact\w*|r[ée]serv\w*|devis|rendez[- ]vous|rdv|appel\w*|command\w*|achet\w*|panier|inscri\w*|demand\w*|book\w*|quote|estimate|appointment|schedule|order|buy|cart|call|enquir\w*|inquir\w*|register|sign up|get started|request|availability|disponibilit[ée]s?)\b/i;
/** Words of the address of a service that takes payments, orders and bookings for others. */
const askingAddress =
  /(?:^|[./_-])(?:pay|payments?|checkout|buy|orders?|book|bookings?|booknow|reserve|reservations?|appointments?|schedule|rdv|billetterie|ticketing|donate)(?:[./?_-]|$)/i;
/** The price of a template that a script fills in the browser: what it says is unknown here. */
const filledPrice = /\{\{[^{}]*(?:prix|price|tarif)[^{}]*\}\}/i;
const question = /\?\s*$|^(?:[ée]tape|step)\s?\d|^\d+[.)]\s/i;
const shortestQuote = 8;
const shortestStem = 4;

/** Reads what the page of an offer answers. */
export function offerAnswers(page: PageFacts, facts: SiteFacts): OfferAnswers {
  const content = page.content!;
  const blocks = content.blocks.filter(({ position }) => position === 'content');
  const links = page.record.links.filter((link) => link.position === 'content' && isAnchor(link));
  const heading = ownHeadingOf(page, facts);
  const stems = stemsOf(`${nameOfPage(page, facts)} ${lastSegment(page)}`);
  const places = sitePlaces(facts);
  const names = `${content.title ?? ''} ${heading ?? ''}`;
  return {
    words: page.words,
    heading,
    headingNamesOffer: heading !== null && sharesStem(heading, stems),
    titleNamesOffer: sharesStem(content.title ?? '', stems),
    namesPlace: places.words.size === 0 || sellsAtDistance(facts) ? null : namesPlace(names, places),
    price: blocks.some(({ text }) => statesPrice(text) || filledPrice.test(text)),
    proof:
      blocks.some(isProof) ||
      quotesCustomers(content) ||
      page.record.links.some((link) => isShownInPage(link) && leadsTo(link, 'proof', facts)),
    asks:
      page.record.links.some((link) => isShownInPage(link) && isAsking(link, facts)) ||
      content.blocks.some(isAskingButton) ||
      content.forms.some(({ searches }) => searches !== true),
    leadsOn: new Set(links.flatMap((link) => furtherPage(link, page, facts) ?? [])).size,
    questions: questionsIn(content, blocks),
  };
}

/**
 * The page of prices that a page leads to, by its menu or its text, and that answers for it: it states a price and names what
 * the page is about, or a price of nothing in particular, which is that of what the site sells; null without one.
 */
export function pricePageOf(page: PageFacts, facts: SiteFacts): PageFacts | null {
  const stems = stemsOf(`${nameOfPage(page, facts)} ${lastSegment(page)}`);
  for (const link of page.record.links) {
    const target = leadsTo(link, 'price', facts) ? pageAt(link.to, facts) : null;
    const said = (target?.content?.blocks ?? []).filter(({ position }) => position === 'content');
    const names = said.some(({ text }) => sharesStem(text, stems));
    if (said.some(({ text }, at) => statesPrice(text) && (names || isOfNothing(text, said[at - 1]?.text ?? ''))))
      return target;
  }
  return null;
}

/** « 60 € la nuit » below « Pour 2 personnes »: a price whose words, and those before it, name nothing. */
const isOfNothing = (text: string, before: string): boolean =>
  isVariant(text.replaceAll(moneyWords, ' ')) && (isVariant(before) || namesKindOfPage(before));

const moneyWords = /(?<!\p{L})(?:euros?|eur|chf|ttc|ht|vat|partir|selon|suivant|depending|only|seulement)(?!\p{L})/giu;

/** True for a page that says how to ask, book or buy, or whose page of prices does. */
export const answersHowToAsk = (page: PageFacts, facts: SiteFacts): boolean =>
  [page, pricePageOf(page, facts)].some(
    (one) =>
      one !== null &&
      (offerAnswers(one, facts).asks ||
        one.content!.blocks.some(({ position, text }) => position === 'content' && saysHowToBook(text))),
  );

/** True for a text that says how, or when, one may book. */
export const saysHowToBook = (text: string): boolean =>
  /(?<!\p{L})(?:r[ée]serv(?:er|ez|ations?)|disponibilit[ée]s?|(?:prendre|prenez|sur) rendez[- ]vous|book(?:ings?| now| online| your| an?)|reserv(?:e|ations?)|availability|(?:make|by) (?:an )?appointment)(?!\p{L})/iu.test(
    text,
  );

/** The first main heading that most pages do not share; null without one. */
function ownHeadingOf({ content }: PageFacts, { htmlPages }: SiteFacts): string | null {
  const { headings } = sharedNames(htmlPages);
  const own = content?.headings.find(
    ({ level, text }) => level === 1 && text.trim() !== '' && !headings.has(text.trim().toLowerCase()),
  );
  return own?.text.trim() ?? null;
}

/** A place where a visitor asks wherever it is on the page: a number or an address to touch or to copy, or an entry to book. */
export const offersToAsk = (page: PageFacts, facts: SiteFacts): boolean =>
  offerAnswers(page, facts).asks ||
  page.record.links.some(
    (link) => isAnchor(link) && (reaches.test(link.href) || booking.test(link.anchor) || takesOrders(link)),
  ) ||
  page.content!.blocks.some(({ text }) => phoneOrMail.test(text));

const reaches = /^(?:tel|mailto|sms|callto|skype):|wa\.me\/|m\.me\//i;
const booking =
  /\b(?:r[ée]serv\w*|devis|rendez[- ]vous|rdv|command(?:er|ez)|panier|inscri\w*|book(?:ing)?|quote|estimate|appointment|order|cart|enquir\w*)\b/i;
const phoneOrMail = new RegExp(`${textCues.phone.source}|[\\w.+-]+@[\\w-]+\\.\\w{2,}`, 'i');

/** True for a page with a review, a quotation or a result; a caption alone says what a picture shows. */
export const hasProof = ({ content }: PageFacts): boolean =>
  content !== null &&
  (content.blocks.some((block) => block.kind !== 'caption' && isProof(block)) || quotesCustomers(content));

function isProof({ kind, text }: Block): boolean {
  return kind === 'caption' || (kind === 'quote' && text.split(/\s+/).length >= shortestQuote) || proving.test(text);
}

/** Buttons that a template repeats under each text are moved beside the content: the reader of the page has them all the same. */
const isShownInPage = (link: PageLink): boolean =>
  (link.position === 'content' || link.position === 'aside') && isAnchor(link);

/** The words of a button that a script answers, such as “Book now”; a form has its own labels. */
const isAskingButton = ({ kind, position, text }: Block): boolean =>
  kind === 'label' &&
  (position === 'content' || position === 'aside') &&
  text.split(/\s+/).length <= longestButton &&
  asking.test(text);

/** Words of a button. Working assumption. */
const longestButton = 4;

function isAsking(link: PageLink, facts: SiteFacts): boolean {
  return (
    /^(?:tel|mailto|sms):/i.test(link.href) ||
    asking.test(link.anchor) ||
    takesOrders(link) ||
    leadsTo(link, 'contact', facts)
  );
}

/** A link to a payment, a booking or an order on another site. */
const takesOrders = ({ to, http, internal }: PageLink): boolean =>
  http && !internal && askingAddress.test(to.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, ''));

function leadsTo(link: PageLink, role: 'contact' | 'price' | 'proof', facts: SiteFacts): boolean {
  const target = link.internal ? pageAt(link.to, facts) : null;
  if (target === null) return false;
  const kind = facts.kindOf.get(target.record.url)?.kind;
  return roleOfPage(target, facts) === role || (role === 'contact' && (kind === 'contact' || kind === 'form'));
}

function furtherPage(link: PageLink, page: PageFacts, facts: SiteFacts): string | null {
  const target = link.internal ? pageAt(link.to, facts) : null;
  return target === null || target === page || target === facts.home || leadsTo(link, 'contact', facts)
    ? null
    : target.record.url;
}

function questionsIn(content: PageContent, blocks: readonly Block[]): number {
  const declared = schemaTypes(content).some((type) => /^(?:FAQPage|HowTo)$/.test(type)) ? 2 : 0;
  return declared + blocks.filter(({ kind, text }) => kind === 'heading' && question.test(text)).length;
}

/** The first letters of the words that mean something: inflected forms share them. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length >= shortestStem && !functionWords.fr!.has(word) && !functionWords.en!.has(word))
      .map(stemOf),
  );
}

const stemOf = (word: string): string => word.slice(0, Math.max(shortestStem, word.length - 2));

function sharesStem(text: string, stems: ReadonlySet<string>): boolean {
  if (stems.size === 0) return true;
  // « frein » for « freinage »: either may be the longer form.
  return plainWords(text).some(
    (word) => word.length >= shortestStem && [...stems].some((stem) => word.startsWith(stem) || stem.startsWith(word)),
  );
}
