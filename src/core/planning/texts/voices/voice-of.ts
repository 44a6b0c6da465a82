import type { Company, CompanyOffer } from '../../../framework/company/company.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { packOf } from '../../../framework/models/pack-of.ts';
import { childcareSign } from '../../../framework/models/training.ts';
import { isGift } from '../../../framework/use-cycle/gift.ts';
import { isTaught } from '../../../framework/use-cycle/offer-use.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { voices } from './index.ts';
import type { Voice } from './voice.ts';

/** Things that are lent for a time against a price. */
const hired =
  /\b(hire|rental|location|louer|(?:per|a) (?:day|hour|week)|(?:la|par) (?:journee|demi journee|heure|semaine))\b/;

/** How audiences search for what is lent. */
const searchedAsHire = /\b(hires?|hiring|rents?|rentals?|renting|locations?|louer)\b/;

/** True for a company that says of itself or of an offer that it looks after children. */
const looksAfterChildren = ({ organisation, offers }: Company): boolean =>
  ['education_training', 'other'].includes(organisation.sector) &&
  childcareSign.test(plainText([organisation.name, ...offers.map(({ name }) => name)].join(' ; ')));

/** Offers by the night. */
const nights =
  /\b(nights?|rooms?|beds?|pitch\w*|pods?|stays?|cottages?|nuit\w*|chambres?|gites?|sejours?|emplacements?|lits?|hebergement\w*)\b/;

/** What a nonprofit sells for a date. */
const dated =
  /\b(concerts?|spectacles?|seances?|soirees?|veillees?|conferences?|ateliers?|sorties?|festivals?|shows?|workshops?|performances?|evenings?|lectures?|talks?|visites?|tours?|events?|evenements?)\b/;

/** True when most of what is sold is taught. */
const teaches = ({ offers }: Company): boolean =>
  offers.filter(isTaught).reduce((sum, { revenueShare }) => sum + revenueShare, 0) > 0.5;

/** Things sent again and again. */
const boxes = /\b(box(?:es)?|colis|paniers?|coffrets?|parcels?|crates?|hampers?)\b/;

/** Things brought to a door and taken back from it, or sent both ways. */
const rounds =
  /\b(prepaid return|return (?:box|label|envelope)|(?:boite|etiquette|enveloppe|colis) (?:de )?retour|retour prepaye|doorsteps?|deliver\w*|collect(?:ed|ions?)|pas de (?:la |votre )?porte|livr(?:e|ee|es|ees|aisons?)|collectes?|ramassages?)\b/;

/** Words by which a company or its customers call an appointment. */
const appointments =
  /\b(appointments?|rendez vous|rdv|consultations?|seances?|slots?|creneaux?|home visits?|call ?outs?|a domicile|agenda|diary)\b/;

/** Trades whose customers come at an hour of their own. */
const byAppointment: readonly string[] = ['health_wellness', 'beauty'];

/** True where the trade, the offers, the path, the figures or the customers speak of appointments. */
function takesAppointments({
  organisation,
  offers,
  personas,
  funnel = [],
  siteTotals,
  serviceCapacity = [],
}: Company): boolean {
  const written = [
    ...offers.flatMap(({ name, attributes, proofs }) => [name, ...attributes, ...proofs]),
    ...personas.flatMap(({ jobs, pains, objections, vocabulary, consumptionMode }) => [
      ...jobs,
      ...pains,
      ...objections,
      ...vocabulary,
      consumptionMode.purchase,
    ]),
    ...funnel.map(({ label }) => label),
    ...serviceCapacity.map(({ label }) => label),
    ...Object.keys(siteTotals?.ownMetrics ?? {}),
  ];
  return byAppointment.includes(organisation.sector) || appointments.test(plainText(written.join(' ; ')));
}

/** Names of what one joins for a time. */
const joined = /\b(?:adhesions?|cotisations?|memberships?)\b/;

/** True for what one joins, by its name. */
export const isMembership = (name: string): boolean => joined.test(plainText(name));

/** Voices that have words of their own for what goes on by itself. */
const withoutDates: ReadonlySet<string> = new Set(['nonprofit', 'subscription', 'box', 'media', 'childcare']);

/** The words of an offer: those of a membership where it is one, else those of its company: of its model, or of what it sells and how that is bought. */
export function voiceOf(company: Company, offer?: Pick<CompanyOffer, 'kind' | 'name'>): Voice {
  const own = voiceId(company);
  const isJoined = offer?.kind === 'subscription' && isMembership(offer.name) && !withoutDates.has(own);
  return voices.find(({ id }) => id === (isJoined ? 'membership' : own)) as Voice;
}

