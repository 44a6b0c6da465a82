import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { lineOfChannel } from '../framework/economics/lines/line-of-channel.ts';
import { unitEconomics } from '../framework/economics/unit-economics.ts';
import type { Company, CompanyChannel } from '../framework/company/company.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { spokenChannel } from '../framework/spoken-channel.ts';
import { typesetText } from '../language/typeset.ts';
import type { ChannelVerdict, Reallocation } from '../planning/plan/reallocation.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { type ChannelDecision, channelDecisions, leastResults } from './channel-decisions.ts';
import { channelMove, isDefendedByFew, leastUnderCap } from './channel-move.ts';
import { nextCyclePlan } from './next-cycle-plan.ts';

/** What a channel brought, what to do with it in the next month, and why; currency units of a month. */
export interface ChannelAdvice {
  readonly channelId: string;
  readonly name: Text;
  readonly verdict: ChannelVerdict;
  /** New customers of the measured period; null = nobody counted them. */
  readonly customers: number | null;
  /** Of a customer; null where the spending or the customers are not known. */
  readonly cost: number | null;
  /** Spending of a month, hours at their cost: measured, and to spend. Null = not known. */
  readonly before: number | null;
  readonly after: number | null;
  readonly reason: Text;
}

/** One line for each channel that brought customers or cost something, whatever is unknown of it, in the order of the file. */
export function channelAdvice(company: Company): ChannelAdvice[] {
  const decisions = new Map(channelDecisions(company).map((one) => [one.channelId, one]));
  const costs = new Map(acquisitionCosts(company).channels.map((one) => [one.channelId, one.cost]));
  const { allocation } = nextCyclePlan(company);
  return company.channels.flatMap((channel): ChannelAdvice[] => {
    const [customers, spent] = [channel.metrics.newCustomers ?? null, costs.get(channel.id) ?? null];
    if (customers === null && (spent ?? 0) === 0) return [];
    const decision = decisions.get(channel.id);
    if (decision !== undefined && decision.cost > 0) return [ofSpending(company, { channel, decision, allocation })];
    return [
      {
        ...namesOf(channel),
        customers,
        cost: spent === null || customers === null || customers === 0 ? null : spent / customers,
        before: spent === null ? null : spent / company.period.baselineMonths,
        after: spent === null || spent === 0 ? spent : null,
        ...(customers === null ? uncounted : withoutMoney(customers, spent)),
      },
    ];
  });
}

const namesOf = (channel: CompanyChannel): Pick<ChannelAdvice, 'channelId' | 'name'> => ({
  channelId: channel.id,
  name: spokenChannel(channel),
});

const uncounted: Pick<ChannelAdvice, 'verdict' | 'reason'> = {
  verdict: 'try',
  reason: typesetText(
    pair(
      'On sait ce que ce canal coûte, pas combien de clients il amène : demandez à chaque nouveau client comment il vous a connu, puis notez-les ici.',
      'What this channel costs is known, not how many customers it brings: ask each new customer how they heard of you, then note them here.',
    ),
  ),
};

/** A channel that cost nothing, or whose cost nobody noted. */
function withoutMoney(customers: number, spent: number | null): Pick<ChannelAdvice, 'verdict' | 'reason'> {
  const [fr, en] = [
    customers > 1 ? `${customers} nouveaux clients` : `${customers} nouveau client`,
    customersText(customers),
  ];
  if (customers === 0)
    return {
      verdict: 'try',
      reason: typesetText(
        pair(
          'Aucun nouveau client pour l’instant : un seul essai de plus, puis arrêtez s’il n’amène personne.',
          'No new customer so far: one more try, then stop if it brings nobody.',
        ),
      ),
    };
  return spent === null
    ? {
        verdict: 'keep',
        reason: typesetText(
          pair(
            `${fr}, et une dépense que personne n’a notée : continuez au même rythme, et écrivez ce que cela coûte, 0 compris, pour savoir s’il faut en faire plus.`,
            `${en}, and spending that nobody noted: go on at the same pace, and write what it costs, 0 included, to know whether to do more.`,
          ),
        ),
      }
    : {
        verdict: 'more',
        reason: typesetText(
          pair(
            `${fr} sans dépense : aucun canal n’est moins cher. Faites-en un peu plus le mois prochain ; seules vos heures le limitent.`,
            `${en} without spending: no channel is cheaper. Do a little more of it next month; only your hours limit it.`,
          ),
        ),
      };
}

const customersText = (count: number): string => (count === 1 ? '1 new customer' : `${count} new customers`);

interface Spending {
  readonly channel: CompanyChannel;
  readonly decision: ChannelDecision;
  readonly allocation: Reallocation;
}

function ofSpending(company: Company, { channel, decision, allocation }: Spending): ChannelAdvice {
  const row = allocation.rows.find(({ channelId }) => channelId === channel.id);
  const spent = decision.cost / company.period.baselineMonths;
  const kept = { verdict: 'keep' as const, before: spent, after: spent };
  const { verdict, before, after } = row === undefined ? kept : channelMove(decision, row, cycleMonths(company));
  return {
    ...namesOf(channel),
    verdict,
    customers: decision.newCustomers,
    cost: decision.cac,
    before,
    after,
    reason: typesetText(
      reasonOf(company, { decision, verdict: verdict === 'keep' && isLowered(decision) ? 'doubted' : verdict, after }),
    ),
  };
}

