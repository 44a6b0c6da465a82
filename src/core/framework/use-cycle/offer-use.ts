import type { SectorId } from '../company/company-parts.ts';
import type { Company, CompanyOffer } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { isGift } from './gift.ts';

/** Who pays for an offer, where it is not the reader of a public text. */
type Payer = 'funder' | 'donor' | 'reseller' | 'organisation';

/** When somebody takes an offer again. */
type Rhythm = 'gift' | 'once' | 'used_up' | 'durable' | 'membership' | 'subscription' | 'course';

/** What the file says of one line of revenue: who pays, whether the public may read it, and how it is used. */
interface OfferUse {
  /** Null where the file names nobody but the reader. */
  readonly payer: Payer | null;
  /** Null where no word of the file says so. */
  readonly rhythm: Rhythm | null;
  /** False for a line of the accounts, which nobody asks for under its name. */
  readonly isNamed: boolean;
}

const publicBody =
  '(?:council|state|government|local authority|authority|borough|county|city|town|region|ministry|municipality|mairie|ville|etat|commune|departement|metropole|caf|conseil|ministere|agglomeration|communaute|collectivites?|intercommunalite|syndicat|opco)';

/** Names of agreements with a public body, and of what it pays. */
const funded: readonly RegExp[] = [
  /^(?:conventions?|subventions?|subsid(?:y|ies)|grants?(?: from\b|$)|dotations?|agreements? with|(?:public |core )?funding|aides? (?:publiques?|de l|de la|du|des))\b/,
  new RegExp(
    String.raw`\b(?:paid|funded|financed|reimbursed|covered) by (?:the |our )?(?:local )?${publicBody}\b|\b${publicBody}[ -](?:paid|funded|financed)\b`,
  ),
  new RegExp(
    String.raw`\b(?:payee?s?|financee?s?|versee?s?|remboursee?s?|prise?s? en charge) par (?:la |le |l |les |notre )?${publicBody}\b`,
  ),
];

/** Names of sums that nobody buys under them. */
const accounts: readonly RegExp[] = [
  // what a few customers bring together, and the rest
  /^(?:key|large|big|main) accounts?\b|^accounts? (?:of|with) (?:the |our |a )?(?:\d|one|two|three|four|five|six|few|large|big|main)|^(?:grands?|gros) comptes?\b|^(?:other|autres) [a-z]|^(?:misc\w*|divers\w*|sundry|sundries)\b/,
  // orders and sales by the way they come
  /^(?:(?:web|online|internet|mail|phone|postal|shop|store|counter|walk in|trade) )*(?:orders?|sales?)(?: (?:online|by post|by phone))?$|^(?:commandes?|ventes?)(?: (?:web|internet|en ligne|boutique|magasin|comptoir|par telephone|par correspondance))*$/,
  // what is sold somewhere, whatever it is
  /^(?:sales?|takings|revenue|turnover|income) (?:at|in|on|from|through|via|by)\b|^(?:ventes?|recettes?|chiffre d affaires) (?:a(?! emporter)|au|aux|en|sur|par|chez|dans)\b/,
];

/** True for an offer of the file that is a line of its revenue: it counts in the figures, and nobody buys it under this name. */
export const isRevenueLine = ({ name }: Pick<CompanyOffer, 'name'>): boolean => {
  const plain = plainText(name);
  return [...funded, ...accounts].some((line) => line.test(plain));
};

/** What is sold to shops that sell it again. */
const resold =
  /\b(wholesale|trade (?:carton|box|case|pack|price)s?|resellers?|stockists?|revendeurs?|grossistes?|detaillants?|retailers?|(?:vente|prix) en gros|demi gros|depot vente)\b/;

const organisations =
  '(?:restaurants?|restaurateurs?|cafes?|pubs|hotels?|caterers?|traiteurs?|entreprises?|companies|company|offices?|bureaux|communes?|mairies?|collectivites?|councils?|parishes|ecoles?|schools?|ehpad|care homes?|employers?|employeurs?|etablissements?|associations?|professionnels?|professionals|businesses|comites?|cse|landlords?|bailleurs?|syndics?|agenc(?:y|ies)|agences?|paysagistes?|landscapers?|gyms|salles)';

/** What is sold to an organisation that uses it. */
const organised = new RegExp(
  String.raw`\b(?:for|to|in|at|pour|aux|au|en|dans|chez|un(?! office)) (?:a |an |the |your |un |une |les |des |le |la |votre |vos )?${organisations}\b|\([^)]*\b${organisations}\b|\b(?:funeral directors?|corporate|incentive|team building|seminaires?|b2b|company|entreprises?|sponsors?(?:hips?)?|advert\w*|annonceurs?|encarts?|regie publicitaire)\b|^(?:office|company|restaurant|business)\b`,
);

/** A gift of money, whoever receives it. */
const given = /\b(dons?|donations?|mecenat)\b/;

/** Events of a life that nobody plans again, for which an offer is bought. */
const lifeEvents =
  /\b(licenciements?|prud hommes?|prud homm\w+|ruptures? conventionnelles?|dismissals?|redundanc\w+|tribunals?|divorces?|obseques|funerailles|funerals?|cremations?|deuil|probate|successions?|heritages?|inheritance|mariages?|weddings?|demenagements?|removals|house moves?|naissances?|conveyancing|permis de construire|vente de votre (?:maison|appartement))\b/;

