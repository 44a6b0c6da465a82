import type { Company } from '../framework/company/company.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import { percentText } from '../values/number-text.ts';
import { sum } from '../values/sum.ts';
import { pair, type Text } from '../values/text.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { marginWithin } from '../framework/economics/unit-economics.ts';
import { isOpenTo } from '../framework/legal/sector-duties.ts';
import { customersOf } from '../planning/context/company-reach.ts';
import { effortOf } from '../planning/context/effort-of.ts';
import { isGivenUp } from '../planning/context/open-channels.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import { type ProvenWay, provenWays } from '../planning/ways/proven-ways.ts';
import { compareById } from '../values/compare-text.ts';
import { rounded } from '../values/rounded.ts';
import type { ConversionFacts, ConversionLever, Friction } from './conversion-lever.ts';
import { isStatedNeed } from './needed-levers.ts';
import { statedNeed, withNeed } from './stated-need.ts';
import { levers } from './levers/index.ts';
import { type OwnEvidence, ownEvidence } from './own-evidence.ts';
import { frictionFound, type PathFinding, pathFindings } from './path-findings.ts';

/** A lever whose friction is seen, with the work it takes here. */
export interface LeverOption {
  readonly lever: ConversionLever;
  readonly friction: Friction;
  /** Findings of the audit on the path that the lever corrects. */
  readonly finding: PathFinding | null;
  /** Rank of the counted evidence that it answers first; null = it answers none, or another lever does. */
  readonly leads: number | null;
  /** Weight of the audiences whose objection it answers. */
  readonly objected: number;
  readonly hours: number;
  readonly cash: number;
  readonly outsourced: boolean;
  /** Yearly margin expected for one hour of work, currency units. */
  readonly gainPerHour: number;
}

export interface LeverChoice {
  /** Best expected margin per hour first. */
  readonly chosen: readonly LeverOption[];
  /** The best option left out. */
  readonly runnerUp: LeverOption | null;
}

/** Share of the hours that the first lever of a family may take, so that each family has one (working assumption). */
const mostOfFamily = 0.3;
/** Most levers of accessibility taken before the others, and of a plan of few or many hours (working assumptions). */
const mostAccessibility = 7;
const mostLevers = 15;
const mostLeversOfLargePlan = 20;
const largePlanHours = 600;
/** Pieces of counted evidence that a plan answers first (working assumption). */
const mostLeads = 4;
/** Share of the customers alive that a year without counted conversions is supposed to bring (working assumption). */
const supposedConversions = 0.3;

/** One lever of each family, those that correct findings, those of access and the essential ones; then by expected margin per hour. */
export function chooseLevers(
  context: PlanContext,
  facts: ConversionFacts,
  budget: { readonly hours: number; readonly cash: number },
): LeverChoice {
  const options = leverOptions(context, facts);
  const fresh = options.filter(({ lever }) => !wasStopped(context, lever.id));
  const chosen: LeverOption[] = [];
  const left = { ...budget };
  const take = (option: LeverOption | undefined): boolean => {
    if (option === undefined || chosen.includes(option) || option.hours > left.hours || option.cash > left.cash)
      return false;
    chosen.push(option);
    left.hours -= option.hours;
    left.cash -= option.cash;
    return true;
  };
  const require = (option: LeverOption): void => {
    if (take(option) || chosen.includes(option)) return;
    chosen.push(option);
  };
  // what the company counted itself leads
  for (const option of fresh.filter(({ leads }) => leads !== null && leads < mostLeads)) take(option);
  // a need that an audience states is served whatever the hours
  for (const option of options.filter(({ friction }) => isStatedNeed(friction, facts.needs))) require(option);
  // a fault that the audit found on the path is certain, and short work
  for (const option of options) if (option.finding !== null) take(option);
  for (const family of ['path', 'notification', 'test', 'maturity'] as const) {
    const own = options.filter((one) => one.lever.family === family);
    const light = own.filter((one) => one.hours <= budget.hours * mostOfFamily);
    if (!light.some(take)) own.some(take);
  }
  for (const access of ['display', 'assistance'] as const) take(options.find((one) => one.lever.access === access));
  for (const option of essentials(options)) take(option);
  // what a persona needs or the audit found comes before what is only worth a try
  for (const option of fresh.filter((one) => one.lever.family === 'accessibility').slice(0, mostAccessibility))
    take(option);
  const most = context.hoursTotal > largePlanHours ? mostLeversOfLargePlan : mostLevers;
  for (const option of fresh) if (chosen.length < most) take(option);
  return { chosen: chosen.sort(byRank), runnerUp: options.find((one) => !chosen.includes(one)) ?? null };
}

const essentials = (options: readonly LeverOption[]): LeverOption[] =>
  options
    .filter(({ lever }) => lever.essentialRank !== null)
    .sort((a, b) => (a.lever.essentialRank ?? 0) - (b.lever.essentialRank ?? 0));

const byGain = (a: LeverOption, b: LeverOption): number =>
  b.gainPerHour - a.gainPerHour || compareById(a.lever, b.lever);