/** True for a channel that the ceiling would lower, were it not in doubt. */
const isLowered = (decision: ChannelDecision): boolean =>
  decision.isDoubted && !['scale', 'keep'].includes(decision.decision) && !isDefendedByFew(decision);

interface Reasoned {
  readonly decision: ChannelDecision;
  /** `doubted`: it would be cut, by a ceiling that rests on a guess. */
  readonly verdict: ChannelVerdict | 'doubted';
  /** Spending of a month to come. */
  readonly after: number;
}

/** Why the ceiling of a channel is not that of the company: the line of business that it brings, or what every customer costs beside channels. */
function ceilingWhy(
  company: Company,
  { channelId, ceiling }: Pick<ChannelDecision, 'channelId' | 'ceiling'>,
  amount: (value: number) => Text,
): Text {
  const { cacMax, channelCap } = unitEconomics(company);
  const [most, beside] = [amount(cacMax), amount(cacMax - channelCap)];
  const line = lineOfChannel(company, channelId);
  if (line !== null) return pair(` (plafond de « ${line.name.fr} »)`, ` (ceiling of “${line.name.en}”)`);
  return amount(ceiling).en === most.en || ceiling !== channelCap
    ? pair('', '')
    : pair(
        ` (${most.fr} moins les ${beside.fr} par client dépensés sans canal)`,
        ` (${most.en} less the ${beside.en} a customer spent without a channel)`,
      );
}

/** The figures, then what they allow. */
function reasonOf(company: Company, { decision, verdict, after }: Reasoned): Text {
  const amount = (value: number): Text =>
    inBoth((locale) => showMoney(moneyOf(value, company.organisation.currency), locale));
  const { newCustomers, cost, cac, withinCap, ceiling } = decision;
  const [spent, cap, month] = [amount(cost), amount(ceiling), amount(after)];
  const why = ceilingWhy(company, decision, amount);
  const odds = inBoth((locale) => percentText(withinCap, locale, 0));
  const figures =
    cac === null
      ? pair(`Aucun nouveau client pour ${spent.fr}.`, `No new customer for ${spent.en}.`)
      : pair(
          `${newCustomers} ${newCustomers > 1 ? 'nouveaux clients' : 'nouveau client'} pour ${spent.fr}, ${amount(cac).fr} chacun ; un client peut coûter ${cap.fr} au plus${why.fr}.`,
          `${customersText(newCustomers)} for ${spent.en}, ${amount(cac).en} each; a customer may cost ${cap.en} at most${why.en}.`,
        );
  const few = newCustomers < leastResults;
  const advice: Record<Reasoned['verdict'], Text> = {
    more: pair(
      `${odds.fr} de chances que le vrai coût reste sous ce plafond : passez à ${month.fr} par mois.`,
      `A ${odds.en} chance that the true cost stays under this ceiling: go up to ${month.en} a month.`,
    ),
    keep: few
      ? pair(
          `Ce compte est trop petit pour être sûr du vrai coût : gardez ${month.fr} par mois, et n’augmentez qu’à partir de ${leastResults} clients comptés.`,
          `This count is too small to be sure of the true cost: keep ${month.en} a month, and raise it only once ${leastResults} customers are counted.`,
        )
      : pair(
          `${odds.fr} de chances que le vrai coût reste sous ce plafond : gardez ${month.fr} par mois.`,
          `A ${odds.en} chance that the true cost stays under this ceiling: keep ${month.en} a month.`,
        ),
    less:
      withinCap >= leastUnderCap
        ? pair(
            `Les derniers que cet argent amène coûtent plus qu’ils ne rapportent : ramenez à ${month.fr} par mois.`,
            `The last ones that this money brings cost more than they earn: cut back to ${month.en} a month.`,
          )
        : few
          ? pair(
              `Ce compte est petit, mais le coût dépasse nettement ce plafond : ramenez à ${month.fr} par mois.`,
              `This count is small, but the cost is well above this ceiling: cut back to ${month.en} a month.`,
            )
          : pair(
              `${odds.fr} de chances seulement que le vrai coût reste sous ce plafond : ramenez à ${month.fr} par mois.`,
              `Only a ${odds.en} chance that the true cost stays under this ceiling: cut back to ${month.en} a month.`,
            ),
    stop:
      decision.decision === 'test_again'
        ? pair(
            'Arrêtez pour l’instant : c’est trop peu pour savoir s’il marche, et le budget ne permet pas un vrai essai.',
            'Stop for now: this is too little to know whether it works, and the budget leaves no room for a real trial.',
          )
        : pair(
            'Arrêtez : cet argent amène plus de clients ailleurs.',
            'Stop: this money brings more customers elsewhere.',
          ),
    doubted: pair(
      `Ce plafond repose sur un achat que personne n’a donné : dites ce qu’un client paie avant de réduire quoi que ce soit, et gardez ${month.fr} par mois d’ici là.`,
      `This ceiling rests on a purchase that nobody gave: say what a customer pays before you cut anything, and keep ${month.en} a month until then.`,
    ),
    try: pair(
      `Trop peu pour conclure : ${month.fr} par mois au plus, et décidez à ${leastResults} clients comptés.`,
      `Too little to conclude: ${month.en} a month at most, and decide at ${leastResults} counted customers.`,
    ),
  };
  const verdictText = advice[verdict];
  return pair(`${figures.fr} ${verdictText.fr}`, `${figures.en} ${verdictText.en}`);
}