/** True for words without accents that name such an event. */
export const isLifeEvent = (plain: string): boolean => lifeEvents.test(plain);

/** Trades whose products are used up. */
const usedUp: ReadonlySet<SectorId> = new Set<SectorId>(['food_drink', 'beauty', 'health_wellness']);

/** Trades whose products nobody uses up: each is kept, or read once. */
const kept: ReadonlySet<SectorId> = new Set<SectorId>([
  'home_craft',
  'fashion',
  'sport_outdoor',
  'culture_media',
  'industry_b2b',
  'home_services',
]);

/** Words of something that is bought again because none is left. */
const again =
  /\b(refills?|recharges?|cartouches?|cartridges?|capsules?|sachets?|consommables?|consumables?|croquettes|granules|pellets|encres?|inks?|bougies?|candles?|savons?|soaps?|lessives?|reassort\w*|restock\w*|reorder\w*|run(?:ning)? out|semences|graines|seeds?|papers?|papiers?|filtres?|filters?)\b/;

/** What goes on until somebody stops it, whatever the kind that the file gives. */
const goesOn = /^(?:abonnements?|subscriptions?)\b/;

const membership = /\b(adhesions?|adherents?|cotisations?|memberships?|members?)\b/;

/** The name of a membership, whatever the kind that the file gives. */
const joins = /^(?:adhesions?|cotisations?|memberships?)\b/;

/** What is taught. */
const taught =
  /\b(cours|formations?|stages?|lecons?|niveaux?|ateliers?|initiations?|(?<!\b(?:main|first|one|two|three|four|five|\d) )courses?|classes|lessons?|trainings?|workshops?)\b/;

/** True for an offer that people come to learn at. */
export const isTaught = ({ name }: Pick<CompanyOffer, 'name'>): boolean => taught.test(plainText(name));

/** What an offer is to those who pay for it, by general words and the fields of the file. */
export const useOf = (company: Company, offer: CompanyOffer): OfferUse => usesOf(company)(offer);

const usesOf = memoizeByObject((company: Company) =>
  memoizeByObject((offer: CompanyOffer): OfferUse => {
    const payer = payerOf(company, offer);
    return { payer, rhythm: rhythmOf(company, offer, payer), isNamed: !isRevenueLine(offer) };
  }),
);

const saidOf = ({ name, attributes, proofs }: CompanyOffer): string =>
  plainText([name, ...attributes, ...proofs].join(' ; '));

function payerOf({ organisation }: Company, offer: CompanyOffer): Payer | null {
  const plain = plainText(offer.name);
  if (funded.some((line) => line.test(plain))) return 'funder';
  // a shop sells gifts, a cause receives them
  if (isGift(offer.name) && (organisation.businessModel === 'nonprofit' || given.test(plain))) return 'donor';
  if (resold.test(plainText([offer.name, ...offer.attributes].join(' ; ')))) return 'reseller';
  return organised.test(plain) ? 'organisation' : null;
}

/** Orders of a customer over the horizon up to which nothing is bought again, by the count of the company itself. */
const onlyOrder = 1.05;

/** True for the main offer of a company whose customers order once: a stove, a driving licence. */
export function isBoughtOnce(
  { economics, offers, hypotheses = [] }: Company,
  { id, revenueShare }: CompanyOffer,
): boolean {
  if (economics.model !== 'transactional' || economics.expectedOrders > onlyOrder) return false;
  const isCounted = hypotheses.every(({ about }) => !about.startsWith('economics/expectedOrders'));
  return isCounted && offers.every((one) => one.id === id || one.revenueShare <= revenueShare);
}

function rhythmOf(company: Company, offer: CompanyOffer, payer: Payer | null): Rhythm | null {
  const { organisation, offers } = company;
  const said = saidOf(offer);
  if (payer === 'donor') return 'gift';
  // a firm that buries or marries others comes back
  if (payer === null && isLifeEvent(said)) return 'once';
  if (joins.test(plainText(offer.name))) return 'membership';
  if (offer.kind === 'subscription' || goesOn.test(plainText(offer.name)))
    return membership.test(plainText(offer.name)) ? 'membership' : 'subscription';
  if (isTaught(offer)) return 'course';
  if (isBoughtOnce(company, offer)) return organisation.sector === 'education_training' ? 'course' : 'durable';
  if (offer.kind !== 'product') return null;
  if (payer === 'reseller' || usedUp.has(organisation.sector) || again.test(said)) return 'used_up';
  // a trade that sells what is used up beside may sell the same in another form
  const isKept = kept.has(organisation.sector) && !offers.some((one) => again.test(saidOf(one)));
  return isKept ? 'durable' : null;
}

/** True where a text for anybody may speak of an offer: its name is one that people use, and the reader pays for it. */
export const isForAnybody = (company: Company, offer: CompanyOffer): boolean => {
  const { payer, isNamed } = useOf(company, offer);
  return isNamed && (payer === null || payer === 'donor');
};
