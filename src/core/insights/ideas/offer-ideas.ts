import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { handlingHours } from '../../framework/economics/handling-time.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';
import type { ServiceLimit } from '../../framework/counters/service-limit.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { offerRequests } from '../../framework/economics/offer-requests.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import type { PlannedIdea } from '../../planning/plan/details/planned-idea.ts';
import { pair, type Text } from '../../values/text.ts';
import { amountsIn, count, share } from '../amounts.ts';

/** What an idea is judged to be, without its words. */
export type Judgement = Pick<PlannedIdea, 'verdict' | 'reason' | 'instead'>;

/** A verdict on the money of a channel. */
export interface OnChannel extends Judgement {
  readonly channelId: string;
  /** True for an idea that takes money off it. */
  readonly isStop?: true;
}

const discountSign =
  /(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)[^.]*\b(remise|rabais|reduction|promo\w*|off|discount)\b|\b(remise|rabais|reduction|discount)\b[^.]*?(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)/;
/** “−20 %” before anything else. */
const minusSign = /(?:^|[\s:])[-−–]\s?(\d{1,2}(?:[.,]\d+)?)\s?%/;
const halfSign = /\b(half price|half the price|a moitie prix|moitie prix)\b/;

/** The part taken off by an idea, 0–1; 0 without one. */
export function rateOff(text: string): number {
  const found = discountSign.exec(plainText(text));
  const rate = found?.[1] ?? found?.[4] ?? minusSign.exec(text)?.[1];
  return rate === undefined ? (halfSign.test(plainText(text)) ? half : 0) : Number(rate.replace(',', '.')) / 100;
}

const half = 0.5;

/** A discount on one offer: what a sale leaves then, and nothing at all where the dates that it names are full. */
export function discountIdea(text: string, company: Company): Judgement | null {
  const rate = rateOff(text);
  const months = monthsOf(text);
  const full = takenDates(company).find(
    (one) => one.months.length === 0 || one.months.some((month) => months.includes(month)),
  );
  const offer =
    offerMeant(text, company.offers) ??
    offerWithRoom(text, company) ??
    (full === undefined ? null : mainOffer(company.offers));
  if (!(rate > 0) || offer === null) return null;
  const { money } = amountsIn(company.organisation.currency);
  const each = offer.priceNet * offer.marginRate - (handlingHours(offer) ?? 0) * company.hourlyCost;
  const after = each - rate * offer.priceNet;
  const [now, then] = [money(each), money(after)];
  if (full !== undefined) return onFullDates({ offer, full, rate, today: now, reduced: then });
  if (after <= 0)
    return {
      verdict: 'refuse',
      reason: pair(
        `« ${offer.name} » laisse ${now.fr} par vente, temps compris ; avec ${share(rate).fr} de remise, ${then.fr} : chaque vente de plus perd de l’argent.`,
        `“${offer.name}” leaves ${now.en} a sale, time included; with ${share(rate).en} off, ${then.en}: each further sale loses money.`,
      ),
      instead: pair(
        'À la place : relever le prix ou supprimer ce qui prend du temps, puis seulement chercher à en vendre plus.',
        'Instead: raise the price or remove what takes time, and only then look for more sales.',
      ),
    };
  return {
    verdict: 'test',
    reason: pair(
      `« ${offer.name} » laisse ${now.fr} par vente ; avec ${share(rate).fr} de remise, ${then.fr} : il faut ${count(each / after).fr} fois plus de ventes pour la même marge.`,
      `“${offer.name}” leaves ${now.en} a sale; with ${share(rate).en} off, ${then.en}: it takes ${count(each / after).en} times the sales for the same margin.`,
    ),
    instead: pair(
      'Un mois, sur les seules dates ou places vides, en comptant les ventes à part ; arrêter si ce nombre n’est pas atteint.',
      'One month, on empty dates or places only, counting these sales apart; stop if that number is not reached.',
    ),
  };
}

/** Part of a limit from which requests that were turned away make it full (working assumption). */
const nearlyFull = 0.9;

/** The limits that are taken while requests are turned away. */
const takenDates = (company: Company): (ServiceLimit & { readonly used: number })[] =>
  serviceLimits(company).flatMap(({ used, ...limit }) =>
    used !== null && used >= nearlyFull * limit.possible && (limit.refused ?? 0) > 0 ? [{ ...limit, used }] : [],
  );

interface OnFullDates {
  readonly offer: CompanyOffer;
  readonly full: ServiceLimit & { readonly used: number };
  readonly rate: number;
  readonly today: Text;
  readonly reduced: Text;
}

