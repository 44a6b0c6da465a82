import {
  channels as channelTypes,
  channelType,
  isChannelType,
  isCreatorChannel,
  isPaidChannel,
  usualSharing,
} from '../framework/channels.ts';
import { newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import { typesetText } from '../language/typeset.ts';
import type { DatedEvent } from '../planning/calendar/events-between.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { resumedNote } from '../planning/context/stopped.ts';
import { hashtagsFor } from '../planning/messages/hashtags.ts';
import { conversionKpi, retentionKpi } from '../framework/kpis/company-kpis.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import { messageFacts } from '../planning/messages/message-facts.ts';
import type { Factor } from '../planning/plan/action.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { bindableKpis } from '../planning/targets/bindable-kpis.ts';
import { offerOfTopic } from '../planning/topics/offer-of-topic.ts';
import type { Topic } from '../planning/topics/topic.ts';
import { addDays, type Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';
import { chooseScenarios } from './scenario-choice.ts';
import { decisionRule, expectedResult, type ScenarioAim, scenarioAim } from './scenario-expectations.ts';
import { scenarioText } from './scenario-text.ts';
import { relevanceWeights, type ScenarioOption } from './scenario-options.ts';

/** Days from the start of a seasonal scenario to its event, and of the life of a scenario (working assumptions). */
const eventLeadDays = 56;
const lifeDays = 126;

/** Three to six scenarios as actions, each with its steps, two messages, expected results and decision rule. */
export function scenarioDrafts(
  context: PlanContext,
  steering: Steering,
  budget: { hours: number; cash: number },
): DraftAction[] {
  const { chosen, runnerUp } = chooseScenarios(context, steering, budget);
  return chosen.map((option, index) =>
    scenarioDraft(context, steering, option, { ...placed(context, option, index), runnerUp }),
  );
}

/** What a chosen scenario speaks about, when, and what it was preferred to. */
interface Placement {
  readonly id: string;
  /** Rank among the scenarios. */
  readonly turn: number;
  readonly topic: Topic;
  readonly event: DatedEvent | null;
  readonly about: MessageAbout;
  readonly due: Day;
  readonly until: Day;
  readonly kpiIds: readonly string[];
  readonly runnerUp: ScenarioOption | null;
}

function placed(context: PlanContext, option: ScenarioOption, index: number): Omit<Placement, 'runnerUp'> {
  const { scenario, persona } = option;
  const { company } = context;
  const topic = topicFor(context, scenario, persona.id);
  const hasAim = (kpiId: string): boolean => aimOf(context, option, topic, kpiId) !== null;
  const fallbacks = [newCustomersKpi, conversionKpi(company), retentionKpi(company)];
  const event = scenario.seasonal ? giftEvent(context) : null;
  const due = dueOf(context, event, index);
  const lastDay = addDays(due, lifeDays);
  return {
    id: `scenario-${index + 1}`,
    turn: index,
    topic,
    event,
    about: messageFacts(context.company, {
      persona,
      offer: offerOfTopic(context.company, topic, persona),
      topic: topic.name,
      keyword: topic.keyword,
      event: event?.title ?? null,
      turn: index,
      creator: isCreatorChannel(scenario.channels[0]),
    }),
    due,
    until: lastDay > context.end ? context.end : lastDay,
    kpiIds: bindableKpis(company, scenario.kpis, fallbacks, hasAim),
  };
}

/** The aim of a scenario on an indicator, for its cost and on its channels. */
function aimOf(
  context: PlanContext,
  { scenario, channels }: ScenarioOption,
  topic: Topic,
  kpiId: string,
): ScenarioAim | null {
  const cost = scenario.hours.mode * context.company.hourlyCost + scenario.cash[0];
  return scenarioAim(context, { topic, channelIds: channels, cost }, kpiId);
}

/** The last gift occasion but one, so that its readings are known before the end of the cycle; the first one where it is alone. */
function giftEvent({ events }: PlanContext): DatedEvent | null {
  const gifts = events.filter((one) => one.gift);
  return gifts.at(-2) ?? gifts[0] ?? null;
}

/** Scenarios start two weeks apart; a seasonal one eight weeks before its event, once those before it have begun. */
function dueOf({ start }: PlanContext, event: DatedEvent | null, index: number): Day {
  if (event === null) return addDays(start, 21 + index * 14);
  const earliest = addDays(start, 14 + index * 7);
  const wished = addDays(event.day, -eventLeadDays);
  return wished < earliest ? earliest : wished;
}

/** The topic of the persona with the intent of the scenario, otherwise its first one. */
function topicFor({ topics }: PlanContext, { topicIntent }: AcquisitionScenario, personaId: string): Topic {
  const own = topics.filter((topic) => topic.personaId === personaId);
  const pool = own.length > 0 ? own : topics;
  const intents: readonly (string | null)[] =
    topicIntent === 'buying' ? ['transactional', 'commercial'] : [topicIntent];
  return pool.find((topic) => intents.includes(topic.intent)) ?? (pool[0] as Topic);
}

function scenarioDraft(
  context: PlanContext,
  steering: Steering,
  option: ScenarioOption,
  place: Placement,
): DraftAction {
  const { scenario, persona, channels, relevance } = option;
  const { about, runnerUp } = place;
  const relay = scenario.namesRelay ? relayNames(context)[0] : undefined;
  const audience = relay ?? shortName(persona);
  return {
    ...noDetail,
    id: place.id,
    kind: 'scenario',
    catalogueId: scenario.id,
    family: 'acquisition',
    title: pair(`${capitalise(scenario.title.fr)} : ${audience}`, `${capitalise(scenario.title.en)}: ${audience}`),
    what: resumedNote(context, scenario.id, scenario.hypothesis(about)),
    stage: scenario.stage,
    otherStages: scenario.otherStages,
    personaIds: [persona.id],
    channelIds: [...channels],
    hours: scenario.hours,
    cash: { low: scenario.cash[0], mode: scenario.cash[0], high: scenario.cash[1] },
    skill: scenario.skill,
    kpiIds: place.kpiIds,
    legalIds: legalRulesOf(channels),
    accessibility: [
      pair(
        'Images décrites, vidéos sous-titrées, mots-dièses en majuscules internes, liens qui disent où ils mènent.',
        'Described pictures, captioned videos, CamelCase hashtags, links that say where they lead.',
      ),
    ],
    explain: {
      score: relevance.index,
      factors: factorsOf(option),
      runnerUp: runnerUp === null ? null : { label: labelOf(runnerUp), score: runnerUp.relevance.index },
    },
    due: place.due,
    until: place.until,
    fixedDate: scenario.seasonal,
    plannedHours: scenario.hours.mode,
    plannedCash: scenario.cash[0],
    cashNature: channels.some(isPaidChannel) ? 'media' : scenario.paidInKind ? 'in_kind' : 'production',
    outsourced: false,
    steering: false,
    dependencies: [],
    monthlyClicks: place.topic.expectedClicks,
    scenario: scenarioDetail(context, steering, option, place),
  };
}

/** Partners, media and federations that the company names. */
const relayNames = ({ company }: PlanContext): string[] =>
  company.channels
    .filter(({ status }) => status !== 'absent')
    .flatMap(({ relays }) => relays.filter(({ kind }) => kind !== 'influencer').map(({ name }) => name));

const labelOf = ({ scenario, persona }: ScenarioOption): Text =>
  pair(`${scenario.title.fr}, pour ${shortName(persona)}`, `${scenario.title.en}, for ${shortName(persona)}`);

function scenarioDetail(
  context: PlanContext,
  steering: Steering,
  option: ScenarioOption,
  place: Placement,
): ScenarioDetail {
  const { scenario, persona, channels } = option;
  const { about, topic, event } = place;
  const aims = place.kpiIds.flatMap((kpiId) => aimOf(context, option, topic, kpiId) ?? []);
  return {
    typeId: scenario.id,
    hypothesis: typesetText(scenario.hypothesis(about)),
    variable: typesetText(scenario.variable),
    steps: stepsOf(context, option, place),
    ...scenarioText(context, option, { id: place.id, topic, event: event?.title ?? null, turn: place.turn }),
    supports: scenario.supports,
    hashtags: hashtagsFor(context.company, {
      persona,
      channelId: channels.find((id) => channelType(id).hashtagsMax > 0) ?? null,
      keyword: topic.keyword,
      event: event?.title[context.locale] ?? null,
    }),
    shares: channels.map((channelId, rank) => {
      const { type, perWeek } = channelType(channelId).sharing ?? usualSharing;
      return { type: rank === 0 ? 'original' : type, channelId, perWeek };
    }),
    expected: aims.slice(0, 3).map((aim) => expectedResult(aim, place.until)),
    decisionRule: decisionRule(context, steering, scenario, aims[0] as ScenarioAim),
    relevance: option.relevance,
    target: topic.target,
  };
}

/** The steps on the days of the cycle; those on a channel that does not reach the persona move to its favourite. */
function stepsOf(
  context: PlanContext,
  { scenario, channels }: ScenarioOption,
  { due, event }: Placement,
): ScenarioDetail['steps'] {
  return scenario.steps.map((step) => ({
    date: stepDay(context, step.day, due, event?.day ?? null),
    channelId: channels.includes(step.channelId) ? step.channelId : (channels[0] ?? step.channelId),
    touch: typesetText(step.touch),
  }));
}

function stepDay(context: PlanContext, offset: number, due: Day, event: Day | null): Day {
  const day = offset < 0 && event !== null ? addDays(event, offset) : addDays(due, Math.max(0, offset));
  return day < context.start ? context.start : day > context.end ? context.end : day;
}

/** Legal rules of the channels, in the order of their catalogue. */
const legalRulesOf = (ids: readonly string[]): string[] =>
  unique(channelTypes.filter(({ id }) => ids.includes(id)).flatMap(({ legal }) => legal));

function factorsOf(option: ScenarioOption): Factor[] {
  const { affinity, objective, evidence, season } = option.relevance;
  return [
    factorOf(
      'affinity',
      affinity,
      relevanceWeights.affinity,
      pair(
        `Affinité moyenne du public avec ses canaux (${channelNames(option, 'fr')}) : ${Math.round(affinity * 100)} %.`,
        `Mean affinity of the audience with its channels (${channelNames(option, 'en')}): ${Math.round(affinity * 100)}%.`,
      ),
    ),
    factorOf(
      'objective',
      objective,
      relevanceWeights.objective,
      pair(
        `Ses étapes servent ${Math.round(objective * 100)} % du poids de vos buts.`,
        `Its stages serve ${Math.round(objective * 100)}% of the weight of your goals.`,
      ),
    ),
    ...(evidence === null
      ? []
      : [
          factorOf(
            'channelEvidence',
            evidence,
            relevanceWeights.evidence,
            pair(
              'Le coût par client déjà observé sur ces canaux les départage.',
              'The cost per customer already seen on these channels tells them apart.',
            ),
          ),
        ]),
    ...(season === null
      ? []
      : [
          factorOf(
            'season',
            season,
            relevanceWeights.season,
            pair(
              `La saison de ce que vous vendez couvre ${Math.round(season * 100)} % du cycle.`,
              `The season of what you sell covers ${Math.round(season * 100)}% of the cycle.`,
            ),
          ),
        ]),
  ];
}

const channelNames = (option: ScenarioOption, locale: Locale): string =>
  option.channels.map((id) => (isChannelType(id) ? channelType(id).title[locale] : id)).join(', ');
