import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords } from '../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { offerCosts, type OfferCost } from '../../framework/economics/offer-costs.ts';
import { offerWorths } from '../../framework/economics/offer-worth.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { type Amounts, count, quoted, named } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type InsightAction } from '../define-insight.ts';

/** Part of the price under which a loss is what rounding leaves (working assumption). */
const leastLoss = 0.02;

/** An offer that leaves less than what each sale takes: work, journey, things bought, each counted once. */
export const offerAtALoss = defineInsight({
  id: 'offer-at-a-loss',
  subject: 'offer-money',
  aim: 'keep',
  title: pair('Une offre vendue à perte, temps compris', 'An offer sold at a loss, time included'),
  project: pair('Ne plus vendre à perte', 'Stop selling at a loss'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) =>
    offerCosts(company)
      .filter(({ left, offer }) => left < -leastLoss * offer.priceNet)
      .map((cost) => {
        const { offer, left } = cost;
        const sold = soldOf(cost, company, totals.months);
        const isMission = company.organisation.businessModel === 'nonprofit' && offer.priceNet > 0;
        const words = isMission ? missionWords(cost, amounts) : lossWords(cost, amounts);
        const money = sold === null ? null : (-left * sold) / totals.months;
        const year = money === null ? null : amounts.money(12 * money);
        const yearly = year === null ? pair('', '') : pair(`\u202f; ${year.fr} sur un an`, `; ${year.en} over a year`);
        return {
          about: offer.id,
          title: pair(
            `${words.title.fr}${soldText(cost, sold).fr}${yearly.fr}`,
            `${words.title.en}${soldText(cost, sold).en}${yearly.en}`,
          ),
          argument: words.argument,
          remedy: words.remedy,
          // what the mission costs is no margin that a price would bring back
          moneyPerMonth: isMission ? null : money,
          customersPerMonth: null,
          certainty: 0.8,
          evidence: [
            pair(
              `Lu dans vos notes\u202f: ${quoted(cost.sources.map(named)).fr}, à ${amounts.money(company.hourlyCost).fr} l’heure`,
              `Read in your notes: ${quoted(cost.sources.map(named)).en}, at ${amounts.money(company.hourlyCost).en} an hour`,
            ),
          ],
          chart: barChart(pair('Une vente', 'One sale'), 'money', [
            cost.isStated
              ? { label: pair('prix', 'price'), value: amounts.minor(offer.priceNet) }
              : { label: pair('marge', 'margin'), value: amounts.minor(left + cost.work + cost.travel) },
            {
              label: cost.isStated ? pair('coût', 'cost') : pair('travail', 'work'),
              value: amounts.minor(cost.work + cost.travel + (cost.isStated ? cost.bought : 0)),
              strong: true,
            },
          ]),
          action: isMission ? costSaid(offer.name) : priceDecision(offer.name, amounts.minor(left)),
          answeredBy: () => false,
        };
      }),
});

/**
 * Units sold over the measured period: those of the notes, of the limits of the offer, or of its part of the turnover. Where an offer has several
 * limits (mornings and afternoons, or two things that each sale takes), the turnover says whether they add up.
 */
function soldOf({ offer, units }: OfferCost, company: Company, months: number): number | null {
  const worth = offerWorths(company).find((one) => one.offer === offer)?.units ?? null;
  const byRevenue = worth === null || worth === 0 ? null : (worth * months) / 12;
  const used = serviceLimits(company).flatMap((one) =>
    one.offerId === offer.id && one.used !== null ? [one.used] : [],
  );
  const [first = null] = used;
  const counts = first === null ? [] : [first, sum(used)];
  const done = company.funnel?.filter(({ label, count }) => count !== null && names(label, offer.name)).at(-1)?.count;
  const nearest = counts.sort(
    (a, b) => Math.abs(a - (byRevenue ?? first ?? 0)) - Math.abs(b - (byRevenue ?? first ?? 0)),
  );
  return done ?? units ?? nearest[0] ?? byRevenue;
}

/** Letters of the shortest word by which a step of the path names an offer (working assumption). */
const leastLetters = 5;
const names = (label: string, offer: string): boolean =>
  nounWords(offer).some((word) => word.length >= leastLetters && nounWords(label).some((one) => isSameWord(one, word)));

function soldText({ offer }: OfferCost, sold: number | null): Text {
  if (sold === null) return pair('', '');
  const many = count(sold);
  return offer.priceNet === 0
    ? pair(` (${many.fr} fois)`, ` (${many.en} times)`)
    : pair(` (${many.fr} vendues)`, ` (${many.en} sold)`);
}