/** A discount where everything is sold already gives money away. */
function onFullDates({ offer, full, rate, today, reduced }: OnFullDates): Judgement {
  const [used, possible, off, turned] = [count(full.used), count(full.possible), share(rate), count(full.refused ?? 0)];
  const away = pair(`, ${turned.fr} demandes refusées`, `, ${turned.en} requests turned away`);
  return {
    verdict: 'refuse',
    reason: pair(
      `« ${full.label} » : ${used.fr} sur ${possible.fr} déjà${away.fr}. Avec ${off.fr} de remise, une vente de « ${offer.name} » laisse ${reduced.fr} au lieu de ${today.fr}, pour des places qui se vendent sans elle.`,
      `“${full.label}”: ${used.en} of ${possible.en} already${away.en}. With ${off.en} off, a sale of “${offer.name}” leaves ${reduced.en} instead of ${today.en}, for places that sell without it.`,
    ),
    instead: pair(
      'À la place : le prix plein à ces dates, avec le délai dit d’avance, et une raison de venir quand il reste de la place, sans remise d’abord.',
      'Instead: the full price on these dates, with the wait said beforehand, and a reason to come when there is room, without a discount first.',
    ),
  };
}

const mainOffer = (offers: readonly CompanyOffer[]): CompanyOffer | null =>
  [...offers].sort((a, b) => b.revenueShare - a.revenueShare)[0] ?? null;

/** The offer that a text names; the one that sells most of those that it names equally. */
export function offerMeant(text: string, offers: readonly CompanyOffer[]): CompanyOffer | null {
  const named = offerNamedIn(text, offers);
  if (named !== null) return named;
  return mainOffer(offers.filter((offer) => offer.priceNet > 0 && offerNamedIn(text, [offer]) !== null));
}

/** The offer whose free room a text states: “219 are left”. */
function offerWithRoom(text: string, company: Company): CompanyOffer | null {
  const numbers = (plainText(text).match(/\b\d+\b/g) ?? []).map(Number);
  const limit = serviceLimits(company).find(
    ({ used, possible, offerId }) => offerId !== null && used !== null && numbers.includes(possible - used),
  );
  return company.offers.find(({ id }) => id === limit?.offerId) ?? null;
}

const amountSign = /(?:[£€$] ?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?) ?(?:€|£|\$|euros?|pounds?))/;
const buySign =
  /\b(construire|acheter|installer|faire construire|creer|amenager|investir|build|buy|install|create|fit out|invest)\b/;

/** Money to spend for one offer: the sales that pay it back, beside those won today. */
export function spendingOnOffer(text: string, company: Company): Judgement | null {
  const plain = plainText(text);
  const found = amountSign.exec(plain);
  const amount = Number((found?.[1] ?? found?.[2] ?? '').replace(',', '.'));
  const offer = offerNamedIn(text, company.offers);
  if (!(amount > 0) || offer === null || !buySign.test(plain)) return null;
  const requests = offerRequests(company).find((one) => one.offer === offer);
  const each =
    requests === undefined || requests.won === 0
      ? offer.priceNet * offer.marginRate
      : (requests.margin - requests.answers) / requests.won;
  const { money } = amountsIn(company.organisation.currency);
  const needed = each > 0 ? Math.ceil(amount / each) : null;
  const [cost, left] = [money(amount), money(each)];
  const today = todayText(requests);
  const isTooFew = needed === null || (requests !== undefined && needed > requests.won);
  const takes =
    needed === null
      ? pair('aucune vente ne la rembourse', 'no sale pays it back')
      : pair(
          `il faut ${count(needed).fr} ventes de plus pour la rembourser`,
          `it takes ${count(needed).en} more sales to pay it back`,
        );
  return {
    verdict: isTooFew ? 'refuse' : 'test',
    reason: pair(
      `Une dépense de ${cost.fr} pour « ${offer.name} », dont une vente laisse ${left.fr}, réponses comprises : ${takes.fr}.${today.fr}`,
      `A spending of ${cost.en} for “${offer.name}”, of which one sale leaves ${left.en}, answers included: ${takes.en}.${today.en}`,
    ),
    instead: isTooFew
      ? pair(
          'À la place : une réponse type avec le prix et les dates libres, et le temps rendu à l’offre qui laisse le plus par demande.',
          'Instead: one ready answer with the price and free dates, and the time given to the offer that leaves most for each request.',
        )
      : pair(
          'Vendre d’abord ces ventes sur plan, avec un acompte ; dépenser quand elles sont signées.',
          'Sell these first from a drawing, with a deposit; spend once they are signed.',
        ),
  };
}

const todayText = (requests: ReturnType<typeof offerRequests>[number] | undefined): Text =>
  requests === undefined
    ? pair('', '')
    : pair(
        ` Aujourd’hui ${count(requests.won).fr} sur ${count(requests.asked).fr} demandes (${share(requests.won / requests.asked).fr}).`,
        ` Today ${count(requests.won).en} of ${count(requests.asked).en} requests (${share(requests.won / requests.asked).en}).`,
      );
