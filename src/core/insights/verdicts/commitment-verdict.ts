import type { Company } from '../../framework/company/company.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { countedUse, thingName } from '../../framework/dated/counted-use.ts';
import { pair } from '../../values/text.ts';
import { type Amounts, count, named } from '../amounts.ts';
import { orderMargin } from '../own-path.ts';
import { ownerOf } from '../../planning/targets/owner-of.ts';
import { askPrice, figureDay, keepText, letter } from './answer-texts.ts';
import { channelVerdict, namedChannel } from './channel-verdict.ts';
import { ownTermsVerdict } from './own-terms-verdict.ts';
import { carriedVerdict, elsewhereVerdict, matchedVerdict, useVerdict } from './use-verdict.ts';
import type { DateVerdict, VerdictFacts } from './verdict.ts';

/** Times a year of each rhythm of payment. */
const perYear = { month: 12, quarter: 4, year: 1 } as const;
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
    (cost === null ? null : elsewhereVerdict({ facts, fact, cost }, use)) ??
    channelVerdict(facts, fact) ??
    (cost === null ? null : useVerdict({ facts, fact, cost }, use)) ??
    (cost === null ? null : matchedVerdict({ facts, fact, cost })) ??
    carriedVerdict(facts, fact) ??
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
