import type { Company, CompanyOffer } from '../../../framework/company/company.ts';
import { hoursOfDay, namesClock, sharedHours } from '../../../framework/dated/hours-of-day.ts';
import { monthsOf } from '../../../framework/counters/plain-words.ts';
import { readCounters } from '../../../framework/counters/read-counters.ts';
import { countsOf, serviceLimits } from '../../../framework/counters/service-capacities.ts';
import type { ServiceLimit } from '../../../framework/counters/service-limit.ts';
import { withWrittenCounts } from '../../../framework/counters/written-count.ts';
import { offerWorths } from '../../../framework/economics/offer-worth.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { orderMargin } from '../../own-path.ts';
import { weekdaysOf } from '../../goals/readings/weekday-goals.ts';
import { amountIn, type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import { discountIdea, type Judgement, offerMeant, rateOff } from '../offer-ideas.ts';
import type { IdeaKind } from './idea-kind.ts';

const amountOffSign =
  /\b(?:off|less|cheaper|de moins|de remise|de reduction|de rabais|moins chers?)\b|(?:^|[:,] )(?:a )?moins \d/;
/** “At less 18%”, « à moins 18 % ». */
const lessSign = /\b(?:a moins|at less|less) (\d{1,2}) ?%/;
const freeSign = /\b(?:free|gratuite?s?|gratuitement|offerte?s?|for nothing)\b/;
/** Something free for part of the people, a trial or a way out: another idea. */
const partlyFree =
  /\b(?:free (?:trial|of|from|time|pass|month|year|places?|slots?)|sugar free|if|when|who brings|for those|si|quand|a ceux|a partir|from [£€$]?\d|\d+ (?:free|gratuit\w*|offert\w*))\b/;
const everybody = /\b(?:everybody|everyone|every|all|anyone|tous|toutes|tout|toute|chaque|partout|n importe qui)\b/;
const shippingSign = /\b(?:shipping|postage|delivery|port|livraison|expedition|envoi)\b/;
const ofOneSign = /\b(?:one|an?|each|per|un|une|par|chaque|d un|d une)\b/;

/** What an idea gives away at each sale, net of tax, on what and to how many who buy without it. */
interface Gift {
  readonly name: string;
  readonly off: number;
  /** Margin of one sale today; null = not known. */
  readonly each: number | null;
  /** Sales of the period that would be given it too; null = not known. */
  readonly taken: number | null;
  /** What is left to sell; null = not known. */
  readonly free: number | null;
}

const newSign = /\b(?:new|first|nouveaux?|nouvelles?|premiere?s?)\b/;

/** Part of the sales of today from which the further ones that a gift takes are out of reach (working assumption). */
const mostMore = 0.25;

/** A sum taken off the price, or a thing given, for all who buy it: what those who buy already are given, and the sales that pay it back. */
export const giveawayIdea: IdeaKind = {
  id: 'giveaway',
  isNamed: (asked) => giveawayOf(asked) !== null,
  judge: giveawayOf,
  missing: null,
};

export function giveawayOf(asked: AskedIdea): Judgement | null {
  if (discountIdea(asked.text, asked.company) !== null) return null;
  const prepaid = prepaidYear(asked);
  if (prepaid !== null) return prepaid;
  const gift = shippingGift(asked) ?? offerGift(asked);
  return gift === null || gift.off <= 0 ? null : judged(gift, asked);
}

/** “A year for the price of ten months”, « douze mois pour le prix de dix ». */
const prepaidSign = new RegExp(
  String.raw`\b(?:a year|12 months|un an|une annee|l annee|12 mois)\b.*\b(?:price of|prix de|payee?) (\d+)\b`,
);
const yearMonths = 12;

/** A year sold for fewer months: beside the months that a customer pays in a year at the rate of those who leave. */
function prepaidYear({ plain, company: { economics } }: AskedIdea): Judgement | null {
  const paid = Number(prepaidSign.exec(withWrittenCounts(plain))?.[1] ?? 0);
  if (economics.model !== 'subscription' || !(paid > 0 && paid < yearMonths)) return null;
  const { monthlyChurn } = economics;
  if (monthlyChurn === undefined || monthlyChurn <= 0) return null;
  const expected = (1 - (1 - monthlyChurn) ** yearMonths) / monthlyChurn;
  const [months, mean, left] = [count(paid), count(expected), share(monthlyChurn)];
  const isMore = paid >= expected;
  return {
    verdict: isMore ? 'test' : 'refuse',
    reason: pair(
      `${left.fr} partent chaque mois : un client paie ${mean.fr} mois sur douze en moyenne. Un an vendu ${months.fr} mois en rapporte ${isMore ? 'plus' : 'moins'}.`,
      `${left.en} leave each month: a customer pays ${mean.en} months of twelve on average. A year sold for ${months.en} months brings ${isMore ? 'more' : 'less'}.`,
    ),
    instead: isMore
      ? pair(
          'Le proposer à ceux à qui le service a déjà servi, non à l’inscription ; garder si l’on en vend sans remboursement demandé, et compter à part ceux qui renouvellent.',
          'Offer it to those who have had a result already, not at sign-up; keep it if it sells without refunds asked for, and count apart those who renew.',
        )
      : toOthersOnly,
  };
}

/** Part of the hours of an idea that a limit shares for the one to be about the other (working assumption). */
const mostOf = 0.75;

/** The days, hours or months that an idea names, where the company limits them apart. */
function limitNamed({ text, company }: AskedIdea): (ServiceLimit & { readonly used: number }) | null {
  const [days, months] = [weekdaysOf(text), monthsOf(text)];
  const hours = namesClock(text) ? hoursOfDay(text) : [];
  for (const { used, ...limit } of serviceLimits(company)) {
    if (used === null) continue;
    const isOfDays = days.length > 0 && days.every((day) => weekdaysOf(limit.label).includes(day));
    const isOfMonths =
      months.length > 0 && limit.months.length > 0 && limit.months.every((one) => months.includes(one));
    const shared = sharedHours(hoursOfDay(limit.label), hours);
    const shorter = Math.min(...[hours, hoursOfDay(limit.label)].map((one) => sharedHours(one, one)));
    const isOfHours = shared > 0 && shared >= mostOf * shorter;
    if (isOfDays || isOfMonths || isOfHours) return { ...limit, used };
  }
  return null;
}

function offerGift(asked: AskedIdea): Gift | null {
  const { text, plain, company } = asked;
  const offer = offerMeant(text, company.offers);
  const isFree = freeSign.test(plain) && !partlyFree.test(plain) && offer !== null && offer.priceNet > 0;
  const amount = amountOffSign.test(plain) ? (amountIn(text)?.value ?? null) : null;
  const rate = rateOff(text) || Number(lessSign.exec(plain)?.[1] ?? 0) / 100;
  if (!isFree && amount === null && rate === 0) return null;
  const limit = limitNamed(asked);
  const sold = offer ?? (limit === null ? null : mainOffer(company));
  if (sold === null) return everySale(rate, company);
  const worth = offerWorths(company).find((one) => one.offer.id === sold.id);
  const off = isFree ? sold.priceNet : amount === null ? rate * sold.priceNet : amount / (1 + (sold.vatRate ?? 0));
  const isSameUnit = off <= sold.priceNet && (limit === null || off < sold.priceNet / 2);
  return {
    name: limit?.label ?? sold.name,
    off,
    each: isSameUnit ? sold.priceNet * sold.marginRate : null,
    taken: newSign.test(plain) ? countsOf(company).newCustomers : (limit?.used ?? worth?.units ?? null),
    free: limit === null ? null : limit.possible - limit.used,
  };
}

/** A part taken off every sale, where the idea names no offer. */
function everySale(rate: number, company: Company): Gift | null {
  const { economics } = company;
  if (economics.model !== 'transactional' || rate === 0) return null;
  const { aovNet } = economics;
  return { name: '', off: rate * aovNet, each: orderMargin(company), taken: null, free: null };
}

const mainOffer = ({ offers }: Company): CompanyOffer | null =>
  [...offers].sort((a, b) => b.revenueShare - a.revenueShare)[0] ?? null;

/** Carriage given on every order, at what the file counts for one. */
function shippingGift({ plain, company }: AskedIdea): Gift | null {
  if (!freeSign.test(plain) || partlyFree.test(plain) || !shippingSign.test(plain)) return null;
  const row = readCounters(company).find(
    ({ label, unit }) =>
      (unit === 'money' || unit === 'mean') &&
      shippingSign.test(label.toLowerCase()) &&
      ofOneSign.test(label.toLowerCase()),
  );
  const offer = row === undefined ? null : (offerMeant('web online orders commandes en ligne', company.offers) ?? null);
  return row === undefined
    ? null
    : {
        name: row.label,
        off: row.count,
        each: offer === null ? orderMargin(company) : offer.priceNet * offer.marginRate,
        taken: offer === null ? null : (offerWorths(company).find((one) => one.offer.id === offer.id)?.units ?? null),
        free: null,
      };
}

function judged(gift: Gift, asked: AskedIdea): Judgement | null {
  const { off, each, taken, free } = gift;
  const { money, plain, company } = asked;
  const after = each === null ? null : each - off;
  const given = taken === null ? null : taken * off;
  const needed = given === null || after === null || after <= 0 ? null : Math.ceil(given / after);
  const isForAll = everybody.test(plain) || needed === null;
  const sum = sumText({ ...gift, after, given }, money);
  if (after !== null && after <= 0)
    return {
      verdict: 'refuse',
      reason: pair(`${sum.fr} Chaque vente de plus perd de l’argent.`, `${sum.en} Each further sale loses money.`),
      instead: toOthersOnly,
    };
  if (needed === null) {
    const ratio = after === null || each === null ? null : each / after;
    const isDear = ratio === null ? (given ?? 0) > company.budget.cashCycle : ratio >= dear;
    if (ratio === null && !isDear) return null;
    const times =
      ratio === null
        ? pair('', '')
        : pair(
            ` Il faut ${count(ratio).fr} fois plus de ventes pour la même marge.`,
            ` It takes ${count(ratio).en} times the sales for the same margin.`,
          );
    return {
      verdict: isDear && (isForAll || ratio !== null) ? 'refuse' : 'test',
      reason: pair(`${sum.fr}${times.fr}`, `${sum.en}${times.en}`),
      instead: isDear ? toOthersOnly : counted(asked, null),
    };
  }
  const room = free ?? mostMore * (taken ?? 0);
  const isTooMany = needed > room;
  const [more, left] = [count(needed), count(Math.floor(room))];
  const place =
    free === null ? pair('', '') : pair(` ; il en reste ${left.fr} à prendre`, `; ${left.en} are left to sell`);
  return {
    verdict: isTooMany ? 'refuse' : 'test',
    reason: pair(
      `${sum.fr} Il en faut ${more.fr} de plus pour le payer${place.fr}.`,
      `${sum.en} It takes ${more.en} more to pay for it${place.en}.`,
    ),
    instead: isTooMany ? toOthersOnly : counted(asked, needed),
  };
}

/** Times the sales from which a discount is refused (working assumption: no small company doubles its sales by a price). */
const dear = 2;

interface Summed extends Gift {
  readonly after: number | null;
  readonly given: number | null;
}

function sumText({ name, off, each, after, taken, given }: Summed, money: (value: number) => Text): Text {
  const title = name === '' ? pair('Une vente', 'One sale') : pair(`« ${name} » : une vente`, `“${name}”: one sale`);
  const one =
    each === null || after === null
      ? pair(`« ${name} » : ${money(off).fr} net donnés chaque fois`, `“${name}”: ${money(off).en} net given each time`)
      : pair(
          `${title.fr} laisse ${money(each).fr} ; ${money(off).fr} net de moins, ${money(after).fr}`,
          `${title.en} leaves ${money(each).en}; less ${money(off).en} net, ${money(after).en}`,
        );
  if (taken === null || given === null) return pair(`${one.fr}.`, `${one.en}.`);
  const [many, all] = [count(Math.round(taken)), money(given)];
  return pair(
    `${one.fr}. Les ${many.fr} qui se vendent déjà sans elle recevraient ${all.fr}.`,
    `${one.en}. The ${many.en} that sell already without it would be given ${all.en}.`,
  );
}

const toOthersOnly = pair(
  'À la place : garder le prix, et proposer ce qui est libre, par son nom, à ceux qui n’ont pas trouvé de place ou pas encore acheté.',
  'Instead: keep the price, and offer what is free, by name, to those who found no room or have not bought yet.',
);

function counted(asked: AskedIdea, needed: number | null): Text {
  const when = hoursAndDays(asked, 2, 8);
  const stop =
    needed === null
      ? pair('si ce nombre n’est pas atteint', 'if that number is not reached')
      : pair(`sous ${count(needed).fr} ventes de plus`, `under ${count(needed).en} further sales`);
  return pair(
    `Aux seuls nouveaux, sur les seules dates ou heures libres, ces ventes comptées à part (${when.fr}) ; arrêter ${stop.fr}.`,
    `To new customers only, on free dates or hours only, these sales counted apart (${when.en}); stop ${stop.en}.`,
  );
}
