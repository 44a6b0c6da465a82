import type { PageFacts, SiteFacts } from '../../../../audits/facts/site-facts.ts';
import type { PageKind } from '../../../../audits/page-kinds/page-kind.ts';
import { lastSegment, nameOfPage, roleOfPage } from '../../../../offers/offer-pages.ts';
import { roleOfName } from '../../../../offers/page-role.ts';
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

/** What the pages of offers, lists of things sold, pages of prices and the home page name beside prices. */
export const pricedPages = (pages: readonly PageFacts[], offers: ReadonlySet<string>, facts: SiteFacts): PricedPage[] =>
  pages
    .filter((page) => {
      const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
      const role = roleOfPage(page, facts);
      const isList = role === 'price' || (role === 'offer' && listing.has(kind) && !isOfHouse(page, facts));
      return page === facts.home || offers.has(page.record.url) || isList;
    })
    .map(({ record, content }) => ({ url: record.url, items: pricedItems(content?.blocks ?? []) }));
