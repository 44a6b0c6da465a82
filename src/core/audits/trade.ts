import { mentions } from './mentions.ts';
import type { PageFacts } from './site-facts.ts';
import { schemaTypes } from './structured-data.ts';

/** What the menus of a site that sells goods or services name, and hardly any other. */
const words =
  /(?:^|[/-])(?:panier|devis|tarifs?|nos-prix|boutique|commander|reserver|reservations?|prestations|cart|checkout|pricing|our-prices|get-a-quote|booking|shop)(?:[/.-]|$)/;
const types = new Set(['Product', 'Offer', 'LocalBusiness', 'Store', 'Restaurant', 'Service', 'ProfessionalService']);

/** Does the site sell: by a word of its addresses and anchors, or by the type of data that a page declares? */
export function sells(pages: readonly PageFacts[]): boolean {
  if (mentions(pages, words)) return true;
  return pages.some(({ content }) => content !== null && schemaTypes(content).some((type) => types.has(type)));
}
