import type { Company, CompanyOffer } from '../../../framework/company/company.ts';
import { countedCauses } from '../../../framework/counters/counted-causes.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { readCounters } from '../../../framework/counters/read-counters.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import { fullLimits } from '../../../framework/counters/service-room.ts';
import { withWrittenCounts } from '../../../framework/counters/written-count.ts';
import { handlingHours } from '../../../framework/economics/handling-time.ts';
import { offerNamedIn, offerWorths } from '../../../framework/economics/offer-worth.ts';
import { offerMeant } from '../offer-ideas.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { amountIn, type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import { spendingIn } from '../spending-words.ts';
import type { IdeaKind } from './idea-kind.ts';

const changeSign =
  /\b(passer|monter|augmenter|relever|baisser|descendre|mettre|raise|lower|cut|put|move|increase|price|prix|tarif\w*|charge|facturer|at)\b/;
const chargeSign = /\b(faire payer|facturer|charge|make \w+ pay|let \w+ pay|taxer)\b/;

/** Prices further apart than this are those of two things (working assumption). */
const farApart = 2.5;

/** A price to change, or to ask where nothing is asked. */
export const priceIdea: IdeaKind = {
  id: 'price',
  isNamed: ({ text, plain, company }) =>
    ((changeSign.test(plain) || chargeSign.test(plain)) &&
      priceIn(text) !== null &&
      spendingIn(text, company) === null) ||
    monthlySign.test(withWrittenCounts(plain)),
  judge: (asked) => feeOnSide(asked) ?? feeOnFree(asked) ?? priceForAll(asked) ?? changedPrice(asked),
  missing: pair('combien achètent à l’ancien prix et au nouveau', 'how many buy at the old price and at the new one'),
};

const monthlySign =
  /(?:[£€$] ?)?(\d+(?:[.,]\d+)?) ?(?:€|£|\$|euros?|pounds?|dollars?|francs?|chf) (?:a |per |par |le |the )?(?:month|mois)\b.*\b(?:everybody|everyone|all|tous|toutes|tout le monde|chacun)\b/;

/** One lower price a month for all who subscribe: what those of today would pay less in a year. */
function priceForAll({ plain, company, money }: AskedIdea): Judgement | null {
  const { economics } = company;
  const price = Number((monthlySign.exec(withWrittenCounts(plain))?.[1] ?? '').replace(',', '.'));
  if (economics.model !== 'subscription' || !(price > 0) || price >= economics.arpaMonthly) return null;
  const paying = economics.customersEnd ?? economics.customersStart ?? null;
  if (paying === null) return null;
  const lost = paying * yearMonths * (economics.arpaMonthly - price);
  const more = paying * (economics.arpaMonthly / price - 1);
  const [all, now, then, less, needed] = [
    count(paying),
    money(economics.arpaMonthly),
    money(price),
    money(lost),
    count(Math.ceil(more)),
  ];
  const reason = priceReason(company);
  return {
    verdict: 'refuse',
    reason: pair(
      `${all.fr} paient ${now.fr} par mois en moyenne : à ${then.fr}, ${less.fr} de moins par an, et il en faut ${needed.fr} de plus pour le même revenu.${reason.fr}`,
      `${all.en} pay ${now.en} a month on average: at ${then.en}, ${less.en} less a year, and it takes ${needed.en} more of them for the same revenue.${reason.en}`,
    ),
    instead: priceKept,
  };
}

const yearMonths = 12;

/** A bare price such as “99.-”, or an amount. */
function priceIn(text: string): number | null {
  const amount = amountIn(text)?.value ?? null;
  if (amount !== null) return amount;
  const found =
    /\b(?:a|to|at) (\d+(?:[.,]\d+)?)(?! ?(?:%|km|ans|years|minutes|min|h\b|heures|hours|personnes|people))/.exec(
      plainText(text),
    );
  return found === null ? null : Number((found[1] ?? '').replace(',', '.'));
}

const consumerPrice = ({ priceNet, vatRate }: CompanyOffer): number => priceNet * (1 + (vatRate ?? 0));

