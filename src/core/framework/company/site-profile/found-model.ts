import type { KindOfPage } from '../../../audits/page-kinds/page-kind.ts';
import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { roleOfName } from '../../../offers/page-role.ts';
import { parsedUrl } from '../../../values/url.ts';
import type { BusinessModel, SectorId } from '../company-parts.ts';
import type { FoundOffer } from './priced/found-offer.ts';
import { bareText } from './trade-words.ts';

const cartPath = /(?:^|\/)(?:cart|panier|mon-panier|basket|checkout|shopping-cart)(?:\.\w+)?(?:\/|$)/i;
const cartWords = /\b(?:ajouter au panier|mon panier|add to (?:cart|basket|bag)|checkout)\b/;
const shop = /\b(?:boutique|shop|store)\b/;
const sending = /\b(?:livraison|frais de port|delivery|shipping|postage)\b/;
const quote = /\b(?:devis|free quote|get a quote|request a quote|free estimate)\b/;
const trial = /\b(?:essai gratuit|free trial|per user|par utilisateur)\b/;
const visit =
  /\b(?:prendre rendez vous|prise de rendez vous|sur rendez vous|reserver|horaires|ouvert du|book (?:now|a table|an appointment|online)|appointments?|opening hours|office hours|new patients)\b/;

/** Least share of the pages that ask the same of a visitor (working assumption). */
const leastShare = 0.2;
/** Least share of articles and lists of a site that publishes above all (working assumption). */
const leastArticles = 0.5;

/** Ways of earning that a trade has where its pages ask nothing (working assumptions). */
const usualModels: Readonly<Partial<Record<SectorId, BusinessModel>>> = {
  restaurant: 'local_service',
  beauty: 'local_service',
  health_wellness: 'local_service',
  travel_hospitality: 'local_service',
  vehicles: 'local_service',
  personal_services: 'local_service',
  home_services: 'lead_gen_services',
  professional_services: 'lead_gen_services',
  nonprofit: 'nonprofit',
};

export interface ModelSigns {
  readonly home: PageFacts | null;
  readonly pages: readonly PageFacts[];
  readonly kindOf: ReadonlyMap<string, KindOfPage>;
  readonly offers: readonly FoundOffer[];
  readonly sector: SectorId | null;
}

/**
 * How the company earns, from what its pages ask the visitor to do: a shop has offers and a cart, or links that say shop
 * and delivery; a firm on quote asks for a quote. null when they ask nothing known and the trade has no usual way.
 */
export function foundModel({ home, pages, kindOf, offers, sector }: ModelSigns): BusinessModel | null {
  const texts = pages.map(({ content }) => bareText((content?.blocks ?? []).map(({ text }) => text).join(' ')));
  const links = pages.flatMap(({ record }) => record.links);
  const anchors = bareText(links.map(({ anchor }) => anchor).join(' . '));
  const share = (pattern: RegExp): number =>
    texts.filter((text) => pattern.test(text)).length / Math.max(1, texts.length);
  const asks = (pattern: RegExp): boolean => share(pattern) >= leastShare || pattern.test(anchors);
  const ofKind = (...kinds: string[]): number =>
    pages.filter(({ record }) => kinds.includes(kindOf.get(record.url)?.kind ?? '')).length;

  const hasCart =
    links.some(({ to, internal }) => internal && cartPath.test(parsedUrl(to)?.pathname ?? '')) ||
    texts.some((text) => cartWords.test(text));
  const sends = links.some(({ anchor }) => sending.test(bareText(anchor)) && roleOfName(anchor) === 'house');
  const sells = offers.some(({ price }) => price !== null) || ofKind('offer') >= 3 || shop.test(anchors);
  if ((hasCart || (sends && shop.test(anchors))) && sells) return 'ecommerce_b2c';
  if (sector === 'software' && asks(trial)) return 'b2b_saas';
  if (asks(quote)) return 'lead_gen_services';
  if (isBodyOfMembers({ home, pages, sector })) return 'nonprofit';
  const publishes = ofKind('article', 'list') >= leastArticles * pages.length && offers.length === 0;
  if (publishes && !asks(visit)) return 'media';
  const usual = sector === null ? undefined : usualModels[sector];
  if (usual !== undefined && (sector !== 'travel_hospitality' || asks(visit))) return usual;
  if (publishes) return 'media';
  return asks(visit) && sector !== 'culture_media' ? 'local_service' : null;
}

/** Sectors of clubs, societies and bands: most of their sites speak to members. */
const memberSectors = new Set<SectorId | null>(['sport_outdoor', 'culture_media', 'nonprofit', 'food_drink', null]);

const bodyOfMembers =
  /\b(?:club|association|comite|amap|societe (?:savante|historique|francaise|d histoire)|society|non profit|nonprofit|community band)\b/;
const joining =
  /\b(?:adherer|adhesions?|adherents?|benevol\w*|faire un don|devenir membre|donate|volunteer\w*|memberships?|become a member)\b/;

function isBodyOfMembers({ home, pages, sector }: Pick<ModelSigns, 'home' | 'pages' | 'sector'>): boolean {
  if (!memberSectors.has(sector)) return false;
  const { title, description } = home?.content ?? { title: null, description: null };
  if (bodyOfMembers.test(bareText(`${title ?? ''} . ${description ?? ''}`))) return true;
  const asking = pages.filter(({ record }) => record.links.some(({ anchor }) => joining.test(bareText(anchor))));
  return asking.length >= Math.max(1, leastShare * pages.length);
}
