import { comparedGroups } from '../../framework/counters/compared-groups.ts';
import { type CountedUse, isAboutThing, namesThing, thingWords } from '../../framework/dated/counted-use.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { heldElsewhere } from '../../framework/dated/stated-terms.ts';
import { offerNamedIn, offerWorths } from '../../framework/economics/offer-worth.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { groupName, groupsTitle, isWay } from '../compared-texts.ts';
import { orderMargin } from '../own-path.ts';
import { askPrice, keepText, letter, moveText, noText } from './answer-texts.ts';
import type { DateVerdict, VerdictFacts } from './verdict.ts';

/** Yes or no to a cost by what the file counts of the use of the thing. */

export interface Costed {
  readonly facts: VerdictFacts;
  readonly fact: DatedFact;
  /** Cost of a year, currency units. */
  readonly cost: number;
}

/** Part of a thing under which a smaller one is asked for, and part of its users that may be taken for held by it (working assumptions). */
const leastUse = 0.6;
const mostHeld = 0.5;

export function useVerdict(costed: Costed, use: CountedUse | null): DateVerdict | null {
  if (use === null) return null;
  return (use.unit === null ? sizeVerdict(costed, use) : unitVerdict(costed, use)) ?? eachVerdict(costed, use);
}

/** No to a place whose content the company has room for elsewhere. */
export function elsewhereVerdict({ facts, fact, cost }: Costed, use: CountedUse | null): DateVerdict | null {
  const note = heldElsewhere(facts.company, fact.text);
  if (note === null) return null;
  const { money } = facts.amounts;
  const year = money(cost);
  const used =
    use === null || use.used <= 0
      ? pair('', '')
      : pair(
          `, pour ${count(use.used).fr} (« ${use.label} »), ${money(cost / use.used).fr} chacun`,
          `, for ${count(use.used).en} (“${use.label}”), ${money(cost / use.used).en} each`,
        );
  return {
    answer: 'no',
    savedInYear: cost,
    why: pair(
      `Non : ${year.fr} par an${used.fr}, et ce qui y est tient ailleurs (« ${note} »).`,
      `No: ${year.en} a year${used.en}, and what is in it fits elsewhere (“${note}”).`,
    ),
    what: noText,
    steps: [
      letter(fact, 'Nous rendons ce qui est à vous à cette date.', 'We hand back what is yours on that day.'),
      moveText,
    ],
  };
}

/** Yes to what carries a way of doing that the figures prove: it goes on for all with it. */
export function carriedVerdict({ company }: VerdictFacts, fact: DatedFact): DateVerdict | null {
  const words = thingWords(fact.text);
  const way = comparedGroups(company).find(
    (one) =>
      isWay(one) &&
      isAboutThing(`${one.stated?.what ?? ''} ; ${one.better.label ?? ''}`, words) &&
      !namesThing(one.result, words),
  );
  if (way === undefined) return null;
  const title = groupsTitle(way, groupName(way.better), groupName(way.other));
  return {
    answer: 'yes',
    savedInYear: null,
    why: pair(
      `Oui : il porte ce que vos chiffres prouvent (${title.fr}), et que ce plan étend.`,
      `Yes: it carries what your figures prove (${title.en}), and what this plan extends.`,
    ),
    what: keepText,
    steps: [askPrice(fact)],
  };
}

/** No to what serves one of two groups of which the other, without it, does as well. */
export function matchedVerdict({ facts: { company, amounts }, fact, cost }: Costed): DateVerdict | null {
  const words = thingWords(fact.text);
  const same = comparedGroups(company).find(
    ({ better, other }) =>
      better.label !== null &&
      other.label !== null &&
      isAboutThing(other.label, words) &&
      !namesThing(better.label, words),
  );
  if (same === undefined) return null;
  const year = amounts.money(cost);
  const [best, rest] = [groupName(same.better), groupName(same.other)];
  const title = groupsTitle(same, best, rest);
  return {
    answer: 'no',
    savedInYear: cost,
    why: pair(
      `Non : ${year.fr} par an, et ${best.fr} font aussi bien sans lui (${title.fr}).`,
      `No: ${year.en} a year, and ${best.en} do as well without it (${title.en}).`,
    ),
    what: noText,
    steps: [
      pair(`Proposer ${best.fr} à qui le demandait.`, `Offer ${best.en} to those who asked for it.`),
      letter(fact, 'Nous arrêtons à cette date.', 'We stop on that day.'),
      moveText,
    ],
  };
}

