import { searchChannelId, siteChannelId, tenderChannelId } from '../framework/channel-ids.ts';
import { channelType, isPaidChannel } from '../framework/channels.ts';
import { acquisitionCosts, cashShareOf } from '../framework/economics/acquisition-costs.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { boughtText } from '../framework/economics/bought-again.ts';
import { type SplitChannel, splitChannel } from '../framework/economics/campaign-parts.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { isPaidEntry } from '../framework/economics/paid-entry.ts';
import { blendedCacKpi, channelCacKpi, newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import { aimedAt } from '../framework/objectives/aimed-at.ts';
import type { Company } from '../framework/company/company.ts';
import { spokenChannel } from '../framework/spoken-channel.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { ChannelMove, ChannelVerdict, ReallocationRow } from '../planning/plan/reallocation.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { addDays } from '../values/day.ts';
import { majorUnits, moneyOf, showMoney } from '../values/money.ts';
import { rounded } from '../values/rounded.ts';
import { sum } from '../values/sum.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** Catalogue id of the actions that move the budget of a channel. */
export const channelBudgetId = 'CHANNEL-BUDGET';

/** Day of the first week by which spending is cut: its Thursday, when its work is ready. */
const cutDay = 3;

/** Whether the reallocation leaves the channel without money or without a customer. */
const isStopped = ({ after, customersAfter }: ReallocationRow): boolean => after <= 0 || customersAfter < 1;

/**
 * One action for each channel that costs something: its cash moves to the amount of the reallocation, within the acquisition
 * budget. The hours of the channel are those of the other actions of the plan; only the setting is counted here.
 */
export function channelBudgetDrafts(context: PlanContext, steering: Steering, cash: number): DraftAction[] {
  const { rows } = steering.allocation;
  const wanted = rows.map((row) => Math.floor(row.after * cashShareOf(context.company, row.channelId)));
  const total = sum(wanted);
  const scale = total > cash && total > 0 ? Math.max(0, cash) / total : 1;
  return rows.map((row, index) =>
    budgetDraft(context, steering, row, {
      index,
      cash: Math.floor((wanted[index] ?? 0) * scale),
      wanted: wanted[index] ?? 0,
    }),
  );
}

function budgetDraft(
  context: PlanContext,
  steering: Steering,
  row: ReallocationRow,
  { index, cash, wanted }: Cash & { readonly index: number },
): DraftAction {
  const { company } = context;
  const typeId = company.channels.find((channel) => channel.id === row.channelId)?.typeId ?? siteChannelId;
  const decision = steering.channels.find((channel) => channel.channelId === row.channelId);
  const paid = isPaidChannel(typeId);
  const move = steering.moveOf(row);
  const isLess = move.verdict === 'stop' || move.verdict === 'less';
  return {
    ...noDetail,
    id: `budget-${row.channelId.replaceAll('_', '-')}`,
    kind: 'measurement',
    catalogueId: channelBudgetId,
    family: 'budget',
    title: typesetText(
      titleOf(
        company,
        row,
        move,
        majorUnits({ amountMinor: decision?.ceiling ?? 0, currency: company.organisation.currency }),
      ),
    ),
    what: typesetText(
      withMore(context, row, decision?.ceiling ?? 0, moveText(row, { cash, wanted }, company.organisation.currency)),
    ),
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
    // money that is not spent any more is stopped before anything else is done
    due: isLess ? addDays(context.start, cutDay) : addDays(context.start, 9 + (index % 3)),
    until: context.end,
    fixedDate: isLess,
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

/** The decision that the steering screen says of the channel, in its words: one name, one amount, by month. */
function titleOf(
  company: Company,
  { channelId, after: whole }: ReallocationRow,
  { verdict, after }: ChannelMove,
  ceiling: number,
): Text {
  const { channels, organisation } = company;
  const channel = channels.find(({ id }) => id === channelId);
  const name = channel === undefined ? pair(channelId, channelId) : spokenChannel(channel);
  const amount = inBoth((locale) => showMoney(moneyOf(after, organisation.currency), locale));
  if (channel !== undefined && isPaidEntry(channel)) {
    const fee = inBoth((locale) => showMoney(moneyOf(whole, organisation.currency), locale));
    const entry =
      whole <= 0
        ? pair('ne pas y retourner, ne rien payer', 'do not take part, pay nothing')
        : pair(`y aller, ${fee.fr} en tout, heures comprises`, `take part, ${fee.en} in all, hours included`);
    return pair(`${name.fr} : ${entry.fr}`, `${name.en}: ${entry.en}`);
  }
  const advice: Record<ChannelVerdict, Text> = {
    more: pair(`passer à ${amount.fr} par mois`, `go up to ${amount.en} a month`),
    keep: pair(`garder ${amount.fr} par mois`, `keep ${amount.en} a month`),
    less: pair(`ramener à ${amount.fr} par mois`, `cut back to ${amount.en} a month`),
    stop: pair('arrêter de dépenser', 'stop spending'),
    try: pair(`essayer encore, ${amount.fr} par mois au plus`, `try again, ${amount.en} a month at most`),
  };
  const split = company.channels.some(({ id }) => id === channelId) ? splitChannel(company, channelId, ceiling) : null;
  if (split !== null && (verdict !== 'stop' || split.keptSpending <= 0)) {
    return splitTitle(name, split, { amount, currency: organisation.currency });
  }
  const deed = verdict === 'stop' && channel !== undefined ? deedOf(company, channel) : null;
  if (deed !== null)
    return pair(`${name.fr} : plus de dépense, garder ${deed.fr}`, `${name.en}: no more spending, keep ${deed.en}`);
  return pair(`${name.fr} : ${advice[verdict].fr}`, `${name.en}: ${advice[verdict].en}`);
}

/** The parts to stop and those to keep, with what these take: for each of them where it is paid from time to time, by month otherwise. */
function splitTitle(
  name: Text,
  { kept, stopped }: SplitChannel,
  { amount, currency }: { readonly amount: Text; readonly currency: string },
): Text {
  const names = (parts: readonly { readonly name: string }[], locale: 'fr' | 'en'): string =>
    parts.map((one) => (locale === 'fr' ? `« ${one.name} »` : `“${one.name}”`)).join(', ');
  const stop = pair(`${name.fr} : arrêter ${names(stopped, 'fr')}`, `${name.en}: stop ${names(stopped, 'en')}`);
  const spent = sum(kept.map((one) => one.spent));
  if (spent <= 0) return pair(`${stop.fr}, sans rien d’autre à payer`, `${stop.en}, with nothing else to pay`);
  const whole = inBoth((locale) => showMoney(moneyOf(spent, currency), locale));
  const limit = kept.some(({ isPurchase }) => isPurchase)
    ? pair(`${whole.fr} comme la dernière fois`, `${whole.en} as the last time`)
    : pair(`${amount.fr} par mois`, `${amount.en} a month`);
  return pair(
    `${stop.fr}, garder ${names(kept, 'fr')}, ${limit.fr}`,
    `${stop.en}, keep ${names(kept, 'en')}, ${limit.en}`,
  );
}

const tenderSign = /\b(?:tenders?|bids?|marches?|consultations?|appels? d offres?)\b/;

/** What the plan itself does on a channel on which no money is spent any more: it is not stopped, it goes on without it; null for none. */
function deedOf(
  { relayReach = [], deadlines = [] }: Company,
  { id, typeId }: Company['channels'][number],
): Text | null {
  if (relayReach.some((one) => one.channelId === id && (one.active ?? 0) > 0 && (one.of ?? 0) > (one.active ?? 0)))
    return pair('la demande aux autres relais', 'the request to the other relays');
  if (typeId === searchChannelId) return pair('les pages de ce plan', 'the pages of this plan');
  if (typeId === tenderChannelId && deadlines.some(({ what }) => tenderSign.test(plainText(what))))
    return pair('l’offre dont le jour est fixé', 'the bid whose day is set');
  return null;
}

/** Money of a channel over the cycle, currency units. */
interface Cash {
  /** Part that the budget of the plan leaves. */
  readonly cash: number;
  /** Money that its decision asks for. */
  readonly wanted: number;
}

/** The change of the full cost of the channel, and its part in cash; amounts that read the same do not move. */
function moveText(row: ReallocationRow, { cash, wanted }: Cash, currency: string): Text {
  const money = (value: number): Text => inBoth((locale) => showMoney(moneyOf(value, currency), locale));
  const [before, after] = [money(row.before), money(row.after)];
  const verb = row.after > row.before ? pair('porté', 'raised') : pair('ramené', 'cut');
  const move =
    before.fr === after.fr
      ? pair(`maintenu à ${after.fr}`, `kept at ${after.en}`)
      : pair(`${verb.fr} de ${before.fr} à ${after.fr}`, `${verb.en} from ${before.en} to ${after.en}`);
  const [spent, asked] = [money(cash), money(wanted)];
  const part =
    spent.fr === asked.fr
      ? pair(`dont ${spent.fr} de dépense directe.`, `of which ${spent.en} of direct spending.`)
      : pair(
          `dont ${asked.fr} de dépense directe. Le budget d’acquisition de ce plan n’en laisse que ${spent.fr} : s’en tenir là tant qu’il n’est pas relevé.`,
          `of which ${asked.en} of direct spending. The acquisition budget of this plan leaves only ${spent.en} of it: keep to that as long as it is not raised.`,
        );
  return pair(
    `Coût complet ${move.fr} sur le cycle, heures comprises, ${part.fr}`,
    `Full cost ${move.en} over the cycle, hours included, ${part.en}`,
  );
}

/** The move with what more money buys, and what the last customer that it brings costs beside the most that one may cost. */
function withMore({ company }: PlanContext, row: ReallocationRow, ceilingMinor: number, move: Text): Text {
  const added = (row.after - row.before) / cycleMonths(company);
  if (added < 1 || row.marginalCac === null) return move;
  const { currency } = company.organisation;
  const bought = boughtText(company, row.channelId, added);
  const next = inBoth((locale) => showMoney(moneyOf(row.marginalCac ?? 0, currency), locale));
  const cap = inBoth((locale) => showMoney({ amountMinor: ceilingMinor, currency }, locale));
  return pair(
    `${move.fr} Ce que cela achète : ${bought.fr} ; le dernier client ainsi gagné coûte ${next.fr}, pour ${cap.fr} au plus.`,
    `${move.en} What it buys: ${bought.en}; the last customer won that way costs ${next.en}, for ${cap.en} at most.`,
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
