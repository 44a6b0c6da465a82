import type { Company } from '../../framework/company/company.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { type CountedUse, countedUse, thingName } from '../../framework/dated/counted-use.ts';
import { offerWorths } from '../../framework/economics/offer-worth.ts';
import { pair } from '../../values/text.ts';
import { type Amounts, count, named, share } from '../amounts.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { orderMargin } from '../own-path.ts';
import { ownerOf } from '../../planning/targets/owner-of.ts';
import { askPrice, figureDay, keepText, letter, moveText, noText } from './answer-texts.ts';
import { channelVerdict, namedChannel } from './channel-verdict.ts';
import { ownTermsVerdict } from './own-terms-verdict.ts';
import type { DateVerdict } from './verdict.ts';

export type VerdictFacts = Pick<InsightFacts, 'company' | 'amounts' | 'decisions' | 'yearMargin'>;

/** Times a year of each rhythm of payment. */
const perYear = { month: 12, quarter: 4, year: 1 } as const;
/** Part of a thing under which a smaller one is asked for, and part of its users that may be taken for held by it (working assumptions). */
const leastUse = 0.6;
const mostHeld = 0.5;

/** Yes or no to a commitment that goes on by itself, with what the file counts of it; null for another date. */
export function commitmentVerdict(facts: VerdictFacts, fact: DatedFact): DateVerdict | null {
  const commitment = fact.stated?.commitment ?? null;
  if (commitment === null || commitment.renewsOn === null || commitment.notice !== 'known') return null;
  const { company } = facts;
  const own = (company.commitments ?? []).find(({ id }) => id === fact.stated?.id);
  const cost = commitment.cost == null ? null : commitment.cost.amount * perYear[commitment.cost.per];
  const asked = { facts, fact, cost };
  const use = countedUse(company, fact.text);
  return (
    keptVerdict(fact) ??
    minimumVerdict(asked, own?.minimum) ??
    (cost === null ? null : ownTermsVerdict({ company, amounts: facts.amounts, fact, cost })) ??
    channelVerdict(facts, fact) ??
    (cost === null || use === null ? null : use.unit === null ? sizeVerdict(asked, use) : unitVerdict(asked, use)) ??
    openVerdict(asked)
  );
}

/** A name by which the company says that it stays. */
const keptSign = /\b(?:to (?:keep|renew)|(?:we|we ll) keep|a (?:garder|conserver|renouveler|reconduire)|on garde)\b/;

/** Yes to what the company has decided to keep: only the price is open. */
const keptVerdict = (fact: DatedFact): DateVerdict | null =>
  keptSign.test(plainText(fact.text))
    ? {
        answer: 'yes',
        savedInYear: null,
        why: pair(
          'Le fichier dit de le garder : il se reconduit sans lettre, et seul son prix se discute.',
          'The file says to keep it: it renews itself without a letter, and only its price is open.',
        ),
        what: keepText,
        steps: [askPrice(fact)],
      }
    : null;

interface Asked {
  readonly facts: VerdictFacts;
  readonly fact: DatedFact;
  /** Cost of a year, currency units; null = not stated. */
  readonly cost: number | null;
}

type Minimum = NonNullable<NonNullable<Company['commitments']>[number]['minimum']>;

/** What a minimum that is not reached costs in the period, with the sum; null for one that is reached. */
export function minimumSum(minimum: Minimum | undefined, { money: show }: Amounts) {
  const { what = '', count: owed = null, counted = null, penaltyEach = null } = minimum ?? {};
  if (owed === null || counted === null || counted >= owed) return null;
  const missing = owed - counted;
  const money = penaltyEach === null ? null : missing * penaltyEach;
  const [least, done, short] = [count(owed), count(counted), count(missing)];
  const paid =
    money === null
      ? pair('', '')
      : pair(
          ` × ${show(penaltyEach ?? 0).fr} = ${show(money).fr}`,
          ` × ${show(penaltyEach ?? 0).en} = ${show(money).en}`,
        );
  return {
    money,
    done,
    text: pair(
      `Non à ce minimum : ${least.fr} dus, ${done.fr} faits (« ${what} »), ${short.fr} manquants${paid.fr}. Rester aux mêmes conditions les fait payer une année de plus.`,
      `No to this minimum: ${least.en} owed, ${done.en} done (“${what}”), ${short.en} missing${paid.en}. Staying on the same terms pays them for one more year.`,
    ),
  };
}

