import type { SectorId } from '../../../framework/company/company-parts.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Lack } from '../text-kind.ts';
import type { OfferFacts } from './offer-facts.ts';

/** Events of a life that nobody plans again, for which an offer is bought. */
const lifeEvents =
  /\b(licenciements?|prud hommes?|prud homm\w+|ruptures? conventionnelles?|dismissals?|redundanc\w+|tribunals?|divorces?|obseques|funerailles|funerals?|cremations?|deuil|probate|successions?|heritages?|inheritance|mariages?|weddings?|demenagements?|removals|house moves?|naissances?|conveyancing|permis de construire|vente de votre (?:maison|appartement))\b/;

/** True for an offer of one event of a life: a next time is not wished to anybody. */
export const isOneOff = ({ name, facts }: OfferFacts): boolean =>
  lifeEvents.test(plainText([name.text, ...facts.map(({ text }) => text)].join(' ; ')));

/** Missing: something that the reader would come back for. */
export const onceOnly = ({ offer }: TextFacts): Lack | null =>
  isOneOff(offer)
    ? {
        because: pair(
          'l’offre va avec un événement que personne ne prévoit de revivre',
          'the offer goes with an event that nobody plans to live again',
        ),
        need: pair(
          'ce que ces clients peuvent demander plus tard, et quand',
          'what these customers may ask for later, and when',
        ),
      }
    : null;

/** Trades whose products are used up. */
const usedUp: ReadonlySet<SectorId> = new Set<SectorId>(['food_drink', 'beauty', 'health_wellness']);

/** Words of something that is bought again because none is left. */
const again =
  /\b(refills?|recharges?|cartouches?|cartridges?|capsules?|sachets?|consommables?|consumables?|croquettes|granules|pellets|encres?|inks?|bougies?|candles?|savons?|soaps?|lessives?|reassort\w*|restock\w*|reorder\w*|run(?:ning)? out|semences|graines|seeds?|papers?|papiers?|filtres?|filters?)\b/;

/** Missing: a product that is used up; a durable thing does not run out. */
export function nothingUsedUp({ offer, company }: TextFacts): Lack | null {
  const { name, attributes = [] } = company.offers.find(({ id }) => id === offer.id) ?? { name: offer.name.text };
  const runsOut = usedUp.has(company.organisation.sector) || again.test(plainText([name, ...attributes].join(' ; ')));
  return offer.kind === 'product' && runsOut
    ? null
    : {
        because: pair('l’offre sert longtemps et ne s’épuise pas', 'the offer lasts and does not run out'),
        need: pair(
          'ce que les clients rachètent quand il n’en reste plus, et au bout de combien de temps',
          'what customers buy again when none is left, and after how long',
        ),
      };
}

/** Missing: a purchase; a gift has no service to follow up and includes nothing. */
export const nothingBought = ({ voice }: Pick<TextFacts, 'voice'>): Lack | null =>
  voice.id === 'nonprofit'
    ? {
        because: pair('un don n’achète rien', 'a gift buys nothing'),
        need: pair(
          'ce que vous voulez dire ou demander à ceux qui donnent, avec un fait daté',
          'what you want to say to those who give or ask of them, with a dated fact',
        ),
      }
    : null;
