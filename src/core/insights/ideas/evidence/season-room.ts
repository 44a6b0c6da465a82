import { isSameWord, monthsOf, nounWords } from '../../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import type { ServiceLimit } from '../../../framework/counters/service-limit.ts';
import { offerWorths } from '../../../framework/economics/offer-worth.ts';
import type { Company } from '../../../framework/company/company.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import { saidYes } from './said-yes.ts';

type Limit = ServiceLimit & { readonly used: number };

/** Part of a limit from which more demand is mostly turned away, and under which it has room (working assumptions). */
const fullFrom = 0.9;
const roomUnder = 0.85;

const demandSign =
  /\b(ads?|adverts?|advertis\w*|campaigns?|promot\w*|publicites?|pubs?|annonces?|campagnes?|affich(?:es|age)|posters?|leaflets?|flyers?|prospectus|tracts?|communication|grands? appels?|appel aux?|appeals?|call for|facebook|instagram|tik ?tok|google)\b/;
/** What is done for customers on days: a visit, an order, an evening. */
const servedSign =
  /\b(visit\w*|visite\w*|tournees?|rounds?|rendez vous|appointments?|reserv\w*|book\w*|journees?|days?|demi journees?|soirees?|evenings?|seances?|sessions?|creneaux?|slots?|orders?|commandes?|cours|courses?|stages?|ateliers?|workshops?|stays?|sejours?|nuits?|nights?|revisions?|services?|livraisons?|deliver\w*|passages?|repair\w*|repar\w*|record\w*|groups?|groupes?|tables?|lessons?|lecons?|training|formations?)\b/;
const moreRoomSign =
  /\b(open|another|second|third|extra|more (?:places|seats|dates|evenings|days)|ouvrir|deuxieme|second|seconde|troisieme|un autre|une autre|supplementaires?)\b/;

const limitsOf = (company: Company): Limit[] =>
  serviceLimits(company).flatMap(({ used, ...limit }) =>
    used === null || limit.possible <= 0 ? [] : [{ ...limit, used }],
  );
const part = ({ used, possible }: Limit): number => used / possible;
const isFull = (one: Limit): boolean => part(one) >= fullFrom && (one.refused ?? 0) > 0;
const hasRoom = (one: Limit): boolean => part(one) < roomUnder && one.possible - one.used >= 1;

const sharesWord = (text: string, label: string): number => {
  const said = nounWords(text);
  return [...new Set(nounWords(label))].filter((word) => said.some((one) => isSameWord(one, word))).length;
};

/** What an idea does with months or places of which the file counts what is taken, free and turned away. */
export function seasonRoom(asked: AskedIdea): Judgement | null {
  const { text, plain, company } = asked;
  const months = monthsOf(text);
  const limits = limitsOf(company);
  const inMonths = (one: Limit): boolean => one.months.some((month) => months.includes(month));
  const full = limits.filter((one) => isFull(one) && inMonths(one));
  const free = limits.filter((one) => hasRoom(one) && inMonths(one));
  if (demandSign.test(plain)) return full.length > 0 && free.length === 0 ? intoFull(full, limits) : null;
  const [room] = free.toSorted((a, b) => sharesWord(text, b.label) - sharesWord(text, a.label));
  const twin = room === undefined ? undefined : limits.find((one) => isFull(one) && areTwins(one, room));
  if (room !== undefined && twin !== undefined && servedSign.test(plain))
    return withAnswers(fromFullToFree(asked, twin, room), asked);
  return moreOfFull(asked, limits) ?? freePlaces(asked, limits);
}

/** With those who were asked already and said yes, where a note counts them. */
function withAnswers(judged: Judgement, asked: AskedIdea): Judgement {
  const yes = saidYes(asked);
  if (yes === null) return judged;
  return {
    ...judged,
    reason: pair(`${yes.reason.fr} ${judged.reason.fr}`, `${yes.reason.en} ${judged.reason.en}`),
    instead: yes.instead,
  };
}