const voiceId = memoizeByObject((company: Company): string => {
  const { id } = packOf(company);
  const { offers, organisation } = company;
  const main = offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
  const name = plainText(main.name);
  if (['training', 'local-trade', 'services'].includes(id) && looksAfterChildren(company)) return 'childcare';
  if (id === 'local-trade' && (hired.test(name) || spokenBy(company, searchedAsHire))) return 'hire';
  if (id === 'local-trade' && boughtBy(company, /\b(quote|devis)\b/)) return 'services';
  if (id === 'local-trade' && main.kind === 'product' && delivers(company)) return 'delivery';
  if (id === 'local-trade' && main.kind === 'product' && beginsWithVisit(company)) return 'services';
  if (id === 'local-trade' && !takesAppointments(company)) return 'booking';
  if (id === 'shop' && main.kind === 'service') return 'order';
  if (
    id === 'marketplace' &&
    !organisation.sellsToConsumersOnline &&
    boughtBy(company, /\b(phone|telephone|quote|devis)\b/)
  )
    return 'request';
  if (id === 'marketplace' && booksByItsOwnWords(company)) return 'booking';
  if (id === 'hospitality' && !nights.test(name)) return 'outing';
  if (id === 'nonprofit' && !isGift(name) && dated.test(name)) return 'outing';
  // what is paid for is no gift
  if (id === 'nonprofit' && offers.every((one) => !isGift(one.name) && !isGift(one.id)) && teaches(company))
    return 'training';
  const delivered =
    organisation.sector !== 'software' && rounds.test(plainText([...main.attributes, ...main.proofs].join(' ')));
  return id === 'subscription' && (boxes.test(name) || delivered) ? 'box' : id;
});

/** True where the steps that the company counts say that customers book, and none that they order. */
function booksByItsOwnWords({ funnel = [] }: Company): boolean {
  const labels = plainText(funnel.map(({ label }) => label).join(' ; '));
  return /\b(?:reserv\w*|book(?:s|ed|ings?)?)\b/.test(labels) && !/\b(?:commandes?|orders?)\b/.test(labels);
}

/** A company that brings its goods itself, in what it promises, proves and counts. */
const ownRounds =
  /\b(livr(?:e|ee|es|ees|aisons?|ons)|tournees?|camions?|deliver\w*|delivery rounds?|lorr(?:y|ies)|vans?)\b/;

/** True where goods are brought to professionals by the company itself: its promise or proofs say so, and so does what it counts. */
function delivers({ organisation, siteTotals, serviceCapacity = [], funnel = [] }: Company): boolean {
  if (organisation.sellsToConsumersOnline) return false;
  const said = plainText([organisation.brand.promise, ...organisation.brand.proofs].join(' ; '));
  const counted = plainText(
    [
      ...Object.keys(siteTotals?.ownMetrics ?? {}),
      ...serviceCapacity.map(({ label }) => label),
      ...funnel.map(({ label }) => label),
    ].join(' ; '),
  );
  return ownRounds.test(said) && ownRounds.test(counted);
}

/** What is made for one customer, and what comes before it. */
const madeForOne = /\b(sur mesure|sur commande|bespoke|made to (?:measure|order)|custom made|commissions?)\b/;
const visitFirst = /\b(devis|visites?|etudes?|quotes?|surveys?|site visits?|estimates?)\b/;

/** True for things made for one customer after a visit or a quote: nothing is booked or put in a basket. */
function beginsWithVisit({ offers, funnel = [], personas }: Company): boolean {
  const names = plainText(offers.map(({ name }) => name).join(' ; '));
  const path = plainText(
    [...funnel.map(({ label }) => label), ...personas.map(({ consumptionMode }) => consumptionMode.purchase)].join(
      ' ; ',
    ),
  );
  return madeForOne.test(names) && visitFirst.test(`${names} ; ${path}`);
}

/** True when audiences of more than half of the weight search in such words. */
function spokenBy({ personas }: Company, words: RegExp): boolean {
  const speaking = personas.filter(({ vocabulary }) => words.test(plainText(vocabulary.join(' ; '))));
  return weightOf(speaking) > weightOf(personas) / 2;
}

const weightOf = (some: Company['personas']): number => some.reduce((sum, { weight }) => sum + weight, 0);

/** True when audiences of more than half of the weight buy in such a way. */
function boughtBy({ personas }: Company, way: RegExp): boolean {
  return (
    weightOf(personas.filter(({ consumptionMode }) => way.test(plainText(consumptionMode.purchase)))) >
    weightOf(personas) / 2
  );
}
