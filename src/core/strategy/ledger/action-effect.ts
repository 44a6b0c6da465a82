import { scenarioVisits } from '../../acquisition/scenario-priors.ts';
import { channelType, isEmailChannel } from '../../framework/channels.ts';
import { referralChannelId, searchChannelId, siteChannelId } from '../../framework/channel-ids.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import { customersBeside } from '../../framework/customers-beside.ts';
import { organicClicksKpi } from '../../framework/kpis/kpi-ids.ts';
import type { Insight } from '../../insights/define-insight.ts';
import type { CountedGain } from '../../insights/gains/gained-results.ts';
import { countedCustomers } from '../../planning/context/company-reach.ts';
import type { Range } from '../../planning/plan/action.ts';
import type { EffectBase, EvidenceGrade, LedgerRow } from '../../planning/plan/economics/effect-ledger.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { ObservedEffect, PreviousCycle } from '../../planning/plan/previous-cycle.ts';
import type { PlannedTopic } from '../../planning/plan/planned-topic.ts';
import type { ReallocationRow } from '../../planning/plan/reallocation.ts';
import { addDays, type Day } from '../../values/day.ts';
import { sum } from '../../values/sum.ts';
import type { Text } from '../../values/text.ts';
import { provenEffect } from './proven-effect.ts';
import { savedEffect } from './saved-cost.ts';
import {
  assumptionSource,
  cataloguePriors,
  keywordSource,
  leverSource,
  type Prior,
  readingsOfAGrade,
  readSource,
  referralHalfLife,
  responseSource,
} from './catalogue-priors.ts';

/** The one effect of an action, before it is simulated. */
export interface ActionEffect
  extends Pick<LedgerRow, 'actionId' | 'mechanism' | 'scale' | 'base' | 'startsOn' | 'group'> {
  readonly effect: Range;
  readonly chance: number;
  readonly source: Text;
  readonly grade: EvidenceGrade;
  readonly halfLifeMonths: number;
  /** What the counts of the company prove of it; absent for an assumption. */
  readonly gain?: CountedGain;
  /** Money that it keeps in a year, from a day on; absent for all but the refusal of a contract. */
  readonly saved?: NonNullable<Insight['saved']>;
}

/** What the effects of a plan are read from. */
export interface EffectFacts {
  readonly company: Company;
  readonly cycleStart: Day;
  readonly topics: readonly PlannedTopic[];
  readonly allocation: readonly ReallocationRow[];
  readonly actions: readonly PlannedAction[];
  /** What the counts of the company prove, by the id of the action that makes it the rule. */
  readonly gains: ReadonlyMap<string, CountedGain>;
  /** Money that the answers to contracts keep, by the id of their actions. */
  readonly saved: ReadonlyMap<string, NonNullable<Insight['saved']>>;
  /** What earlier cycles showed; absent in a first one. */
  readonly previous?: PreviousCycle;
}

type Effect = Pick<ActionEffect, 'mechanism' | 'scale' | 'base' | 'group' | 'gain' | 'saved'> & {
  readonly prior: Prior;
  readonly source?: Text;
  readonly halfLifeMonths?: number;
};

/** The effect of an action; null for one that changes nothing by itself, such as a measure or a search for defects. */
export function actionEffect(action: PlannedAction, facts: EffectFacts): ActionEffect | null {
  const found = effectOf(action, facts);
  if (found === null) return null;
  const { halfLifeMonths = 0, ...rest } = found;
  const known = facts.previous?.evidence[action.catalogueId];
  return {
    actionId: action.id,
    ...withReadings(rest, known),
    halfLifeMonths,
    startsOn: startOfEffect(action, facts.cycleStart),
  };
}

/** An effect whose prior became what earlier readings make of it; a measured response to spending is read from costs instead. */
function withReadings(
  { prior, source = assumptionSource, ...rest }: Omit<Effect, 'halfLifeMonths'>,
  known: ObservedEffect | undefined,
): Omit<ActionEffect, 'actionId' | 'halfLifeMonths' | 'startsOn'> {
  const { effect, chance } = prior;
  if (known === undefined || known.readings === 0 || rest.mechanism === 'spending')
    return { ...rest, effect, chance, source, grade: rest.gain === undefined && rest.saved === undefined ? 'C' : 'A' };
  return {
    ...rest,
    effect: scaled(effect, known.multiple),
    chance,
    source: readSource(source, known),
    grade: known.readings >= readingsOfAGrade ? 'A' : 'C',
  };
}

