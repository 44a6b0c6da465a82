import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { contentWords, isSameWord, plainText } from '../../framework/counters/plain-words.ts';
import { keptCommission } from '../../framework/economics/kept-commission.ts';
import type { Locale } from '../../values/locale.ts';
import { dayText } from '../../values/day-text.ts';
import { moneyOf, showMoney } from '../../values/money.ts';
import { contentLocale } from '../context/company-reach.ts';
import { customerOffer, isFee, priceUnit } from './offer-name.ts';
import { isGift } from '../../framework/use-cycle/gift.ts';
import type { Fact } from './piece.ts';
import { lastDayOfPrice } from './price-change.ts';
import { paidAmount } from '../../framework/economics/paid-amount.ts';
import { addsTaxAtTill, isShownNet, shownPrice } from './shown-price.ts';
import { namesPayers, tariffs } from './stated-tariffs.ts';
import { amountsIn, writtenAmount } from './written-amounts.ts';

/** A count of what one thing contains: « (18 cartes) ». */
const countOfOne =
  /\s*\((?:\d|(?:two|three|four|five|six|eight|ten|twelve|deux|trois|quatre|cinq|six|huit|dix|douze) )[^)]*\)$/iu;

/** A set, whose name gives in brackets what is in it. */
const setOf = /\b(kit|set|box|pack|bundle|hamper|coffret|lot|panier|assortiment|boite)\b[^(]*\([^)]*\)$/;