/** Part of a price within which another one is that of the same thing (working assumption). */
const sameThing = 0.5;

/** “Put the price up to 9”: the one offer whose price is near, where the idea names none. */
function nearestPriced(price: number | null, plain: string, offers: readonly CompanyOffer[]): CompanyOffer | null {
  if (price === null || !/\b(?:the|le|les|nos|our) (?:prices?|prix|tarifs?)\b/.test(plain)) return null;
  const near = offers.filter((one) => {
    const old = consumerPrice(one);
    return old > 0 && Math.abs(price - old) <= sameThing * old;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The offer of the one limit that a text names: “raise the bench to 90”. */
function offerOfLimit(text: string, company: Company): CompanyOffer | null {
  const said = nounWords(text);
  const [limit, second] = serviceLimits(company).filter(({ label }) =>
    nounWords(label).some((word) => word.length > 3 && said.some((one) => isSameWord(one, word))),
  );
  if (limit === undefined || second !== undefined) return null;
  return company.offers.find(({ id }) => id === limit.offerId) ?? offerMeant(limit.label, company.offers);
}

/** Another price for an offer that the idea names: what a sale leaves then, and how many buyers may be lost. */
function changedPrice(asked: AskedIdea): Judgement | null {
  const { text, company, money, plain } = asked;
  const price = priceIn(text);
  const offer =
    offerMeant(text, company.offers) ?? offerOfLimit(text, company) ?? nearestPriced(price, plain, company.offers);
  if (offer === null || price === null || offer.priceNet <= 0 || !changeSign.test(plain)) return null;
  const old = consumerPrice(offer);
  if (price > farApart * old || old > farApart * price || Math.abs(price - old) < 0.005 * old) return null;
  const worth = offerWorths(company).find((one) => one.offer.id === offer.id);
  const each = (worth?.each ?? 0) - (handlingHours(offer) ?? 0) * company.hourlyCost;
  const change = (price - old) / (1 + (offer.vatRate ?? 0));
  const [before, after] = [money(each), money(each + change)];
  const sum = pair(
    `« ${offer.name} » passe de ${money(old).fr} à ${money(price).fr} : une vente laisse ${after.fr} au lieu de ${before.fr}`,
    `“${offer.name}” goes from ${money(old).en} to ${money(price).en}: one sale leaves ${after.en} instead of ${before.en}`,
  );
  return change > 0
    ? raised(asked, { offer, sum, change, each, units: worth?.units ?? null })
    : lowered(asked, { sum, change, each });
}

interface Changed {
  readonly sum: Text;
  readonly change: number;
  readonly each: number;
}

/** True for a limit that has a word of the name of an offer. */
const limits = ({ label }: { readonly label: string }, { name }: CompanyOffer): boolean =>
  nounWords(name).some((word) => nounWords(label).some((one) => isSameWord(one, word)));

function raised(
  asked: AskedIdea,
  { offer, sum, change, each, units }: Changed & { readonly offer: CompanyOffer; readonly units: number | null },
): Judgement {
  const { company, money } = asked;
  const lost = change / (Math.max(0, each) + change);
  const full = fullLimits(company).find(
    (one) => (one.refused ?? 0) > 0 && (!one.isPart || one.offerId === offer.id || limits(one, offer)),
  );
  // what a limit counts as taken is what is sold of it
  const sold = full !== undefined && (full.offerId === offer.id || limits(full, offer)) ? full.used : units;
  const all = sold === null ? pair('', '') : inUnits(sold, money(sold * change));
  const asks =
    full === undefined
      ? pair('', '')
      : pair(
          ` Et l’on refuse ${count(full.refused ?? 0).fr} demandes (« ${full.label} », ${count(full.used).fr} sur ${count(full.possible).fr}).`,
          ` And ${count(full.refused ?? 0).en} requests are turned away (“${full.label}”, ${count(full.used).en} of ${count(full.possible).en}).`,
        );
  const reason = priceReason(asked.company);
  const when = hoursAndDays(asked, 2, 8);
  return {
    verdict: full === undefined ? 'test' : 'do',
    reason: pair(
      `${sum.fr}${all.fr}. Le gain disparaît si plus de ${share(lost).fr} des acheteurs renoncent.${reason.fr}${asks.fr}`,
      `${sum.en}${all.en}. The gain is gone if more than ${share(lost).en} of the buyers give up.${reason.en}${asks.en}`,
    ),
    instead: pair(
      `Changer le prix partout le même jour, dire ce qu’il comprend, et compter les ventes de chaque mois (${when.fr}). Revenir en arrière si elles baissent de plus de ${share(lost).fr}.`,
      `Change the price everywhere on the same day, say what it includes, and count the sales of each month (${when.en}). Go back if they fall by more than ${share(lost).en}.`,
    ),
  };
}

const inUnits = (units: number, gain: Text): Text =>
  pair(`, soit ${gain.fr} par an sur ${count(units).fr} ventes`, `, ${gain.en} a year on ${count(units).en} sales`);

const priceKept = pair(
  'À la place : garder le prix, montrer à côté ce qu’il comprend et la preuve la plus forte, et traiter la première raison que donnent ceux qui n’achètent pas ou partent.',
  'Instead: keep the price, show beside it what it includes and the strongest proof, and treat the first reason given by those who do not buy or who leave.',
);

function lowered(asked: AskedIdea, { sum, change, each }: Changed): Judgement {
  const after = each + change;
  const reason = priceReason(asked.company);
  const isLoss = after <= 0;
  const more = isLoss ? null : count(each / after);
  const needed =
    more === null
      ? pair('chaque vente de plus perd de l’argent', 'each further sale loses money')
      : pair(
          `il faut ${more.fr} fois plus de ventes pour la même marge`,
          `it takes ${more.en} times the sales for the same margin`,
        );
  return {
    verdict: 'refuse',
    reason: pair(`${sum.fr} : ${needed.fr}.${reason.fr}`, `${sum.en}: ${needed.en}.${reason.en}`),
    instead: priceKept,
  };
}

const priceWord = /\b(prix|price|cher|chere|tarifs?|expensive|dear)\b/;
const reasonWord =
  /\b(renonc\w*|choisi\w*|chose|left|partis?|departs?|quitte\w*|a cause|because|raisons?|reasons?|said|parce|lost|perdus?)\b/;

/** How many gave the price as their reason, where the company counts it. */
function priceReason(company: Company): Text {
  const [cause] = countedCauses(company).flatMap(({ causes, total, isOrigin }) =>
    isOrigin
      ? []
      : causes.flatMap(({ label, count: many }) => (priceWord.test(plainText(label)) ? [{ many, all: total }] : [])),
  );
  if (cause !== undefined) return ofReasons(cause.many, cause.all);
  const row = readCounters(company).find(({ label, count: many, unit }) => {
    const plain = plainText(label);
    return unit === 'count' && many > 0 && priceWord.test(plain) && reasonWord.test(plain);
  });
  const whole = row?.whole?.count ?? Number(/\b(?:sur|of|out of) (\d+)\b/.exec(plainText(row?.label ?? ''))?.[1] ?? 0);
  if (row === undefined || !(whole >= row.count)) return pair('', '');
  return ofReasons(row.count, whole);
}

function ofReasons(priced: number, asked: number): Text {
  const [many, all, part] = [count(priced), count(asked), share(priced / asked)];
  return pair(
    ` Le prix est la raison de ${many.fr} sur ${all.fr} (${part.fr}).`,
    ` Price is the reason of ${many.en} of ${all.en} (${part.en}).`,
  );
}

/** A fee for what is free today: what each case costs, and what the fee brings back. */
function feeOnFree(asked: AskedIdea): Judgement | null {
  const { text, plain, company, money } = asked;
  if (!chargeSign.test(plain)) return null;
  const free = company.offers.filter(({ priceNet }) => priceNet === 0);
  const offer = offerNamedIn(text, free);
  const price = priceIn(text);
  if (offer === null || price === null) return null;
  const load = loadOf(offer);
  if (load === null) return null;
  const cost = load.hours * company.hourlyCost;
  const net = price / (1 + (offer.vatRate ?? 0));
  const isPromised = offer.notes.some((note) =>
    /\b(gratuit\w* a vie|toujours|for life|for ever|always free)\b/.test(plainText(note)),
  );
  const [each, all, fee, many] = [money(cost), money(cost * load.units), money(net), count(load.units)];
  const kept = isPromised
    ? pair(
        ' Il a été promis gratuit : la promesse tient pour les clients d’avant.',
        ' It was promised for free: the promise holds for the customers of before.',
      )
    : pair('', '');
  const when = hoursAndDays(asked, 3, 8);
  return {
    verdict: net > 0.5 * cost ? 'do' : 'test',
    reason: pair(
      `« ${offer.name} » prend ${count(load.hours * 60).fr} minutes : ${each.fr} de temps chacun, ${all.fr} pour ${many.fr} dans la période, vendus rien. ${fee.fr} net en rendraient ${share(Math.min(1, net / cost)).fr}.${kept.fr}`,
      `“${offer.name}” takes ${count(load.hours * 60).en} minutes: ${each.en} of time each, ${all.en} for ${many.en} in the period, sold for nothing. ${fee.en} net would give back ${share(Math.min(1, net / cost)).en} of it.${kept.en}`,
    ),
    instead: pair(
      `Le premier offert, les suivants payés ou groupés sur une tournée, pour les nouveaux clients d’abord ; l’écrire dans le devis et compter les demandes avant et après (${when.fr}).`,
      `The first one free, the next ones paid or grouped in one round, for new customers first; write it in the quote and count requests before and after (${when.en}).`,
    ),
  };
}

/** Units and minutes that the notes of an offer give: “290 visits last year, 50 minutes with the drive”. */
function loadOf({ notes }: CompanyOffer): { units: number; hours: number } | null {
  for (const note of notes.map(plainText)) {
    const units = /\b(\d{2,6}) (?!minutes?\b|min\b|km\b|euros?\b|h\b)[a-z]{3,}/.exec(note);
    const minutes = /\b(\d{1,3}) ?(?:minutes?|min)\b/.exec(note);
    if (units !== null && minutes !== null) return { units: Number(units[1]), hours: Number(minutes[1]) / 60 };
  }
  return null;
}

/** A fee asked from the side that serves the customers. */
function feeOnSide(asked: AskedIdea): Judgement | null {
  const { text, plain, company, money } = asked;
  const { secondSide } = company;
  const amount = amountIn(text);
  if (secondSide === undefined || amount === null || !chargeSign.test(plain)) return null;
  const [head = ''] = nounWords(secondSide.label);
  if (head === '' || !nounWords(text).some((word) => isSameWord(word, head))) return null;
  const yearly = amount.value * (amount.per === 'month' ? 12 : 1);
  const [fee, worth] = [money(yearly), money(secondSide.margin)];
  return {
    verdict: 'refuse',
    reason: pair(
      `Un de vos ${secondSide.label} laisse ${worth.fr} de marge par ce qu’il sert ; cette somme en prendrait ${fee.fr} par an, à ceux dont tout dépend. Chacun qui part coûte plus que ${count(Math.max(1, secondSide.margin / yearly)).fr} qui paient. Une somme demandée à qui cherche du travail est aussi bornée par la loi.`,
      `One of your ${secondSide.label} leaves ${worth.en} of margin by what they serve; this would take ${fee.en} a year from those on whom all depends. Each one who leaves costs more than ${count(Math.max(1, secondSide.margin / yearly)).en} who pay. A fee asked from people who look for work is also bounded by law.`,
    ),
    instead: pair(
      'À la place : leur inscription reste gratuite ; faire payer ceux qui commandent, surtout la demande tardive, et compter les inscrits actifs chaque mois.',
      'Instead: listing stays free for them; let those who order pay, late requests first, and count the active ones every month.',
    ),
  };
}
