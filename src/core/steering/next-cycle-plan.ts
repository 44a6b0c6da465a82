import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { unitEconomics } from '../framework/economics/unit-economics.ts';
import type { Company } from '../framework/company/company.ts';
import { typesetText } from '../language/typeset.ts';
import type { Reallocation } from '../planning/plan/reallocation.ts';
import type { Locale } from '../values/locale.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { sum } from '../values/sum.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { channelDecisions } from './channel-decisions.ts';
import { reallocation, withoutCuts } from './reallocation.ts';

export interface NextCycle {
  readonly allocation: Reallocation;
  readonly explanation: Text;
}

/** How the acquisition budget of the next cycle is spread, and why: objectives, channel budgets and the plan read it. */
export const nextCyclePlan = memoizeByObject((company: Company): NextCycle => {
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const allocation = reallocation(company, channelDecisions(company, costs, economics), economics);
  const money = (value: number | null, locale: Locale): string =>
    value === null ? '–' : showMoney(moneyOf(value, company.organisation.currency), locale);
  const uncounted = sum(costs.channels.map(({ cost }) => cost));
  if (allocation.rows.length === 0)
    return {
      allocation,
      explanation: typesetText(
        uncounted > 0 ? withoutCustomers(inBoth((locale) => money(uncounted, locale))) : nothingToMove,
      ),
    };
  return {
    allocation,
    explanation: typesetText(
      pair(
        `La dépense d'acquisition passe de ${money(allocation.spentBefore, 'fr')} à ${money(allocation.spent, 'fr')}, le coût par client des canaux qui dépensent de ${money(allocation.cacBefore, 'fr')} à ${money(allocation.cac, 'fr')} ; ${money(allocation.reserve, 'fr')} vont à la rétention, à la recommandation et aux essais. C'est un régime établi : les premiers effets arrivent par étapes pendant le cycle.`,
        `Acquisition spending moves from ${money(allocation.spentBefore, 'en')} to ${money(allocation.spent, 'en')}, the cost per customer of the channels that spend from ${money(allocation.cacBefore, 'en')} to ${money(allocation.cac, 'en')}; ${money(allocation.reserve, 'en')} go to retention, referral and tests. This is a steady state: the first effects come step by step during the cycle.`,
      ),
    ),
  };
});

/** The next cycle without the cuts that lose customers cheaper than their ceiling, for a plan whose actions do not make up for them. */
export const heldCyclePlan = ({ allocation }: NextCycle, ceilingOf: (channelId: string) => number): NextCycle => ({
  allocation: withoutCuts(allocation, ceilingOf),
  explanation: typesetText(
    pair(
      "Les montants dont la baisse ferait perdre des clients moins chers que le plafond ne sont pas réduits pendant ce cycle : les actions du plan n'en apporteraient pas autant. Ils sont à juger au premier relevé.",
      'Amounts whose cut would lose customers cheaper than the ceiling are not cut in this cycle: the actions of the plan would not bring as many. They are judged at the first reading.',
    ),
  ),
});

const nothingToMove = pair(
  "Aucun canal ne coûte d'argent sur la période mesurée : rien n'est à répartir, ce sont les heures données qui se répartissent entre les actions.",
  'No channel costs money over the measured period: there is nothing to spread, the hours given are what the actions share.',
);

/** Channels that cost something and do not count their new customers cannot be compared. */
const withoutCustomers = (spent: Text): Text =>
  pair(
    `Les canaux ont coûté ${spent.fr} sur la période mesurée, heures comprises, et aucun ne compte les nouveaux clients qu'il amène : rien n'est déplacé avant que chaque client dise, à l'achat, comment il vous a connu.`,
    `The channels cost ${spent.en} over the measured period, hours included, and none counts the new customers that it brings: nothing is moved before each customer says, when buying, how they heard of you.`,
  );
