import { siteChannelId } from '../framework/channel-ids.ts';
import { channelNameOf } from '../framework/channel-name.ts';
import { channelType, isPaidChannel } from '../framework/channels.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { blendedCacKpi, channelCacKpi, newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import { aimedAt } from '../framework/objectives/aimed-at.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { ReallocationRow } from '../planning/plan/reallocation.ts';
import type { ChannelReuse, Steering } from '../planning/plan/steering.ts';
import { addDays } from '../values/day.ts';
import { majorUnits, moneyOf, showMoney } from '../values/money.ts';
import { rounded } from '../values/rounded.ts';
import { sum } from '../values/sum.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** Catalogue id of the actions that move the budget of a channel. */
export const channelBudgetId = 'CHANNEL-BUDGET';

/** Whether the reallocation leaves the channel without money or without a customer. */
const isStopped = ({ after, customersAfter }: ReallocationRow): boolean => after <= 0 || customersAfter < 1;

/**
 * One action for each channel that costs something: its cash moves to the amount of the reallocation, within the acquisition
 * budget. The hours of the channel are those of the other actions of the plan; only the setting is counted here.
 */
export function channelBudgetDrafts(context: PlanContext, steering: Steering, cash: number): DraftAction[] {
  const { rows } = steering.allocation;
  const wanted = rows.map((row) => Math.floor(row.after * cashShare(context, row.channelId)));
  const total = sum(wanted);
  const scale = total > cash && total > 0 ? Math.max(0, cash) / total : 1;
  return rows.map((row, index) =>
    budgetDraft(context, steering, row, { index, cash: Math.floor((wanted[index] ?? 0) * scale) }),
  );
}

function budgetDraft(
  context: PlanContext,
  steering: Steering,
  row: ReallocationRow,
  { index, cash }: { readonly index: number; readonly cash: number },
): DraftAction {
  const { company } = context;
  const typeId = company.channels.find((channel) => channel.id === row.channelId)?.typeId ?? siteChannelId;
  const decision = steering.channels.find((channel) => channel.channelId === row.channelId);
  const paid = isPaidChannel(typeId);
  const name = channelNameOf(company, row.channelId);
  const verb = isRaised(row, decision?.decision) ? keptAndRaised : verbs[decision?.decision ?? 'pending'];
  return {
    ...noDetail,
    id: `budget-${row.channelId.replaceAll('_', '-')}`,
    kind: 'measurement',
    catalogueId: channelBudgetId,
    family: 'budget',
    title: pair(`Budget du canal ${name.fr} : ${verb.fr}`, `Budget of channel ${name.en}: ${verb.en}`),
    what: typesetText(moveText(row, cash, company.organisation.currency)),
    stage: 'ACQ',
    otherStages: ['REV'],
    personaIds: company.personas.map((persona) => persona.id),
    channelIds: [typeId],
    hours: { low: 0.5, mode: 1, high: 2 },
    cash: { low: 0, mode: cash, high: cash },
    skill: paid ? 'ads' : 'writing',
    kpiIds: budgetKpis(row),
    targets: targetsFor(context, steering, row),
    legalIds: paid ? channelType(typeId).legal : [],
    accessibility: [],
    explain: {
      score: rounded(row.customersAfter, 2),
      factors: [
        factorOf(
          'channelEvidence',
          1,
          1,
          decision?.rule ??
            pair('Le coût par client du canal a été observé.', 'The cost per customer of the channel was observed.'),
        ),
      ],
      runnerUp: null,
    },
    due: addDays(context.start, 9 + (index % 3)),
    until: context.end,
    plannedHours: 1,
    plannedCash: cash,
    cashNature: paid ? 'media' : 'fee',
    outsourced: false,
    steering: false,
    dependencies: [],
    monthlyClicks: null,
  };
}

/** A channel that keeps its customers is read on them; one that shrinks on their cost, one that stops on the cost of all. */
function budgetKpis(row: ReallocationRow): string[] {
  if (isStopped(row)) return [blendedCacKpi];
  return row.customersAfter < row.customersBefore ? [channelCacKpi] : [newCustomersKpi, channelCacKpi];
}

const verbs: Readonly<Record<ChannelReuse['decision'], Text>> = {
  scale: pair('augmenter', 'scale up'),
  keep: pair('conserver', 'keep'),
  adapt: pair('adapter', 'adapt'),
  test_again: pair('essayer de nouveau', 'test again'),
  cut: pair('réduire ou arrêter', 'cut or stop'),
  pending: pair('à décider', 'to be decided'),
};

/** Part of the former spending above which a channel that is kept gets more (working assumption). */
const raisedFrom = 1.05;
const isRaised = ({ before, after }: ReallocationRow, decision: ChannelReuse['decision'] | undefined): boolean =>
  decision === 'keep' && after > raisedFrom * before;
const keptAndRaised = pair('conserver et porter plus haut', 'keep and raise');

/** The change of the full cost of the channel, and its part in cash; amounts that read the same do not move. */
function moveText(row: ReallocationRow, cash: number, currency: string): Text {
  const money = (value: number): Text => inBoth((locale) => showMoney(moneyOf(value, currency), locale));
  const [before, after] = [money(row.before), money(row.after)];
  const verb = row.after > row.before ? pair('porté', 'raised') : pair('ramené', 'cut');
  const move =
    before.fr === after.fr
      ? pair(`maintenu à ${after.fr}`, `kept at ${after.en}`)
      : pair(`${verb.fr} de ${before.fr} à ${after.fr}`, `${verb.en} from ${before.en} to ${after.en}`);
  const spent = money(cash);
  return pair(
    `Coût complet ${move.fr} sur le cycle, heures comprises, dont ${spent.fr} de dépense directe.`,
    `Full cost ${move.en} over the cycle, hours included, of which ${spent.en} of direct spending.`,
  );
}

/** Customers that the reallocation expects of the channel, under its ceiling; a stopped channel is read on the cost of all. */
function targetsFor(
  { company }: PlanContext,
  { cacMax, channelCap: mean, channels }: Steering,
  row: ReallocationRow,
): Record<string, readonly [number, number, number]> {
  const own = channels.find(({ channelId }) => channelId === row.channelId)?.ceiling;
  const channelCap =
    own === undefined ? mean : majorUnits({ amountMinor: own, currency: company.organisation.currency });
  if (!isStopped(row)) {
    const customers = Math.round(row.customersAfter);
    return {
      [newCustomersKpi]: [Math.max(1, Math.round(customers * 0.8)), Math.max(1, customers), Math.ceil(customers * 1.2)],
      [channelCacKpi]: [rounded(channelCap, 2), rounded(channelCap * 0.9, 2), rounded(channelCap * 0.7, 2)],
    };
  }
  // the target of the company itself is better
  if (aimedAt(company, blendedCacKpi) !== null) return {};
  const now = rounded(Math.min(acquisitionCosts(company).blendedCac ?? cacMax, cacMax), 2);
  return { [blendedCacKpi]: [now, rounded(now * 0.9, 2), rounded(now * 0.8, 2)] };
}

/** Share of the cost of the channel that is money rather than hours. */
function cashShare({ company }: PlanContext, channelId: string): number {
  const lines = company.costs.filter((line) => line.channelId === channelId && line.purpose === 'acquisition');
  const cash = sum(lines.map((line) => line.cash));
  const all = sum(lines.map((line) => line.cash + line.inKind + line.hours * company.hourlyCost));
  return all === 0 ? 0 : cash / all;
}