/** “100 minutes of work (£63), the journey (£14), £9 of things bought”, as far as each is stated. */
function partsText(cost: OfferCost, { money }: Amounts): Text {
  const parts: Text[] = [];
  const minutes = count(Math.round(cost.hours * 60));
  if (cost.work > 0)
    parts.push(
      pair(
        `${minutes.fr} minutes de travail (${money(cost.work).fr})`,
        `${minutes.en} minutes of work (${money(cost.work).en})`,
      ),
    );
  if (cost.travel > 0)
    parts.push(pair(`la route (${money(cost.travel).fr})`, `the journey (${money(cost.travel).en})`));
  if (cost.isStated && cost.bought > 0)
    parts.push(pair(`${money(cost.bought).fr} d’achats`, `${money(cost.bought).en} of things bought`));
  return pair(parts.map(({ fr }) => fr).join(', '), parts.map(({ en }) => en).join(', '));
}

interface LossWords {
  readonly title: Text;
  readonly argument: Text;
  readonly remedy: Text;
}

function lossWords(cost: OfferCost, amounts: Amounts): LossWords {
  if (cost.offer.priceNet === 0) return freeWords(cost, amounts);
  if (cost.uses !== null) return usesWords(cost, cost.uses, amounts);
  const { offer, left } = cost;
  const parts = partsText(cost, amounts);
  const [loss, price] = [amounts.money(-left), amounts.money(offer.priceNet)];
  const [margin, least] = [amounts.money(left + cost.work + cost.travel), amounts.money(offer.priceNet - left)];
  return {
    title: cost.isStated
      ? pair(
          `« ${offer.name} » se vend à perte : ${price.fr} net, moins ${parts.fr}, soit ${loss.fr} perdus à chaque vente`,
          `“${offer.name}” sells at a loss: ${price.en} net, less ${parts.en}, ${loss.en} lost each time`,
        )
      : pair(
          `« ${offer.name} » se vend à perte : ${margin.fr} de marge, moins ${parts.fr}, soit ${loss.fr} perdus à chaque vente`,
          `“${offer.name}” sells at a loss: ${margin.en} of margin, less ${parts.en}, ${loss.en} lost each time`,
        ),
    argument: pair(
      `Une remise ou plus de ventes ne font qu’ajouter à la perte : les places libres n’y valent rien tant que le prix ou le temps ne change pas. Le prix net devrait être d’au moins ${least.fr}.`,
      `A discount or more sales only add to the loss: free room is worth nothing there while the price or the time does not change. The net price should be ${least.en} at least.`,
    ),
    remedy: pair(
      `Relever le prix de « ${offer.name} » à ${least.fr} net au moins, ou supprimer le temps qu’elle prend${cost.travel > 0 ? ' en groupant les déplacements' : ''} ; aucune remise d’ici là`,
      `Raise the price of “${offer.name}” to ${least.en} net at least, or remove the time it takes${cost.travel > 0 ? ' by grouping the journeys' : ''}; no discount until then`,
    ),
  };
}

/** A service that an association sells under its cost on purpose: what it takes from gifts is said, not corrected by a price. */
function missionWords(cost: OfferCost, amounts: Amounts): LossWords {
  const { offer, left } = cost;
  const [loss, price, all] = [-left, offer.priceNet, offer.priceNet - left].map((value) => amounts.money(value)) as [
    Text,
    Text,
    Text,
  ];
  return {
    title: pair(
      `« ${offer.name} » coûte ${all.fr} et en rapporte ${price.fr} : ${loss.fr} pris sur les autres ressources à chaque fois`,
      `“${offer.name}” costs ${all.en} and brings ${price.en}: ${loss.en} taken from other resources each time`,
    ),
    argument: pair(
      'Cet écart est le service rendu, pas une erreur de prix : ce sont les dons et les subventions qui le paient. Une participation plus haute est souvent bornée par la loi ou par une convention.',
      'This gap is the service given, not a mistake of price: gifts and grants pay for it. A higher contribution is often capped by law or by an agreement.',
    ),
    remedy: pair(
      `Dire ces ${loss.fr} par « ${offer.name} » dans chaque appel aux dons et dans chaque dossier de financement ; ne toucher à la participation qu’après avoir lu la règle qui la borne`,
      `Say these ${loss.en} for each “${offer.name}” in every appeal and every funding file; leave the contribution alone until the rule that caps it has been read`,
    ),
  };
}

