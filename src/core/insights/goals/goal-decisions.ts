import { partLimits } from '../../framework/counters/service-room.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { numberWords } from '../../framework/counters/counter-words.ts';
import { isSameWord, monthsOf, nounWords, numberIn, plainText } from '../../framework/counters/plain-words.ts';
import { offerNamedIn, offerWorths } from '../../framework/economics/offer-worth.ts';
import { openMonths } from '../../framework/dated/open-months.ts';
import { sum } from '../../values/sum.ts';
import { capitalise, pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { gainsAfterStart } from './goal-gains.ts';
import type { AskedGoal, GoalMeasure } from './goal-reading.ts';
import { repairedCount } from '../../framework/repaired-count.ts';

/** Readings of a goal that is a decision rather than a count: a debt, a gap to fill, a belief about the money, a wider area. */

const debtSign = /\b(borrow\w*|loans?|mortgage|emprunt\w*|prets?|credit|invest\w*)\b/;

const decided = { unit: 'money', current: null, target: null, reachable: null, verdict: 'decision' } as const;

/** Money to borrow or to invest: never a margin to reach, but a cost with its payback. */
export function debtGoal({ goal, target, facts: { company, amounts } }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  const cost = target?.unit === 'money' ? (target.to ?? target.more) : null;
  if (!debtSign.test(plain) || cost === null) return null;
  const offer = offerNamedIn(goal.statement, company.offers);
  const worth = offerWorths(company).find((one) => one.offer === offer);
  const part = addedPart(goal.statement, offer?.name ?? '', company.organisation.brand.proofs);
  const limits = partLimits(company).filter(
    ({ label }) => offer !== null && offerNamedIn(label, company.offers) === offer,
  );
  const full = limits.filter((one) => one.share >= 0.9);
  const quiet = limits.filter((one) => one.share < 0.9);
  const each = worth?.each ?? 0;
  const best = part * sum(full.map(({ used }) => used)) * each;
  const [money, years] = [amounts.money(cost), best > 0 ? count(cost / best) : null];
  const free = sum(quiet.map(({ possible, used }) => possible - used));
  const back =
    years === null
      ? pair(
          ' Ce qu’il rapporterait n’est pas compté : le chiffrer avant de signer.',
          ' What it would bring is not counted: work it out before signing.',
        )
      : pair(
          ` Vendu comme ce qui est plein aujourd’hui, il laisserait ${amounts.money(best).fr} par an au mieux : ${years.fr} ans pour le rembourser, sans les intérêts.`,
          ` Sold like what is full today, it would leave ${amounts.money(best).en} a year at best: ${years.en} years to pay it back, before interest.`,
        );
  const first =
    free <= 0
      ? pair('', '')
      : pair(
          ` D’abord remplir ce qui est vide : ${count(free).fr} (« ${quiet[0]?.label ?? ''} »), soit ${amounts.money(free * each).fr} de marge, et mettre un prix plus haut là où c’est plein.`,
          ` First fill what is empty: ${count(free).en} (“${quiet[0]?.label ?? ''}”), ${amounts.money(free * each).en} of margin, and charge more where it is full.`,
        );
  return {
    ...decided,
    measure: pair('Dépense à rembourser', 'Spending to pay back'),
    proposal: pair(
      `${money.fr} est une dette, non un gain.${back.fr}${first.fr} Décider quand cela est fait.`,
      `${money.en} is a debt, not a gain.${back.en}${first.en} Decide once that is done.`,
    ),
  };
}

/** How much of what exists a goal adds: “six more” beside “six …” in the facts; 1 when they do not say. */
function addedPart(statement: string, name: string, proofs: readonly string[]): number {
  const [noun] = nounWords(name).slice(-2);
  const all = Object.keys(numberWords).join('|');
  const more = numberIn(
    new RegExp(String.raw`\b(${all}|\d+) (?:more|extra|de plus)`).exec(plainText(statement))?.[1] ?? '',
  );
  for (const proof of proofs.map(plainText)) {
    for (const [, number = '', following = ''] of proof.matchAll(
      new RegExp(String.raw`\b(${all}|\d+) ((?:\w+ ?){1,3})`, 'g'),
    )) {
      const own = numberIn(number);
      const isNamed = nounWords(following).some((word) => nounWords(name).some((one) => isSameWord(one, word)));
      if (noun !== undefined && more !== null && own !== null && own > 0 && isNamed) return more / own;
    }
  }
  return 1;
}

const gapSign = /\b(de moins|less|perdus?|lost|manque\w*|shortfall|trou|gap|baisse|cut|malgre|despite)\b/;

/** Money that will be missing: filled by the findings that can be added, each subject once. */
export function gapGoal({ goal, target, facts: { amounts }, found }: AskedGoal): GoalMeasure | null {
  if (target?.unit !== 'money' || !gapSign.test(plainText(goal.statement))) return null;
  const gap = target.to ?? target.more;
  if (gap === null) return null;
  const rows = found
    .filter(({ moneyPerMonth, beyondRoom }) => (moneyPerMonth ?? 0) > 0 && !beyondRoom)
    .filter((one, at, all) => all.findIndex((other) => other.kind.subject === one.kind.subject) === at)
    .map((one) => ({ one, year: 12 * gainsAfterStart * (one.moneyPerMonth ?? 0) * one.certainty }));
  const reachable = sum(rows.map(({ year }) => year));
  const lines = (locale: 'fr' | 'en'): string =>
    rows
      .slice(0, 5)
      .map(({ one, year }) => `${one.kind.project[locale].toLowerCase()} ${amounts.money(year)[locale]}`)
      .join(' + ');
  return {
    measure: pair('Gains des constats, additionnés sur un an', 'Gains of the findings, added over a year'),
    unit: 'money',
    current: 0,
    target: gap,
    reachable,
    proposal: pair(
      `Il manque ${amounts.money(gap).fr}. Ce que les constats permettent, part prudente, s’additionne : ${lines('fr')} = ${amounts.money(reachable).fr}.${reachable >= gap ? ' Le trou se comble, sans hausse générale.' : ` Il reste ${amounts.money(gap - reachable).fr} à trouver : prix, dépenses à réduire, ou un but plus bas.`}`,
      `${amounts.money(gap).en} will be missing. What the findings allow, at a prudent part, can be added: ${lines('en')} = ${amounts.money(reachable).en}.${reachable >= gap ? ' The gap can be filled without a general rise.' : ` ${amounts.money(gap - reachable).en} are still to be found: prices, spending to reduce, or a lower goal.`}`,
    ),
  };
}

const beliefSign =
  /\b(la qu est l argent|where the money is|most profitable|rapporte\w* le plus|le plus rentable|best margin)\b/;

/** A belief about the offer that earns most, beside what each offer leaves in a year. */
export function beliefGoal({ goal, facts: { company, amounts } }: AskedGoal): GoalMeasure | null {
  if (!beliefSign.test(plainText(goal.statement))) return null;
  const worths = offerWorths(company).filter(({ yearly }) => yearly !== null);
  const words = nounWords(goal.statement);
  const own = worths.find(({ offer }) =>
    nounWords(offer.name).some((word) => words.some((one) => isSameWord(one, word))),
  );
  const [best] = [...worths].sort((a, b) => (b.yearly ?? 0) - (a.yearly ?? 0));
  if (own === undefined || best === undefined) return null;
  const [mine, most] = [amounts.money(own.yearly ?? 0), amounts.money(best.yearly ?? 0)];
  return {
    ...decided,
    measure: pair(`Marge d’un an de « ${own.offer.name} »`, `Margin of a year of “${own.offer.name}”`),
    current: own.yearly,
    proposal:
      own === best
        ? pair(
            `Vos chiffres le confirment : ${mine.fr} de marge par an, la première de vos offres.`,
            `Your figures confirm it: ${mine.en} of margin a year, the first of your offers.`,
          )
        : pair(
            `Vos chiffres disent le contraire : « ${own.offer.name} » laisse ${mine.fr} par an (${share(own.offer.marginRate).fr} de marge), « ${best.offer.name} » ${most.fr} (${share(best.offer.marginRate).fr}). Mettre l’effort sur la seconde.`,
            `Your figures say the opposite: “${own.offer.name}” leaves ${mine.en} a year (${share(own.offer.marginRate).en} of margin), “${best.offer.name}” ${most.en} (${share(best.offer.marginRate).en}). Put the effort into the latter.`,
          ),
  };
}

const areaSign =
  /\b(cover|couvrir|expand|etendre|s etendre|whole (country|region)|toute (la|le)|moitie (nord|sud|est|ouest)|national\w*|abroad|export\w*|new (towns?|regions?|areas?)|territoire)\b/;
const roadSign = /\b(sur (la )?route|trajets?|deplacements?|travel\w*|driving|on the road)\b/;

/** A wider area, beside the hours that are already spent on the road. */
export function widerAreaGoal({ goal, facts: { company, counters } }: AskedGoal): GoalMeasure | null {
  if (goal.kind !== 'market_entry' || !areaSign.test(plainText(goal.statement))) return null;
  const limit = serviceLimits(company).find(({ isPart }) => !isPart);
  const [head = ''] = nounWords(limit?.label ?? '');
  const road = counters.find(
    ({ label, unit, count: hours }) =>
      unit === 'count' &&
      roadSign.test(plainText(label)) &&
      isSameWord(nounWords(label)[0] ?? '', head) &&
      hours <= (limit?.possible ?? 0),
  );
  if (limit === undefined || road === undefined) return null;
  const part = share(road.count / limit.possible);
  const used =
    limit.used === null
      ? pair('', '')
      : pair(
          ` et ${share(limit.used / limit.possible).fr} servent (« ${count(limit.used).fr} »)`,
          ` and ${share(limit.used / limit.possible).en} serve (“${count(limit.used).en}”)`,
        );
  return {
    ...decided,
    unit: 'count',
    measure: named(road.label),
    current: road.count,
    reachable: null,
    verdict: 'out-of-reach',
    proposal: pair(
      `Pas maintenant : ${part.fr} de « ${limit.label} » passent déjà en route${used.fr}. Aller plus loin l’aggrave. D’abord grouper les tournées par secteur et avancer les dates pour les remplir ; rouvrir la question quand cette part baisse.`,
      `Not now: ${part.en} of “${limit.label}” already go to the road${used.en}. Going further makes it worse. First group the rounds by area and bring dates forward to fill them; ask again when this part falls.`,
    ),
  };
}

/** Months in which the company may not open, by its own facts. */
export function closedMonthsGoal({ goal, facts: { company } }: AskedGoal): GoalMeasure | null {
  const open = openMonths(company);
  const plain = plainText(goal.statement);
  const asked = [...monthsOf(plain), ...(/\b(new year|nouvel an)\b/.test(plain) ? [12, 1] : [])];
  if (open === null || asked.length === 0 || !/\b(open\w*|ouvr\w*|rester ouvert)\b/.test(plain)) return null;
  const closed = asked.filter((month) => !open.months.includes(month));
  if (closed.length === 0) return null;
  const quiet = partLimits(company).sort(
    (a, b) => repairedCount(b.possible, b.used) - b.used - (repairedCount(a.possible, a.used) - a.used),
  )[0];
  const instead =
    quiet === undefined
      ? pair('', '')
      : pair(
          ` À la place, dans les mois ouverts : « ${quiet.label} », ${count(quiet.possible - quiet.used).fr} libres.`,
          ` Instead, in the open months: “${quiet.label}”, ${count(quiet.possible - quiet.used).en} free.`,
        );
  return {
    ...decided,
    measure: named(open.text),
    unit: 'count',
    verdict: 'out-of-reach',
    proposal: pair(
      `${capitalise('pas permis aujourd’hui')} : « ${open.text} ». N’annoncer ni vendre ces dates sans une autorisation écrite.${instead.fr}`,
      `Not allowed today: “${open.text}”. Neither announce nor sell these dates without a written permission.${instead.en}`,
    ),
  };
}