/** Two limits of one thing in different months. */
const areTwins = (one: Limit, other: Limit): boolean =>
  one !== other &&
  one.months.length > 0 &&
  other.months.length > 0 &&
  !one.months.some((month) => other.months.includes(month)) &&
  nounWords(one.label).some((word) => nounWords(other.label).some((own) => isSameWord(own, word)));

/** Demand that is bought for months in which requests are turned away. */
function intoFull(full: readonly Limit[], limits: readonly Limit[]): Judgement | null {
  const [limit] = full;
  if (limit === undefined) return null;
  const room = limits.find((one) => hasRoom(one) && areTwins(one, limit));
  const free =
    room === undefined
      ? pair(
          'À la place : garder cet argent, répondre à ceux que l’on refuse avec d’autres dates, et l’employer quand un cinquième des places est libre.',
          'Instead: keep this money, answer those who are turned away with other dates, and use it once a fifth of the places is free.',
        )
      : pair(
          `À la place : le même argent pour « ${room.label} », où ${count(room.possible - room.used).fr} restent libres sur ${count(room.possible).fr}, et d’autres dates proposées à ceux que l’on refuse.`,
          `Instead: the same money for “${room.label}”, where ${count(room.possible - room.used).en} of ${count(room.possible).en} are free, and other dates offered to those who are turned away.`,
        );
  const [used, possible, refused] = [count(limit.used), count(limit.possible), count(limit.refused ?? 0)];
  return {
    verdict: 'refuse',
    reason: pair(
      `« ${limit.label} » : ${used.fr} sur ${possible.fr} sont pris et ${refused.fr} demandes refusées. Payer pour en amener d’autres ces mois-là achète des refus.`,
      `“${limit.label}”: ${used.en} of ${possible.en} are taken and ${refused.en} requests turned away. Paying to bring more in these months buys refusals.`,
    ),
    instead: free,
  };
}

/** Words of time and room, which name no offer. */
const units = /^(?:demi|journe|jour|day|half|heur|hour|plac|seat|slot|crene|visit|pass|seanc|session)$/;
const ownOffer = 9;