/** Several things under one name have no price of their own. */
const groupsThings = /\(|,|\bet\b|\band\b|&/iu;

/** Signs that a figure is the mean of what people paid. */
const meanPrice =
  /\b(average|mean|moyenne) (of|des|de|entre) .*\b(prices?|prix|tarifs?|rates?|baremes?)\b|\b(average|mean|moyen(ne)?) (price|basket|bill|ticket|spend|order|receipt|sale|panier|facture|depense|prix|billet|vente)\b|\b(price|basket|bill|ticket|spend|take|order|panier|facture|depense|prix|billet|recette|montant|vente)s? (average|moyen(ne)?)\b|\b(dans|in) (la moyenne|the average)\b/;
/** What the company spends or keeps, whose mean says nothing of a price. */
const ownMoney = /\b(costs?|cout\w*|margins?|marges?|wages?|salaires?|deliver\w*|livraisons?)\b/;
const mean = /\b(average|mean|moyen(ne)?)\b/;

/** The price of an offer in a text: one that a customer pays; null for the mean of several, or for a group of things. */
export function offerPrice(company: Company, offer: CompanyOffer): Fact | null {
  const source = { kind: 'company', field: `offers/${offer.id}/priceNet` } as const;
  const customer = customerOffer(offer.name);
  if (isFee(offer.name) && customer.name !== offer.name)
    return customer.price === null ? null : { kind: 'fact', text: customer.price, source };
  const locale = contentLocale(company);
  const kept = keptCommission(offer);
  if (kept !== null) {
    if (kept.customerPays === null) return null;
    const paid = showMoney(moneyOf(kept.customerPays, company.organisation.currency), locale);
    return { kind: 'fact', text: locale === 'fr' ? `environ ${paid}` : `about ${paid}`, source };
  }
  const several = tariffs(company, offer, locale);
  if (several !== null) {
    const tax = several.isRange ? taxOf(company, offer, locale) : '';
    return { kind: 'fact', text: several.text + tax + until(company, offer, locale), source: several.source };
  }
  if (offer.priceNet === 0 || isBespoke(offer) || isQuoted(company, offer) || isMean(company, offer)) return null;
  if (isOwnShare(company, offer)) return null;
  // a unit shows that the amount is the price of one thing, whatever the name groups
  if (offer.pricePer === undefined && isGroup(offer)) return null;
  const money = showMoney(moneyOf(shownPrice(company, offer), company.organisation.currency), locale);
  const unit = unitOf(company, offer, locale);
  const tax = taxOf(company, offer, locale);
  const from = isLeast(company, offer) ? (locale === 'fr' ? 'à partir de ' : 'from ') : '';
  return { kind: 'fact', text: `${from}${money}${tax}${unit}${until(company, offer, locale)}`, source };
}

/** « , jusqu’au 28 février 2027 »: when a price that the file announces to change ends; empty for one that does not. */
function until(company: Company, offer: CompanyOffer, locale: Locale): string {
  const day = lastDayOfPrice(company, offer);
  if (day === null) return '';
  return locale === 'fr' ? `, jusqu’au ${dayText(day, 'fr')}` : `, until ${dayText(day, 'en')}`;
}

/** Units of work that is agreed case by case: the amount of the file is a mean. */
const oneJob =
  /^(chantiers?|projets?|dossiers?|affaires?|missions?|projects?|jobs?|contracts?|contrats?|devis|quotes?|lignes?|lines?|orders?|commandes?|baskets?|invoices?|factures?)\b/;
/** What is made for each customer, and several works of which a name gives some: the amount is a mean too. */
const madeForOne =
  /\b(sur mesure|bespoke|made to (?:measure|order)|custom(?: made)?)\b|\([^)]*\b(?:others?|autres?|etc|divers\w*)\b/;

const isBespoke = ({ name, pricePer = '' }: CompanyOffer): boolean =>
  oneJob.test(plainText(pricePer)) || madeForOne.test(plainText(name));

/** Work whose price is written for each customer first: « devis avant tout travail », "on a separate quote". */
const quotedFirst = /\b(?:devis|quot(?:e|es|ed|ation|ations)|written estimates?)\b/;

/**
 * True for work that a quote prices first: the amount of the file is what it came to on average. A unit, or a sentence of the
 * file that states the amount, shows that it is a price.
 */
function isQuoted(company: Company, offer: CompanyOffer): boolean {
  if (offer.kind !== 'service' || offer.pricePer !== undefined) return false;
  const { answers, notes, offers } = company;
  const said = [...detailsOf(offer), ...offer.notes, ...notes, ...answersOf(company)];
  if (said.some((text) => statesPrice(offer, text))) return false;
  const others = offers.filter((one) => one !== offer).flatMap(({ name }) => contentWords(name));
  const own = contentWords(offer.name).filter((word) => !others.some((one) => isSameWord(one, word)));
  const about = answers.filter(({ question }) =>
    contentWords(question).some((word) => own.some((one) => isSameWord(one, word))),
  );
  return [...detailsOf(offer), ...about.map(({ answer }) => answer)].some((text) => quotedFirst.test(plainText(text)));
}

const answersOf = ({ answers }: Company): string[] => answers.map(({ answer }) => answer);

const detailsOf = ({ attributes, proofs }: CompanyOffer): string[] => [...attributes, ...proofs];

/** Two kinds of work under one name, whose figure is a mean: « Pose et dépose ». */
const works = /^\p{L}+ (?:et|and|&) \p{L}+/iu;
/** One piece of work on two things, by its last noun: "Filter and lamp service". */
export const oneWork =
  / (?:service|clean|check|check-?up|inspection|survey|session|class|course|visit|treatment|package|set)$/iu;

/** A remark of one word after a name, which names no second thing: « (wholesale) ». */
const remarkOf = /\s*\(\p{L}+(?<!s)\)$/iu;

/** A count of what one thing contains, after it: « , six cartes », ", 4 knives". */
const contained =
  /,\s(?:\d+|one|two|three|four|five|six|eight|ten|twelve|une?|deux|trois|quatre|cinq|huit|dix|douze)\s\p{L}+$/iu;

function isGroup(offer: CompanyOffer): boolean {
  const { kind } = offer;
  const name = offer.name.replace(remarkOf, '').replace(contained, '');
  if (groupsThings.test(name) && namesPayers(name)) return true;
  if (isTaxed(offer) || detailsOf(offer).some((text) => statesPrice(offer, text))) return false;
  if (kind === 'service') return works.test(name) && !oneWork.test(name);
  const several = (name.split(' ')[0] ?? '').endsWith('s');
  const grouped = groupsThings.test(name.replace(countOfOne, '')) && !setOf.test(plainText(name));
  return kind === 'product' && (several || grouped);
}

const sentencesOf = (offer: CompanyOffer): string[] =>
  [...detailsOf(offer), ...offer.notes].flatMap((text) => text.split(/(?<=[.;!?])\s/u));

const namesTax = /\b(?:TTC|incl\w*\.? VAT|VAT incl\w*)\b/u;

/** True where a sentence of the file gives the price of an offer with its tax, and no mean: it is what people are asked for. */
const isTaxed = (offer: CompanyOffer): boolean =>
  sentencesOf(offer).some((text) => namesTax.test(text) && !mean.test(plainText(text)) && statesPrice(offer, text));

const keeps = /\b(on garde|nous gardons|on prend|we keep|we take|de commission|our commission|pour nous|for us)\b/;

/** True where a sentence says that the amount is what the company keeps of what the customer pays. */
const isKept = (offer: CompanyOffer): boolean =>
  sentencesOf(offer).some((text) => keeps.test(plainText(text)) && statesPrice(offer, text));

/** True for the share of an intermediary: its own notes say so, or those of another offer and none of its own give a price. */
const isOwnShare = ({ offers }: Company, offer: CompanyOffer): boolean =>
  isKept(offer) || (offers.some(isKept) && !sentencesOf(offer).some((text) => statesPrice(offer, text)));

/** True when the figure of an offer is what people paid on average: gifts, and what a nonprofit sells without stating it. */
function isMean(company: Company, offer: CompanyOffer): boolean {
  const { businessModel, brand } = company.organisation;
  const states = (text: string): boolean => statesPrice(offer, text);
  if (businessModel === 'nonprofit') {
    if (isGift(offer.name)) return true;
    const isPriced = offer.pricePer !== undefined;
    const said = [...detailsOf(offer), ...brand.proofs, ...offer.notes, ...company.notes, ...answersOf(company)];
    if (!isPriced && offer.kind !== 'subscription' && !said.some(states)) return true;
  }
  if (isTaxed(offer)) return false;
  const written = sentencesOf(offer);
  return (
    mean.test(plainText(offer.name)) ||
    written.some((text) => {
      const plain = plainText(text);
      // the mean of a part of the sales shows that they have no single price
      const paid = amountsIn(text).length > 0 && !ownMoney.test(plain);
      return meanPrice.test(plain) || (mean.test(plain) && (paid || states(text)));
    })
  );
}

/** True for a text of the file that gives the price of an offer. */
export const statesPrice = (offer: CompanyOffer, text: string): boolean =>
  amountsIn(text).some((one) => isPrice(offer, one));

/** True for the price of an offer, with or without tax, to the half unit of currency. */
const isPrice = (offer: CompanyOffer, one: number): boolean =>
  [offer.priceNet, offer.priceNet * (1 + offer.vatRate), paidAmount(offer.priceNet, offer.vatRate)].some(
    (price) => Math.abs(price - one) < 0.02,
  );

const leastPrice = new RegExp(String.raw`(?<!\p{L})(?:à partir de|dès|from|starting at) (${writtenAmount})`, 'giu');

/** True when the file gives the price of an offer as the lowest one: « à partir de 40 € ». */
function isLeast(company: Company, offer: CompanyOffer): boolean {
  const written = [...detailsOf(offer), ...offer.notes, ...company.answers.map(({ answer }) => answer)];
  return written
    .flatMap((text) => [...text.matchAll(leastPrice)])
    .some(([, money = '']) => amountsIn(money).some((one) => isPrice(offer, one)));
}

/** A unit of measure after a stroke; another one in words, each part with its own: « par an et par foyer ». */
function writtenUnit(unit: string, locale: Locale): string {
  if (measure.test(unit)) return `/${unit}`;
  const per = locale === 'fr' ? 'par ' : 'per ';
  const [first = '', ...rest] = unit.split(/(?=,)/u);
  return ` ${per}${first.replace(/ (et|and) /u, ` $1 ${per}`)}${rest.join('')}`;
}

const measure = /^(?:m[²³23]?|ml|cl|l|g|kg|t|km|cm|ha|kwh)$/iu;

/** What a price is for, after it: `/m²`, ` par mois`; empty for one purchase, and where the file does not give it. */
function unitOf(company: Company, offer: CompanyOffer, locale: Locale): string {
  if (offer.pricePer !== undefined) return writtenUnit(offer.pricePer, locale);
  const named = priceUnit(offer.name, locale) ?? statedUnit(company, offer);
  if (named !== null) return ` ${named}`;
  if (offer.kind === 'subscription' && aYear.test(plainText(offer.name)))
    return locale === 'fr' ? ' par an' : ' a year';
  return isMonthly(company, offer) ? (locale === 'fr' ? ' par mois' : ' a month') : '';
}

const stated = new RegExp(
  String.raw`(${writtenAmount})(?: (?:TTC|HT|incl\w*\.? VAT|excl\w*\.? VAT))? ((?:an?|per|each|par|la|le|l['’]) ?(?:night|week|day|month|year|person|head|hour|session|quarter|season|term|nuit(?:ée)?|semaine|jour|journée|mois|an|année|personne|heure|séance|trimestre|saison)(?!\p{L}))`,
  'iu',
);

/** A subscription that is paid for a year, by its name. */
const aYear = /\b(par an|annuel\w*|a l annee|a year|per year|yearly|annual)\b/;

const periods = 'night|week|day|month|year|person|hour|nuit(?:ée)?|semaine|jour|mois|an|personne|heure';
const onlyUnit = new RegExp(
  String.raw`^(?:par|per|each) (?:\p{L}+ (?:et|and) (?:par |per |a )?)?(?:${periods})$`,
  'iu',
);

/** The unit that a detail gives after the same amount, or that is a detail: « la nuit », « par poste et par an ». */
function statedUnit(company: Company, offer: CompanyOffer): string | null {
  const alone = offer.attributes.find((text) => onlyUnit.test(text));
  if (alone !== undefined) return alone;
  for (const text of [...detailsOf(offer), ...answersOf(company)]) {
    const [, money = '', unit] = stated.exec(text) ?? [];
    if (unit !== undefined && amountsIn(money).some((one) => isPrice(offer, one))) return unit;
  }
  return null;
}

/** A price that is so many times the monthly one, or such a part of it, is for another length (working assumption). */
const samePeriod = 2.5;

/** A length other than a month, or a number of things, in the name or a quality of an offer. */
const otherLength =
  /\b(years?|yearly|annual\w*|seasons?|quarter\w*|terms?|week(?:s|ly)?|fortnight\w*|ans?|annees?|annuel\w*|saisons?|trimestr\w+|semestr\w+|semaines?|hebdo\w*|quinzaines?)\b|\b(\d+|two|three|four|five|six|eight|ten|twelve|deux|trois|quatre|cinq|six|huit|dix|douze) (boxes|parcels|issues|months|sessions|lessons|coffrets|colis|paniers|box|numeros|mois|seances|cours)\b/;

function isMonthly({ economics }: Company, offer: CompanyOffer): boolean {
  if (offer.kind !== 'subscription' || economics.model !== 'subscription') return false;
  const times = offer.priceNet / economics.arpaMonthly;
  const other = [offer.name, ...offer.attributes].some((text) => otherLength.test(plainText(text)));
  return times < samePeriod && times > 1 / samePeriod && !other;
}

/** How a price names its tax: without it for companies, with it for a service in France, where both are heard. */
function taxOf(company: Company, offer: CompanyOffer, locale: Locale): string {
  const { vatRate, kind } = offer;
  if (vatRate === 0) return '';
  if (addsTaxAtTill(company)) return locale === 'fr' ? ' plus taxes' : ' plus tax';
  if (isShownNet(company, offer)) return locale === 'fr' ? ' HT' : ' excluding VAT';
  const { businessModel, country } = company.organisation;
  const isService =
    kind === 'service' || (kind === 'subscription' && ['local_service', 'lead_gen_services'].includes(businessModel));
  return locale === 'fr' && isService && country === 'FR' ? ' TTC' : '';
}
