import { mentions } from './mentions.ts';
import type { SiteFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';

/** Share of pages with a menu entry: a single page that names a cart may be about carts. */
const menuShare = 0.5;
/** Menu words of sites that sell goods or services, and of hardly any other. */
const words =
  /(?:^|[/-])(?:panier|devis|tarifs?|honoraires|fees|nos-prix|boutique|commander|reserver|reservations?|prestations|cart|checkout|pricing|our-prices|get-a-quote|booking|shop)(?:[/.-]|$)/;
const types = new Set(['Product', 'Offer', 'LocalBusiness', 'Store', 'Restaurant', 'Service', 'ProfessionalService']);

/** True when the site sells, by a word of its addresses and anchors or by a declared type of structured data. */
export function sells({ pages, links }: Pick<SiteFacts, 'pages' | 'links'>): boolean {
  const read = pages.filter(({ content }) => content !== null).length;
  if (mentions({ pages, links }, words, read * menuShare)) return true;
  return pages.some(({ content }) => content !== null && schemaTypes(content).some((type) => types.has(type)));
}