/** What one unit of a limit leaves, where one offer only shares a word with its name; empty otherwise. */
function eachOf({ company, money }: AskedIdea, { label, offerId }: Limit, times: number): Text {
  const worths = offerWorths(company);
  const ownWords = nounWords(label).filter((word) => !units.test(word));
  const named = worths
    .map((one) => ({
      one,
      shared:
        one.offer.id === offerId
          ? ownOffer
          : nounWords(one.offer.name).filter((word) => ownWords.includes(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const [first, second] = named;
  if (first === undefined || first.shared === second?.shared || first.one.each <= 0) return pair('', '');
  const [each, all] = [money(first.one.each), money(first.one.each * times)];
  return pair(
    ` À ${each.fr} de marge chacune (« ${first.one.offer.name} »), ${count(times).fr} font ${all.fr}.`,
    ` At ${each.en} of margin each (“${first.one.offer.name}”), ${count(times).en} make ${all.en}.`,
  );
}

/** What is done in months with room, while the other months turn people away. */
function fromFullToFree(asked: AskedIdea, full: Limit, room: Limit): Judgement {
  const left = room.possible - room.used;
  const moved = Math.min(left, full.refused ?? 0);
  const worth = eachOf(asked, room, moved);
  const [free, all, used, possible, refused] = [left, room.possible, full.used, full.possible, full.refused ?? 0].map(
    count,
  ) as [Text, Text, Text, Text, Text];
  const when = hoursAndDays(asked, 3, 8);
  return {
    verdict: 'do',
    reason: pair(
      `« ${room.label} » : ${free.fr} restent libres sur ${all.fr}. « ${full.label} » : ${used.fr} sur ${possible.fr}, ${refused.fr} demandes refusées. Chaque cas qui passe de l’un à l’autre remplit une place vide et en libère une pleine.${worth.fr}`,
      `“${room.label}”: ${free.en} of ${all.en} are free. “${full.label}”: ${used.en} of ${possible.en}, ${refused.en} requests turned away. Each case that moves from one to the other fills an empty place and frees a full one.${worth.en}`,
    ),
    instead: pair(
      `Le proposer d’abord à ceux que l’on a refusés, puis à ceux qui ont déjà leur date, avec deux jours au choix (${when.fr}) ; compter les oui, et continuer jusqu’à ${count(moved).fr}.`,
      `Offer it first to those who were turned away, then to those who have their date already, with two days to choose from (${when.en}); count the yes, and go on up to ${count(moved).en}.`,
    ),
  };
}

/** More places of what is full: those who were turned away are asked first. */
function moreOfFull(asked: AskedIdea, limits: readonly Limit[]): Judgement | null {
  const { text, plain } = asked;
  const months = monthsOf(text);
  const limit = limits.find(
    (one) => isFull(one) && (sharesWord(text, one.label) > 0 || one.months.some((month) => months.includes(month))),
  );
  if (limit === undefined || !moreRoomSign.test(plain) || !servedSign.test(plain)) return null;
  const refused = limit.refused ?? 0;
  const worth = eachOf(asked, limit, Math.min(refused, limit.possible));
  const [used, possible, turned, half] = [limit.used, limit.possible, refused, Math.ceil(limit.possible / 2)].map(
    count,
  ) as [Text, Text, Text, Text];
  return {
    verdict: 'test',
    reason: pair(
      `« ${limit.label} » : ${used.fr} sur ${possible.fr}, ${turned.fr} demandes refusées.${worth.fr}`,
      `“${limit.label}”: ${used.en} of ${possible.en}, ${turned.en} requests turned away.${worth.en}`,
    ),
    instead: pair(
      `La proposer d’abord à ces ${turned.fr}, avec une date et un acompte remboursable ; l’ouvrir quand ${half.fr} ont dit oui, sinon rendre l’acompte et s’arrêter.`,
      `Offer it first to these ${turned.en}, with a date and a deposit that is returned if it does not happen; open it once ${half.en} have said yes, otherwise return the deposit and stop.`,
    ),
  };
}

/** Words that an idea shares with the name of a limit for it to sell that very thing (working assumption). */
const leastShared = 2;

/** Selling what is free of the very thing that an idea names. */
function freePlaces(asked: AskedIdea, limits: readonly Limit[]): Judgement | null {
  const { text } = asked;
  const [limit] = limits
    .filter((one) => hasRoom(one) && (one.refused ?? 0) === 0 && one.months.length === 0)
    .filter(({ label }) => sharesWord(text, label) >= Math.min(leastShared, new Set(nounWords(label)).size))
    .toSorted((a, b) => part(a) - part(b));
  if (limit === undefined || !servedSign.test(asked.plain)) return null;
  const left = limit.possible - limit.used;
  const worth = eachOf(asked, limit, left);
  const [used, possible, free, half] = [limit.used, limit.possible, left, Math.ceil(left / 2)].map(count) as [
    Text,
    Text,
    Text,
    Text,
  ];
  const when = hoursAndDays(asked, 4, 8);
  return {
    verdict: 'do',
    reason: pair(
      `« ${limit.label} » : ${used.fr} sur ${possible.fr}, ${free.fr} restent libres, aucune refusée.${worth.fr}`,
      `“${limit.label}”: ${used.en} of ${possible.en}, ${free.en} are free, none turned away.${worth.en}`,
    ),
    instead: pair(
      `La proposer aux clients d’aujourd’hui d’abord, avec un prix et deux dates (${when.fr}) ; viser ${half.fr} de plus dans l’année, et garder la forme si la moitié est vendue.`,
      `Offer it to the customers of today first, with a price and two dates (${when.en}); aim at ${half.en} more in the year, and keep the form if half of them are sold.`,
    ),
  };
}