/** No to what the file counts no sale of, or remembers none from. */
function unusedVerdict({ facts, fact, cost }: Costed, said: string): DateVerdict {
  const year = facts.amounts.money(cost);
  const isNote = facts.company.notes.includes(said);
  const [label, none] = isNote ? [said.replace(/[\s.]+$/u, ''), pair('', '')] : [said, pair(' : 0', ': 0')];
  return {
    answer: 'no',
    savedInYear: cost,
    why: pair(
      `Non : ${year.fr} par an, et « ${label} »${none.fr}. Arrêter garde tout.`,
      `No: ${year.en} a year, and “${label}”${none.en}. Stopping keeps all of it.`,
    ),
    what: noText,
    steps: [letter(fact, 'Nous arrêtons à cette date.', 'We stop on that day.'), moveText],
  };
}

/** What each use costs, beside what the offer that it serves is sold at. */
function eachVerdict({ facts, fact, cost }: Costed, { label, used }: CountedUse): DateVerdict | null {
  const { company, amounts } = facts;
  const offer = offerNamedIn(label, company.offers);
  const inYear = (used * 12) / company.period.baselineMonths;
  if (offer === null || inYear <= 0 || cost / inYear <= offer.priceNet) return null;
  const most = inYear * offer.priceNet;
  const [year, many, each, price, top] = [
    amounts.money(cost),
    count(inYear),
    amounts.money(cost / inYear),
    amounts.money(offer.priceNet),
    amounts.money(most),
  ];
  return {
    answer: 'no',
    savedInYear: cost - most,
    why: pair(
      `Non à ce prix : ${year.fr} par an ÷ ${many.fr} (« ${label} ») = ${each.fr} chacun, pour ${price.fr} payés (« ${offer.name} ») : il en rapporte ${top.fr}.`,
      `No at this price: ${year.en} a year ÷ ${many.en} (“${label}”) = ${each.en} each, for ${price.en} paid (“${offer.name}”): it brings ${top.en}.`,
    ),
    what: pair('Dire non à ce prix, par écrit', 'Say no at this price, in writing'),
    steps: [
      letter(
        fact,
        `Nous resterions pour ${top.fr} par an au plus, ou à l’usage.`,
        `We would stay for ${top.en} a year at most, or pay by use.`,
      ),
      moveText,
    ],
  };
}

/** What one counted unit leaves in a year. */
function worthOf({ company, yearMargin }: VerdictFacts, unit: CountedUse['unit']): number {
  if (unit === 'customers') return yearMargin;
  if (unit === 'orders') return orderMargin(company);
  const [main] = offerWorths(company).sort((a, b) => b.offer.revenueShare - a.offer.revenueShare);
  return main?.each ?? 0;
}

