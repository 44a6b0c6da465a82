import { referralChannelId } from '../../framework/channel-ids.ts';
import { channelTotal } from '../../framework/channel-total.ts';
import type { Company } from '../../framework/company/company.ts';
import { retentionKpi } from '../../framework/kpis/company-kpis.ts';
import { conversionRateKpi, stageKpis } from '../../framework/kpis/kpi-ids.ts';
import { findKpi } from '../../framework/kpis/kpi-of.ts';
import { aimedAt } from '../../framework/objectives/aimed-at.ts';
import { type Stage, stages, stageTitle } from '../../framework/stages.ts';
import { siteConversions } from '../../framework/traffic.ts';
import { typesetText } from '../../language/typeset.ts';
import { countedCustomers } from '../../planning/context/company-reach.ts';
import { funnelRates, keptShare } from '../../planning/context/funnel-rates.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { FrameworkStage } from '../../planning/plan/framework-stage.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { deciderOf } from '../../planning/targets/owner-of.ts';
import { rounded } from '../../values/rounded.ts';
import { pair, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import { stagePlace } from './stage-places.ts';
import { stageWords } from './stage-words.ts';

/** Gain of a stage rate over the cycle (working assumption); a stage that a plan does not lift has none. */
const usualGain: Readonly<Record<Stage, number>> = { ACQ: 1, ACT: 1.1, RET: 1.1, REF: 1.1, REV: 1 };
/** A retention this high has little left to gain (working assumption). */
const highRetention = { from: 0.9, gain: 1.003 };

/** The five stages in the company's own events, pages, offers and figures. */
export function stagesPlan(context: PlanContext, actions: readonly PlannedAction[]): FrameworkStage[] {
  const { company, needs } = context;
  const rates = funnelRates(company);
  return stages.map((stage) => {
    const own = actions.filter((action) => action.stage === stage);
    const rate = rates[stage];
    const volume = volumeOf(company, stage);
    const words = stageWords(context, stage);
    return {
      stage,
      title: stageTitle(stage),
      definition: typesetText(words.definition),
      entryEvent: typesetText(words.entry),
      exitEvent: typesetText(words.exit),
      place: typesetText(stagePlace(company, stage)),
      baselineVolume: volume,
      baselineRate: rate === null ? null : fourDigits(rate),
      targetRate: rate === null ? null : targetRate(company, stage, rate),
      missingReason: volume === null || rate === null ? typesetText(toCount(context, stage)) : null,
      need: rounded(needs[stage], 4),
      personaIds: company.personas.map(({ id }) => id),
      channelIds: unique(own.flatMap(({ channelIds }) => channelIds)).sort(),
      actionIds: own.map(({ id }) => id).sort(),
      kpiIds: kpiIdsOf(stage, own),
      owner: own[0]?.owner ?? deciderOf(company),
    };
  });
}

/** What to count, or to ask people, where the volume or the rate of a stage is not known. */
function toCount({ company }: PlanContext, stage: Stage): Text {
  const { name } = company.organisation;
  const questions: Readonly<Record<Stage, Text>> = {
    ACQ: pair(
      `À compter : les nouveaux visiteurs, par canal ; à demander à chaque nouveau client : « Comment avez-vous connu ${name} ? »`,
      `To count: new visitors, by channel; to ask each new customer: “How did you hear of ${name}?”`,
    ),
    ACT: pair(
      'À compter pendant quatre semaines : ceux qui commencent la demande et ceux qui la terminent, par chemin (site, téléphone, sur place).',
      'To count for four weeks: those who begin the request and those who finish it, by way (site, telephone, on the spot).',
    ),
    RET: pair(
      'À compter : parmi les clients d’il y a un an, ceux qui sont revenus depuis ; à demander aux autres pourquoi.',
      'To count: among the customers of a year ago, those who came back since; to ask the others why.',
    ),
    REF: pair(
      'À demander à chaque nouveau client : « Qui vous a parlé de nous ? », et à noter avec la commande.',
      'To ask each new customer: “Who told you about us?”, and to write it with the order.',
    ),
    REV: pair(
      'À relever : ce que chaque offre laisse après ses coûts directs.',
      'To read: what each offer leaves after its direct costs.',
    ),
  };
  return questions[stage];
}

/** Performance indicators of the actions that measure the stage, by id; otherwise the indicator of the stage. */
function kpiIdsOf(stage: Stage, actions: readonly PlannedAction[]): readonly string[] {
  const performance = actions.flatMap(({ kpis }) => kpis.filter(({ role }) => role === 'performance'));
  const ids = unique(performance.map(({ kpiId }) => kpiId)).filter((id) => findKpi(id)?.stages.includes(stage));
  return ids.length > 0 ? ids.sort() : [stageKpis[stage]];
}

/** The company's objective on the rate of the stage, otherwise a gain on the present rate. */
function targetRate(company: Company, stage: Stage, rate: number): number {
  const gain = stage === 'RET' && rate > highRetention.from ? highRetention.gain : usualGain[stage];
  return objectiveRate(company, stage) ?? fourDigits(Math.min(1, rate * gain));
}

function objectiveRate(company: Company, stage: Stage): number | null {
  if (stage === 'ACT') return aimedAt(company, conversionRateKpi);
  if (stage !== 'RET') return null;
  const kept = keptShare(company, aimedAt(company, retentionKpi(company)));
  return kept === null ? null : fourDigits(kept);
}

/** People at a stage over the measured period; null = not counted. */
function volumeOf(company: Company, stage: Stage): number | null {
  switch (stage) {
    case 'ACQ':
      return channelTotal(company, 'sessions');
    case 'ACT':
      return siteConversions(company);
    case 'RET':
      return countedCustomers(company) ?? null;
    case 'REF':
      return company.channels.find(({ typeId }) => typeId === referralChannelId)?.metrics.newCustomers ?? null;
    case 'REV':
      return channelTotal(company, 'newCustomers');
  }
}

const fourDigits = (value: number): number => Number(value.toPrecision(4));