/** A minimum that is not reached is asked to be lowered to what is. */
function minimumVerdict({ facts, fact }: Asked, minimum: Minimum | undefined): DateVerdict | null {
  const found = minimumSum(minimum, facts.amounts);
  if (found === null) return null;
  const { money, done, text } = found;
  return {
    answer: 'no',
    savedInYear: money === null ? null : (money * 12) / facts.company.period.baselineMonths,
    why: text,
    what: pair('Dire non au minimum actuel, par écrit', 'Say no to the present minimum, in writing'),
    steps: [
      letter(
        fact,
        `Nous en avons fait ${done.fr} : nous restons avec un minimum de ${done.fr}.`,
        `We did ${done.en}: we stay with a minimum of ${done.en}.`,
      ),
      pair(
        'Demander le même jour le prix d’un autre fournisseur sans minimum ; sans accord, partir à la date.',
        'Ask another supplier for a price without a minimum on the same day; without an agreement, leave on the date.',
      ),
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
function unitVerdict({ facts, fact, cost }: Asked, { label, used, possible, unit }: CountedUse): DateVerdict | null {
  const worth = worthOf(facts, unit);
  if (cost === null || worth <= 0) return null;
  const { company, amounts } = facts;
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
  { facts: { amounts }, fact, cost }: Asked,
  { label, used, possible }: CountedUse,
): DateVerdict | null {
  if (cost === null || possible === null || possible <= 0) return null;
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

/** The figure that the file lacks, what decides, and who gets it by when: of a channel, those it brings; of another thing, the price of another one. */
function openVerdict(asked: Asked): DateVerdict | null {
  const channel = namedChannel(asked.facts.company.channels, asked.fact);
  return channel === null ? openPrice(asked) : openCount(asked);
}

function openCount({ facts, fact, cost }: Asked): DateVerdict | null {
  const { company, amounts } = facts;
  const isYearly = company.economics.model === 'subscription';
  const margin = isYearly ? facts.yearMargin : orderMargin(company);
  if (cost === null || margin <= 0) return null;
  const who = ownerOf(company, 'partnerships');
  const by = figureDay(fact, company.period.cycleStart);
  const [year, each, needed] = [amounts.money(cost), amounts.money(margin), count(Math.ceil(cost / margin))];
  const thing = named(thingName(fact.text));
  const unit = isYearly
    ? pair('les clients', 'the customers')
    : pair('les ventes des douze derniers mois', 'the sales of the last twelve months');
  return {
    answer: 'one-figure',
    savedInYear: null,
    why: pair(
      `Il manque un seul chiffre : combien parmi ${unit.fr} tiennent à « ${thing.fr} ». ${year.fr} ÷ ${each.fr} de marge = ${needed.fr} : à partir de là c’est oui, au-dessous c’est non.`,
      `One figure is missing: how many of ${unit.en} depend on “${thing.en}”. ${year.en} ÷ ${each.en} of margin = ${needed.en}: from there on it is yes, below it is no.`,
    ),
    what: pair('Compter ce qui en dépend, puis répondre par écrit', 'Count what depends on it, then answer in writing'),
    steps: [
      pair(
        `${who.fr} compte, avant le ${by.fr}, ${unit.fr} qui ne seraient pas là sans lui : ${needed.fr} ou plus, garder ; moins, dire non.`,
        `${who.en} counts, before ${by.en}, ${unit.en} that would not be there without it: ${needed.en} or more, keep it; fewer, say no.`,
      ),
      letter(fact, 'Nous vous disons ce qui suit à cette date.', 'We tell you what follows on that day.'),
    ],
  };
}

function openPrice({ facts, fact, cost }: Asked): DateVerdict | null {
  const { company, amounts } = facts;
  if (cost === null) return null;
  const who = ownerOf(company, 'partnerships');
  const by = figureDay(fact, company.period.cycleStart);
  const year = amounts.money(cost);
  const thing = named(thingName(fact.text));
  return {
    answer: 'one-figure',
    savedInYear: null,
    why: pair(
      `Il manque un seul chiffre : le prix d’un autre pour ce qui sert vraiment de « ${thing.fr} ». Au-dessous de ${year.fr} par an, changement compris, c’est non ; au-dessus, on garde.`,
      `One figure is missing: the price of another one for what is really used of “${thing.en}”. Under ${year.en} a year, the change included, it is no; above, it is kept.`,
    ),
    what: pair('Demander un autre prix, puis répondre par écrit', 'Ask for another price, then answer in writing'),
    steps: [
      pair(
        `${who.fr} compte, avant le ${by.fr}, combien de fois il a servi en douze mois, à qui, et ce qu’il peut au plus.`,
        `${who.en} counts, before ${by.en}, how often it was used in twelve months, by whom, and the most that it can do.`,
      ),
      pair(
        'Demander, pour cet usage, son prix à qui le vend aujourd’hui et à un autre ; retenir le moins cher, changement compris.',
        'Ask whoever sells it today, and another one, for their price for that use; take the cheaper, the change included.',
      ),
      letter(fact, 'Nous vous disons ce qui suit à cette date.', 'We tell you what follows on that day.'),
    ],
  };
}
