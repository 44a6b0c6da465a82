import { revenueKpi } from '../framework/kpis/kpi-ids.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import { type ChannelAdvice, channelAdvice } from '../steering/channel-advice.ts';
import { addDays } from '../values/day.ts';
import { pair } from '../values/text.ts';

/**
 * What the figures advise to do more of without money, as an action of the first week of a cycle that follows another: the
 * money of the other channels has its own actions.
 */
export const advisedDrafts = (context: PlanContext): DraftAction[] =>
  context.previous === undefined
    ? []
    : channelAdvice(context.company)
        .filter(({ verdict, cost }) => verdict === 'more' && cost === 0)
        .map((advice) => draftOf(context, advice));

/** Thursday of the first week, when its work is ready. */
const adviceDay = 3;

function draftOf({ company, start, end }: PlanContext, { channelId, name, reason }: ChannelAdvice): DraftAction {
  const channel = company.channels.find(({ id }) => id === channelId)!;
  return {
    ...noDetail,
    id: `more-${channelId.replaceAll('_', '-')}`,
    kind: 'measurement',
    catalogueId: 'CHANNEL-MORE',
    family: 'budget',
    title: typesetText(pair(`${name.fr} : en faire un de plus chaque mois`, `${name.en}: do one more each month`)),
    what: typesetText(
      pair(
        `${reason.fr} Choisissez le sujet de chaque mois d’après ce que les derniers nouveaux clients ont demandé.`,
        `${reason.en} Choose the subject of each month from what the last new customers asked.`,
      ),
    ),
    stage: 'ACQ',
    otherStages: [],
    personaIds: company.personas.map(({ id }) => id),
    channelIds: [channel.typeId],
    hours: { low: 0.5, mode: 1, high: 2 },
    cash: { low: 0, mode: 0, high: 0 },
    skill: 'writing',
    kpiIds: [revenueKpi],
    legalIds: [],
    accessibility: [],
    explain: { score: 1, factors: [factorOf('channelEvidence', 1, 1, reason)], runnerUp: null },
    due: addDays(start, adviceDay),
    until: end,
    fixedDate: true,
    plannedHours: 1,
    plannedCash: 0,
    cashNature: 'tool',
    outsourced: false,
    steering: false,
    dependencies: [],
    monthlyClicks: null,
  };
}