/** Those that answer counted evidence, then those that answer a stated objection by the weight of its audiences, then by gain. */
const byRank = (a: LeverOption, b: LeverOption): number =>
  (a.leads ?? mostLeads) - (b.leads ?? mostLeads) || b.objected - a.objected || byGain(a, b);

/** Every lever whose friction is seen, best expected margin per hour first, those stopped in the former cycle last. */
function leverOptions(context: PlanContext, facts: ConversionFacts): LeverOption[] {
  const found = pathFindings(context, levers);
  const counted = ownEvidence(context.company);
  const ways = provenWays(context.company);
  const open = levers.filter((lever) => isOpenTo(context.trades, lever) && !ways.some((way) => replaces(way, lever)));
  const isAnswered = (one: OwnEvidence): boolean =>
    open.some(({ repairs, isLastResort }) => !isLastResort && repairs?.test(one.plain) === true);
  const left = counted.filter((one) => one.id.includes('step:') && !isAnswered(one));
  const lead = new Map<string, number>();
  const ranked = open
    .flatMap((lever) => {
      const finding = found.get(lever.id) ?? null;
      const own = (lever.isLastResort ? left : counted).find(({ plain }) => lever.repairs?.test(plain) === true);
      const objected = objectionOf(context.company, lever);
      const friction = frictionOf(lever, facts, {
        finding,
        own,
        objection: objected.text,
        need: statedNeed(context.company, lever, facts),
      });
      if (friction === null || writesToNobody(context, lever, friction)) return [];
      const leads = own === undefined || lead.has(own.id) ? null : counted.indexOf(own);
      if (own !== undefined) lead.set(own.id, 0);
      return [optionOf(context, lever, { friction, finding, leads, objected: objected.weight })];
    })
    .sort(byGain);
  return stoppedLast(context, ranked, ({ lever }) => lever.id);
}

/** Evidence of a lever that writes to the contacts of the company. */
const contactEvidenceIds: readonly string[] = ['count:contacts', 'data:contacts'];

/** True for messages to contacts on a channel that the plan gives up. */
const writesToNobody = (context: PlanContext, { channel }: ConversionLever, { evidenceIds }: Friction): boolean =>
  evidenceIds.some((id) => contactEvidenceIds.includes(id)) && isGivenUp(context, channel);

/** True for a way that the counts prove and that does what the lever does: its own task says more. */
const replaces = ({ comparison: { better }, deed }: ProvenWay, { replacedBy }: ConversionLever): boolean =>
  replacedBy?.deeds.includes(deed.id) === true && replacedBy.cases.test(plainText(better.label ?? ''));

/** What the audit found, else what the company counted, else an objection, else what the lever sees in the figures. */
function frictionOf(
  lever: ConversionLever,
  facts: ConversionFacts,
  {
    finding,
    own,
    objection,
    need,
  }: {
    readonly finding: PathFinding | null;
    readonly own: OwnEvidence | undefined;
    readonly objection: Text | null;
    readonly need: Friction | null;
  },
): Friction | null {
  if (finding !== null) return withNeed(frictionFound(finding), need);
  if (need !== null) return need;
  if (own !== undefined) return { evidenceIds: [own.id], description: own.description };
  const seen = lever.friction(facts);
  if (seen !== null || objection === null || lever.isLastResort) return seen;
  return { evidenceIds: ['persona:objections'], description: objection };
}

/** The objection of the audience of most weight that a lever answers, and the weight of all audiences that raise one. */
function objectionOf(
  { personas }: Company,
  { repairs, isLastResort }: ConversionLever,
): { text: Text | null; weight: number } {
  if (repairs === null || isLastResort) return { text: null, weight: 0 };
  const raised = personas.flatMap((persona) => {
    const words = persona.objections.find((one) => repairs.test(plainText(one)));
    return words === undefined ? [] : [{ persona, words }];
  });
  const [first] = [...raised].sort((a, b) => b.persona.weight - a.persona.weight);
  if (first === undefined) return { text: null, weight: 0 };
  const { persona, words } = first;
  return {
    text: pair(
      `« ${words} » : objection de ${shortName(persona)} (${percentText(persona.weight, 'fr', 0)} du public visé).`,
      `“${words}”: objection of ${shortName(persona)} (${percentText(persona.weight, 'en', 0)} of the audience aimed at).`,
    ),
    weight: sum(raised.map((one) => one.persona.weight)),
  };
}

function optionOf(
  context: PlanContext,
  lever: ConversionLever,
  seen: Pick<LeverOption, 'friction' | 'finding' | 'leads' | 'objected'>,
): LeverOption {
  const { company } = context;
  const work = effortOf(context, lever.skill, lever.hours.mode, 'activation');
  const { hours, outsourced } = work;
  const cash = lever.cash[0] + work.cash;
  const conversions = channelTotal(company, 'newCustomers') ?? customersOf(company) * supposedConversions;
  const margin = marginWithin(company.economics, 12);
  const gain = (lever.effect?.mode ?? 0) * lever.successProbability * conversions * margin;
  const gainPerHour = rounded(gain / (hours + cash / Math.max(1, company.hourlyCost)), 2);
  return { lever, ...seen, hours, cash, outsourced, gainPerHour };
}
