import type { PageFacts, SiteFacts } from '../../../../audits/facts/site-facts.ts';
import type { PageKind } from '../../../../audits/page-kinds/page-kind.ts';
import { mainHeading } from '../../../../audits/texts/own-names.ts';
import { lastSegment, nameOfPage, roleOfPage } from '../../../../offers/offer-pages.ts';
import { roleOfName } from '../../../../offers/page-role.ts';
import { itemName, needsWhat } from './item-name.ts';
import { type PricedItem, pricedItems } from './priced-items.ts';

/** What one page names beside prices. */
export interface PricedPage {
  readonly url: string;
  readonly items: readonly PricedItem[];
}

/** Kinds of pages that may list what is sold. */
const listing: ReadonlySet<PageKind> = new Set(['hub', 'list', 'offer']);

/** A page about a visit or an appointment, even in a folder of offers. */
const isOfHouse = (page: PageFacts, facts: SiteFacts): boolean =>
  [nameOfPage(page, facts), lastSegment(page)].some((name) => ['house', 'contact'].includes(roleOfName(name)));

interface Offers {
  /** Pages of offers. */
  readonly urls: ReadonlySet<string>;
  /** The name of the company where no page is that of an offer: it sells one thing. */
  readonly only: string | null;
}

/** What the pages of offers, lists of things sold, pages of prices and the home page name beside prices. */
export const pricedPages = (pages: readonly PageFacts[], offers: Offers, facts: SiteFacts): PricedPage[] =>
  pages
    .filter((page) => {
      const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
      const role = roleOfPage(page, facts);
      const isList = role === 'price' || (role === 'offer' && listing.has(kind) && !isOfHouse(page, facts));
      return page === facts.home || offers.urls.has(page.record.url) || isList;
    })
    .map((page) => ({
      url: page.record.url,
      items: pricedItems(page.content?.blocks ?? [], page === facts.home ? offers.only : (soldOn(page) ?? offers.only)),
    }));

/** « Tarifs du gîte », “Prices for classes”: what the main heading of a page says that its prices are of. */
const pricesOf =
  /^(?:(?:nos|les|our|the) )?(?:tarifs?|tarification|prix|prices?|pricing|rates?|fees?)(?: (?:et|and|&) \p{L}+)? (?:(?:des?|du|de la|au|aux|à la|pour|of|for|at)(?: (?:les?|la|the|our|nos))? |de l['’]|d['’]|à l['’])/iu;

function soldOn(page: PageFacts): string | null {
  const heading = mainHeading(page) ?? '';
  const name = pricesOf.test(heading) ? itemName(heading.replace(pricesOf, '')) : null;
  return name === null || needsWhat(name.name) ? null : name.name;
}
