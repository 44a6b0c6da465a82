import { mentions } from './mentions.ts';
import type { SiteFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';

/** A menu stands on as many pages: one page that names a cart is a page about carts. */
const menuShare = 0.5;
/** What the menus of a site that sells goods or services name, and hardly any other. */
const words =
  /(?:^|[/-])(?:panier|devis|tarifs?|nos-prix|boutique|commander|reserver|reservations?|prestations|cart|checkout|pricing|our-prices|get-a-quote|booking|shop)(?:[/.-]|$)/;
const types = new Set(['Product', 'Offer', 'LocalBusiness', 'Store', 'Restaurant', 'Service', 'ProfessionalService']);

/** Does the site sell: by a word of its addresses and anchors, or by the type of data that a page declares? */
export function sells({ pages, links }: Pick<SiteFacts, 'pages' | 'links'>): boolean {
  const read = pages.filter(({ content }) => content !== null).length;
  if (mentions({ pages, links }, words, read * menuShare)) return true;
  return pages.some(({ content }) => content !== null && schemaTypes(content).some((type) => types.has(type)));
}
