import { typesetText } from '../language/typeset.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { channelType } from '../framework/channels.ts';
import { addDays } from '../values/day.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { pair, type Text } from '../values/text.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { aimedAt } from '../framework/objectives/aimed-at.ts';
import { blendedCacKpi, channelCacKpi, newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Steering } from '../planning/plan/steering.ts';

const paid = /^CH-(SEA|SHOP|META-ADS|LI-ADS|TT-ADS|RETARGET)$/;

interface Row {
  readonly before: number;
  readonly after: number;
  readonly customersAfter: number;
}

const stopped = (row: Row): boolean => row.after <= 0 || row.customersAfter < 1;

/** Where the full cost goes, in words: amounts that read the same do not move. */
function moved(before: Text, after: Text, row: Row): Text {
  if (before.fr === after.fr) return pair(`maintenu à ${after.fr}`, `kept at ${after.en}`);
  const verb = row.after > row.before ? pair('porté', 'raised') : pair('ramené', 'cut');
  return pair(`${verb.fr} de ${before.fr} à ${after.fr}`, `${verb.en} from ${before.en} to ${after.en}`);
}

/** Customers that the reallocation expects of the channel, under its ceiling; a stopped one is read on the whole cost. */
function targetsFor(
  { company }: PlanContext,
  steering: Steering,
  row: Row,
): Record<string, readonly [number, number, number]> {
  const customers = Math.round(row.customersAfter);
  const cents = (value: number): number => Math.round(value * 100) / 100;
  const blended = acquisitionCosts(company).blendedCac;
  const now = cents(Math.min(blended ?? steering.cacMax, steering.cacMax));
  return stopped(row)
    ? // what the owner aims at says it better
      aimedAt(company, blendedCacKpi) !== null
      ? {}
      : { [blendedCacKpi]: [now, cents(now * 0.9), cents(now * 0.8)] }
    : {
        [newCustomersKpi]: [
          Math.max(1, Math.round(customers * 0.8)),
          Math.max(1, customers),
          Math.ceil(customers * 1.2),
        ],
        [channelCacKpi]: [
          cents(steering.channelCap),
          cents(steering.channelCap * 0.9),
          cents(steering.channelCap * 0.7),
        ],
      };
}

/**
 * One action per channel that costs something: its cash moves to the amount of the reallocation, as far as the acquisition
 * budget goes. The hours of the channel are those of the plan's other actions; only the setting is counted here.
 */
export function channelBudgetDrafts(context: PlanContext, steering: Steering, cash: number): DraftAction[] {
  const { company } = context;
  const { rows } = steering.allocation;
  const wanted = rows.map((row) => ({ row, cash: Math.floor(row.after * cashShare(context, row.channelId)) }));
  const total = wanted.reduce((sum, one) => sum + one.cash, 0);
  const scale = total > cash && total > 0 ? Math.max(0, cash) / total : 1;
  return wanted.map((one, index) => {
    const typeId = company.channels.find((channel) => channel.id === one.row.channelId)?.typeId ?? 'CH-SITE';
    const planned = Math.floor(one.cash * scale);
    const name = channelType(typeId).title;
    const decision = steering.channels.find((channel) => channel.channelId === one.row.channelId);
    const due = addDays(context.start, 7 + 2);
    const money = (value: number): Text => {
      const amount = moneyOf(value, company.organisation.currency);
      return { fr: showMoney(amount, 'fr'), en: showMoney(amount, 'en') };
    };
    const path = moved(money(one.row.before), money(one.row.after), one.row);
    return {
      ...noDetail,
      id: `budget-${one.row.channelId.replaceAll('_', '-')}`,
      kind: 'measurement' as const,
      catalogueId: 'CHANNEL-BUDGET',
      family: 'budget',
      title: pair(
        `Budget du canal ${name.fr} : ${verbs[decision?.decision ?? 'pending']?.fr}`,
        `Budget of channel ${name.en}: ${verbs[decision?.decision ?? 'pending']?.en}`,
      ),
      what: typesetText(
        pair(
          `Coût complet ${path.fr} sur le cycle, heures comprises, dont ${money(planned).fr} de dépense directe.`,
          `Full cost ${path.en} over the cycle, hours included, of which ${money(planned).en} of direct spending.`,
        ),
      ),
      stage: 'ACQ' as const,
      otherStages: ['REV' as const],
      personaIds: company.personas.map((persona) => persona.id),
      channelIds: [typeId],
      hours: { low: 0.5, mode: 1, high: 2 },
      cash: { low: 0, mode: planned, high: planned },
      skill: paid.test(typeId) ? ('ads' as const) : ('writing' as const),
      kpiIds: stopped(one.row) ? [blendedCacKpi] : [newCustomersKpi, channelCacKpi],
      targets: targetsFor(context, steering, one.row),
      legalIds: paid.test(typeId) ? ['L-COOK'] : [],
      accessibility: [],
      explain: {
        score: Math.round(one.row.customersAfter * 100) / 100,
        factors: [
          {
            factor: 'channelEvidence',
            value: 1,
            weight: 1,
            contribution: 1,
            reason:
              decision?.rule ??
              pair('Le coût par client du canal a été observé.', 'The cost per customer of the channel was observed.'),
          },
        ],
        runnerUp: null,
      },
      due: addDays(due, index % 3),
      until: context.end,
      plannedHours: 1,
      plannedCash: planned,
      cashNature: paid.test(typeId) ? ('media' as const) : ('fee' as const),
      outsourced: false,
      steering: false,
      dependencies: [],
      monthlyClicks: null,
    };
  });
}

const verbs: Readonly<Record<string, Text>> = {
  scale: pair('augmenter', 'scale up'),
  keep: pair('conserver', 'keep'),
  adapt: pair('adapter', 'adapt'),
  test_again: pair('essayer de nouveau', 'test again'),
  cut: pair('réduire ou arrêter', 'cut or stop'),
  pending: pair('à décider', 'to be decided'),
};

/** Part of the channel's cost that is money rather than hours. */
function cashShare(context: PlanContext, channelId: string): number {
  const lines = context.company.costs.filter((line) => line.channelId === channelId && line.purpose === 'acquisition');
  const cash = lines.reduce((sum, line) => sum + line.cash, 0);
  const all = lines.reduce((sum, line) => sum + line.cash + line.inKind + line.hours * context.company.hourlyCost, 0);
  return all === 0 ? 0 : cash / all;
}