function effectOf(action: PlannedAction, facts: EffectFacts): Effect | null {
  const gain = facts.gains.get(action.id);
  if (gain !== undefined) return provenEffect(gain, action.id);
  const saved = facts.saved.get(action.id);
  if (saved !== undefined) return savedEffect(saved, action.id);
  // what the counts prove without a known worth has no assumption of the catalogue in its place
  if (action.family === 'finding') return null;
  if (action.conversion !== null) return leverEffect(action, facts.company);
  if (action.scenario !== null) return scenarioEffect(action, facts);
  if (action.content !== null) return contentEffect(action, facts);
  if (action.retention !== null) return repeatEffect(facts.company, cataloguePriors.stepRepeat);
  if (action.referral !== null) return referralEffect(facts.company);
  return spendingEffect(action, facts);
}

function leverEffect({ conversion, channelIds }: PlannedAction, company: Company): Effect | null {
  if (conversion === null || conversion.effect === null) return null;
  const prior = { effect: conversion.effect, chance: conversion.successProbability };
  const channel = channelIds[0] ?? siteChannelId;
  // A message acts on the orders that messages bring, not on those of the whole site.
  const base = isEmailChannel(channel) ? rateBase(company, emailChannel(company)) : siteRateBase(company);
  return { ...rateOn(base), prior, source: leverSource };
}

const rateOn = (base: EffectBase | null): Pick<Effect, 'mechanism' | 'scale' | 'base' | 'group'> => ({
  mechanism: 'rate',
  scale: 'relative',
  base,
  group: `rate:${base?.channelId ?? 'unknown'}`,
});

function scenarioEffect(action: PlannedAction, facts: EffectFacts): Effect {
  const url = action.scenario?.target.url;
  const topic = action.kpis.some(({ kpiId }) => kpiId === organicClicksKpi)
    ? facts.topics.find(({ target }) => target.url === url)
    : undefined;
  return (
    (topic === undefined ? null : topicEffect(topic, facts)) ??
    channelVisits(action.channelIds, facts.company, scenarioVisits)
  );
}

function contentEffect(action: PlannedAction, facts: EffectFacts): Effect | null {
  const { company } = facts;
  if (action.stage === 'RET') return repeatEffect(company, cataloguePriors.contentRepeat);
  if (action.stage === 'REF') return referralEffect(company);
  if (action.stage !== 'ACQ') return { ...rateOn(siteRateBase(company)), prior: cataloguePriors.contentRate };
  const topic = action.kpis.some(({ kpiId }) => kpiId === organicClicksKpi)
    ? facts.topics.find(({ id }) => id === action.content?.topicId)
    : undefined;
  return (
    (topic === undefined ? null : topicEffect(topic, facts)) ??
    channelVisits(action.channelIds, company, cataloguePriors.contentVisits)
  );
}

const scaled = ({ low, mode, high }: Range, factor: number): Range => ({
  low: low * factor,
  mode: mode * factor,
  high: high * factor,
});

/** The clicks of a topic, shared by the actions that work on it; null when no volume is known. */
function topicEffect(topic: PlannedTopic, { company, actions }: EffectFacts): Effect | null {
  const { expectedClicks } = topic;
  if (expectedClicks === null || expectedClicks <= 0) return null;
  const sharing = actions.filter(
    ({ kpis, content, scenario, stage }) =>
      stage === 'ACQ' &&
      kpis.some(({ kpiId }) => kpiId === organicClicksKpi) &&
      (content?.topicId === topic.id || scenario?.target.url === topic.target.url),
  ).length;
  const part = expectedClicks / Math.max(1, sharing);
  const { effect, chance } = cataloguePriors.topicClicks;
  return {
    mechanism: 'visits',
    scale: 'absolute',
    base: visitsBase(company, channelOfType(company, searchChannelId)),
    group: `topic:${topic.id}`,
    prior: { effect: scaled(effect, part), chance },
    source: keywordSource,
    halfLifeMonths: channelType(searchChannelId).halfLifeMonths ?? 0,
  };
}