/** A commitment whose cost is set against what its counted users, sales or slots leave. */
function unitVerdict({ facts, fact, cost }: Costed, { label, used, possible, unit }: CountedUse): DateVerdict | null {
  const worth = worthOf(facts, unit);
  if (worth <= 0) return null;
  const { company, amounts } = facts;
  if (used === 0) return unusedVerdict({ facts, fact, cost }, label);
  const inYear = (used * 12) / company.period.baselineMonths;
  const needed = Math.ceil(cost / worth);
  const each = amounts.money(inYear <= 0 ? cost : cost / inYear);
  const [year, leaves, many, least] = [amounts.money(cost), amounts.money(worth), count(inYear), count(needed)];
  const of =
    possible === null
      ? pair('', '')
      : pair(`, ${share(used / possible).fr} de la place`, `, ${share(used / possible).en} of the room`);
  const sums = pair(
    `${year.fr} par an pour ${many.fr} (« ${label} »${of.fr}) : chacun coûte ${each.fr} et laisse ${leaves.fr} de marge.`,
    `${year.en} a year for ${many.en} (“${label}”${of.en}): each costs ${each.en} and leaves ${leaves.en} of margin.`,
  );
  if (inYear < needed)
    return {
      answer: 'no',
      savedInYear: cost - inYear * worth,
      why: pair(
        `Non : ${sums.fr} Même si tous partaient avec lui, arrêter garde ${amounts.money(cost - inYear * worth).fr} par an ; il en faudrait ${least.fr}.`,
        `No: ${sums.en} Even if all of them left with it, stopping keeps ${amounts.money(cost - inYear * worth).en} a year; it would take ${least.en}.`,
      ),
      what: noText,
      steps: [
        letter(fact, 'Nous rendons ce qui est à vous à cette date.', 'We hand back what is yours on that day.'),
        moveText,
      ],
    };
  const isHeld = needed <= mostHeld * inYear;
  const isSmall = possible !== null && used / possible < leastUse;
  if (isHeld && isSmall) return sizeVerdict({ facts, fact, cost }, { label, used, possible, unit });
  return isHeld
    ? {
        answer: 'yes',
        savedInYear: null,
        why: pair(
          `Oui : ${sums.fr} Il se paie dès ${least.fr} qui tiennent à lui.`,
          `Yes: ${sums.en} It pays from ${least.en} that depend on it.`,
        ),
        what: keepText,
        steps: [askPrice(fact)],
      }
    : {
        answer: 'no',
        savedInYear: null,
        why: pair(
          `Non, sauf preuve : ${sums.fr} Il ne se paie que si ${least.fr} sur ${many.fr} partaient sans lui.`,
          `No, unless proven: ${sums.en} It pays only if ${least.en} of ${many.en} would leave without it.`,
        ),
        what: noText,
        steps: [
          pair(
            `Demander à ces ${many.fr}, trois semaines avant, ce qu’ils feraient avec un remplaçant gratuit ou moins cher : garder seulement si ${least.fr} disent qu’ils partiraient.`,
            `Three weeks before, ask these ${many.en} what they would do with a free or cheaper substitute: keep it only if ${least.en} say they would leave.`,
          ),
          letter(fact, 'Nous passons à un autre outil à cette date.', 'We move to another one on that day.'),
        ],
      };
}

/** A thing used in part: a smaller one is asked for, at no more than the part that is used. */
function sizeVerdict(
  { facts: { amounts }, fact, cost }: Costed,
  { label, used, possible }: CountedUse,
): DateVerdict | null {
  if (possible === null || possible <= 0) return null;
  const part = used / possible;
  const [year, rate, most] = [amounts.money(cost), share(part), amounts.money(cost * part)];
  const seen = pair(`${count(used).fr} sur ${count(possible).fr}`, `${count(used).en} of ${count(possible).en}`);
  if (part >= leastUse)
    return {
      answer: 'yes',
      savedInYear: null,
      why: pair(
        `Oui : ${seen.fr} servent, ${rate.fr}, pour ${year.fr} par an.`,
        `Yes: ${seen.en} are used, ${rate.en}, for ${year.en} a year.`,
      ),
      what: keepText,
      steps: [askPrice(fact)],
    };
  return {
    answer: 'no',
    savedInYear: cost * (1 - part),
    why: pair(
      `Non à cette taille : ${seen.fr} servent (« ${label} »), ${rate.fr}, pour ${year.fr} par an. La part qui sert vaut ${most.fr} au même prix : c’est le plus à payer.`,
      `No at this size: ${seen.en} are used (“${label}”), ${rate.en}, for ${year.en} a year. The part that is used is worth ${most.en} at the same price: the most to pay.`,
    ),
    what: pair('Dire non à cette taille, par écrit', 'Say no at this size, in writing'),
    steps: [
      letter(
        fact,
        `Nous n’en utilisons que ${rate.fr} : nous resterions pour ${most.fr} par an au plus, pour cette part.`,
        `We use ${rate.en} of it only: we would stay for ${most.en} a year at most, for that part.`,
      ),
      moveText,
    ],
  };
}