/** Something given away takes time and journeys all the same. */
function freeWords(cost: OfferCost, amounts: Amounts): LossWords {
  const { offer, left } = cost;
  const [each, parts] = [amounts.money(-left), partsText(cost, amounts)];
  return {
    title: pair(
      `« ${offer.name} » est offert et coûte ${each.fr} chaque fois : ${parts.fr}`,
      `“${offer.name}” is free and costs ${each.en} each time: ${parts.en}`,
    ),
    argument: pair(
      'Ce service se paie sur la marge des autres offres, et prend des passages qui pourraient en vendre. Ce qui a été promis aux clients d’avant leur reste dû.',
      'This service is paid from the margin of the other offers, and takes visits that could sell them. What earlier customers were promised is still owed to them.',
    ),
    remedy: pair(
      `Pour les nouveaux clients d’abord : la première fois offerte, ensuite ${each.fr} ou seulement quand une tournée passe par là ; tenir la promesse faite aux autres`,
      `For new customers first: the first time free, then ${each.en}, or only when a round passes by; keep the promise made to the others`,
    ),
  };
}

/** A pass sold once and used many times: each use costs again. */
function usesWords({ offer, left }: OfferCost, uses: NonNullable<OfferCost['uses']>, { money }: Amounts): LossWords {
  const [price, each, all] = [money(offer.priceNet), money(uses.each), money(uses.count * uses.each)];
  const [loss, many, most] = [money(-left), count(uses.count), count(Math.floor(offer.priceNet / uses.each))];
  const least = money(offer.priceNet - left);
  return {
    title: pair(
      `« ${offer.name} » se vend à perte : ${price.fr} pour ${many.fr} usages à ${each.fr} de coût (${all.fr}), soit ${loss.fr} perdus à chaque vente`,
      `“${offer.name}” sells at a loss: ${price.en} for ${many.en} ${uses.name} that cost ${each.en} each (${all.en}), ${loss.en} lost each time`,
    ),
    argument: pair(
      `Le prix couvre ${most.fr} usages, pas ${many.fr}\u202f: plus il s’en vend, plus la perte grandit, même si chaque client est content.`,
      `The price covers ${most.en} of them, not ${many.en}: the more are sold, the larger the loss, however pleased each customer is.`,
    ),
    remedy: pair(
      `Au renouvellement, limiter « ${offer.name} » à ${most.fr} usages (les suivants payés à part) ou le vendre ${least.fr} au moins ; ne pas chercher à en vendre davantage d’ici là`,
      `At renewal, limit “${offer.name}” to ${most.en} ${uses.name} (the next ones paid apart) or sell it at ${least.en} at least; seek no more sales of it until then`,
    ),
  };
}

const costSaid = (name: string): InsightAction => ({
  title: pair(`Dire ce que « ${name} » coûte à ceux qui le financent`, `Tell those who fund it what “${name}” costs`),
  steps: [
    pair(
      'Écrire le calcul en deux lignes : ce que coûte une fois, ce que la participation en couvre, le nombre de fois dans l’année.',
      'Write the sum in two lines: what one time costs, what the contribution covers, how many times in the year.',
    ),
    pair(
      'Le mettre dans le prochain appel aux dons et dans chaque dossier de financement de ce plan.',
      'Put it in the next appeal and in each funding file of this plan.',
    ),
  ],
  done: pair('Le calcul est dans l’appel et dans les dossiers.', 'The sum is in the appeal and in the files.'),
  indicator: {
    name: pair('Appels et dossiers où ce calcul figure', 'Appeals and files that hold this sum'),
    unit: 'count',
    start: 0,
    target: 2,
  },
  hours: 2,
  skill: 'writing',
});

const priceDecision = (name: string, start: number): InsightAction => ({
  title: pair(`Décider du prix de « ${name} »`, `Decide the price of “${name}”`),
  steps: [
    pair('Compter le temps de dix ventes, minute par minute.', 'Time ten sales, minute by minute.'),
    pair(
      'Choisir : un prix plus haut, une étape de moins, ou ne plus la vendre.',
      'Choose: a higher price, one step less, or selling it no more.',
    ),
  ],
  done: pair('Le nouveau prix est affiché, ou l’étape supprimée.', 'The new price is shown, or the step removed.'),
  indicator: {
    name: pair(`Ce que laisse « ${name} », temps compris`, `What “${name}” leaves, time included`),
    unit: 'money',
    start,
    target: 0,
  },
  hours: 2,
  skill: 'partnerships',
});