/** Visits of the first channel of the action that counts visits and customers. */
function channelVisits(typeIds: readonly string[], company: Company, prior: Prior): Effect {
  const channel = typeIds
    .map((typeId) => channelOfType(company, typeId))
    .find((one) => visitsBase(company, one) !== null);
  const base = visitsBase(company, channel);
  return {
    mechanism: 'visits',
    scale: 'relative',
    base,
    group: `visits:${base?.channelId ?? typeIds[0] ?? 'unknown'}`,
    prior,
    halfLifeMonths: channel === undefined ? 0 : (channelType(channel.typeId).halfLifeMonths ?? 0),
  };
}

function repeatEffect(company: Company, prior: Prior): Effect {
  return { mechanism: 'repeat', scale: 'relative', base: repeatBase(company), group: 'repeat', prior };
}

function referralEffect(company: Company): Effect {
  const channel = channelOfType(company, referralChannelId);
  return {
    mechanism: 'customers',
    scale: 'relative',
    base: customersBase(company, channel),
    group: 'customers:referral',
    prior: cataloguePriors.programmeCustomers,
    halfLifeMonths: referralHalfLife,
  };
}

/** The change of the customers of a channel with its budget, as the reallocation computes it. */
function spendingEffect(action: PlannedAction, { company, allocation }: EffectFacts): Effect | null {
  const row = allocation.find(({ channelId }) => action.id === `budget-${channelId.replaceAll('_', '-')}`);
  if (row === undefined || row.customersBefore <= 0) return null;
  const change = row.customersAfter / row.customersBefore - 1;
  if (Math.abs(change) < 1e-3) return null;
  const channel = company.channels.find(({ id }) => id === row.channelId);
  return {
    mechanism: 'spending',
    scale: 'relative',
    base: customersBase(company, channel),
    group: `spending:${row.channelId}`,
    prior: { effect: { low: change, mode: change, high: change }, chance: 1 },
    source: responseSource,
    halfLifeMonths: channel === undefined ? 0 : (channelType(channel.typeId).halfLifeMonths ?? 0),
  };
}

type Found = CompanyChannel | undefined;

const channelOfType = (company: Company, typeId: string): Found =>
  company.channels.find((one) => one.typeId === typeId && one.status === 'active');

const emailChannel = ({ channels }: Company): Found =>
  channels.find(({ typeId, metrics }) => isEmailChannel(typeId) && (metrics.newCustomers ?? 0) > 0);

const perMonth = (count: number, { period }: Company): number => count / Math.max(1, period.baselineMonths);

function visitsBase(company: Company, channel: Found): EffectBase | null {
  const { sessions, newCustomers } = channel?.metrics ?? {};
  if (channel === undefined || typeof newCustomers !== 'number' || !sessions) return null;
  return { unit: 'visits', channelId: channel.id, perMonth: perMonth(sessions, company) };
}

function customersBase(company: Company, channel: Found): EffectBase | null {
  const newCustomers = channel?.metrics.newCustomers ?? 0;
  if (channel === undefined || newCustomers <= 0) return null;
  return { unit: 'customers', channelId: channel.id, perMonth: perMonth(newCustomers, company) };
}

const rateBase = customersBase;

function siteRateBase(company: Company): EffectBase | null {
  const counts = company.channels.flatMap(({ metrics }) => metrics.newCustomers ?? []);
  const { customers, throughSite } = customersBeside(company);
  const all = sum(counts) + (throughSite ? customers : 0);
  return all <= 0 ? null : { unit: 'customers', channelId: '*', perMonth: perMonth(all, company) };
}

/** Repeat orders a month, or customers lost a month for a subscription. */
function repeatBase(company: Company): EffectBase | null {
  const { economics } = company;
  const customers = countedCustomers(company);
  const rate = economics.model === 'subscription' ? economics.monthlyChurn : (economics.repeatRate12m ?? 0) / 12;
  if (customers === undefined || customers <= 0 || rate <= 0) return null;
  return {
    unit: economics.model === 'subscription' ? 'customers' : 'orders',
    channelId: null,
    perMonth: customers * rate,
  };
}

/** The day on which the work is done: of publication, of the new budget, of the first cases, else the end of the last week of work. */
function startOfEffect({ content, start, effort, kind }: PlannedAction, cycleStart: Day): Day {
  if (content?.publishAt != null) return content.publishAt.slice(0, 10);
  if (kind === 'measurement') return start;
  const last = effort.weeks.at(effort.running === undefined ? -1 : 0)?.week;
  return last === undefined ? start : addDays(cycleStart, 7 * last + 6);
}
