import {
  channels as channelTypes,
  channelType,
  isCreatorChannel,
  isPaidChannel,
  usualSharing,
} from '../framework/channels.ts';
import { namedDay } from '../framework/dated/named-day.ts';
import { typesetText } from '../language/typeset.ts';
import type { DatedEvent } from '../planning/calendar/events-between.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { resumedNote } from '../planning/context/stopped.ts';
import { hashtagsFor } from '../planning/messages/hashtags.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import { messageFacts } from '../planning/messages/message-facts.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { readName } from '../planning/pieces/read-pieces.ts';
import { relaySubject } from '../planning/texts/relay-subject.ts';
import type { Topic } from '../planning/topics/topic.ts';
import { pathOf } from '../planning/topics/topic-words.ts';
import { addDays, type Day, lastWorkday, nextWorkday } from '../values/day.ts';
import { pair, type Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { StepAbout } from './acquisition-scenario.ts';
import { chooseScenarios } from './scenario-choice.ts';
import { reachOfScenario, type ScenarioReach } from './scenario-base.ts';
import type { ScenarioAim } from './proved-aims.ts';
import { decisionRule, expectedResult, scenarioAims } from './scenario-expectations.ts';
import { reachableSteps, stepDay } from './scenario-steps.ts';
import { scenarioText } from './scenario-text.ts';
import { scenarioTask, scenarioTitle, type TitleParts } from './scenario-title.ts';
import { firstScenarioDay, type ScenarioOption } from './scenario-options.ts';
import { outsideFullMonths } from './scenario-season.ts';
import { offerToAudience, topicFor } from './scenario-topic.ts';
import { factorsOf } from './scenario-factors.ts';

/** Days from the start of the cycle to a scenario that the company’s own counts prove: nothing has to be learnt first (working assumption). */
const provedDay = 9;

/** Days from the start of a seasonal scenario to its event (working assumption). */
const eventLeadDays = 56;

/** Three to six scenarios as actions, each with its steps, two messages, expected results and decision rule. */
export function scenarioDrafts(
  context: PlanContext,
  steering: Steering,
  budget: { hours: number; cash: number },
): DraftAction[] {
  const { chosen, runnerUp } = chooseScenarios(context, steering, budget);
  return chosen.map((option, index) => {
    const own = { ...steering, ...steering.limitOf(option.persona.id, option.channels[0]) };
    return scenarioDraft(context, own, option, { ...placed(context, own, option, index), runnerUp });
  });
}

/** What a chosen scenario speaks about, when, and what it was preferred to. */
interface Placement {
  readonly id: string;
  /** Rank among the scenarios. */
  readonly turn: number;
  readonly topic: Topic;
  readonly event: DatedEvent | null;
  /** Day of the fair or forum that the scenario goes with; null where the company gives none. */
  readonly own: Day | null;
  readonly about: MessageAbout;
  readonly named: TitleParts;
  readonly due: Day;
  readonly until: Day;
  readonly reach: ScenarioReach;
  readonly aims: readonly ScenarioAim[];
  readonly runnerUp: ScenarioOption | null;
}

function placed(
  context: PlanContext,
  steering: Steering,
  option: ScenarioOption,
  index: number,
): Omit<Placement, 'runnerUp'> {
  const { scenario, persona, proof } = option;
  const topic = topicFor(context, scenario, persona.id);
  const event = scenario.seasonal ? giftEvent(context) : null;
  const own = ownEventDay(context, scenario.requiredChannel);
  const usual = own === null ? dueOf(context, event, index) : beforeEvent(context, own);
  const wished = proof === null ? usual : addDays(context.start, provedDay + index * 7);
  const due = event === null && own === null ? outsideFullMonths(context, wished, index) : wished;
  const reach = reachOfScenario(context, option, { topic, due });
  return {
    id: `scenario-${index + 1}`,
    turn: index,
    topic,
    event,
    own,
    about: messageFacts(context.company, {
      persona,
      offer: proof?.offer ?? offerToAudience(context, topic, persona),
      topic: topic.name,
      keyword: topic.keyword,
      event: event?.title ?? null,
      turn: index,
      creator: isCreatorChannel(scenario.channels[0]),
    }),
    named: {
      relay: scenario.namesRelay ? relayName(context, index) : null,
      search: scenario.namesSearch ? topic.keyword : null,
      event: event?.title ?? null,
    },
    due,
    until: reach.until,
    reach,
    aims: scenarioAims(context, steering, reach),
  };
}

/** The last gift occasion but one, so that its readings are known before the end of the cycle; the first one where it is alone. */
function giftEvent({ events }: PlanContext): DatedEvent | null {
  const gifts = events.filter((one) => one.gift);
  return gifts.at(-2) ?? gifts[0] ?? null;
}

/** Days in which a card or a stand is prepared before its day (working assumption). */
const eventPreparation = 14;

/** The day that the company gives for its own fair or forum, where the scenario requires the channel of one. */
function ownEventDay({ company }: PlanContext, channelId: string | null): Day | null {
  if (channelId === null) return null;
  const days = company.channels
    .filter(({ typeId, status }) => typeId === channelId && status !== 'absent')
    .flatMap(({ name }) => (name === undefined ? [] : (namedDay(company, name) ?? [])));
  return days.sort()[0] ?? null;
}

const beforeEvent = ({ start }: PlanContext, day: Day): Day => {
  const wished = lastWorkday(addDays(day, -eventPreparation));
  return wished < start ? start : wished;
};

/** Scenarios start two weeks apart; a seasonal one eight weeks before its event, once those before it have begun. */
function dueOf({ start }: PlanContext, event: DatedEvent | null, index: number): Day {
  if (event === null) return addDays(start, firstScenarioDay + index * 14);
  const earliest = addDays(start, 14 + index * 7);
  const wished = lastWorkday(addDays(event.day, -eventLeadDays));
  return nextWorkday(wished < earliest ? earliest : wished);
}

function scenarioDraft(
  context: PlanContext,
  steering: Steering,
  option: ScenarioOption,
  place: Placement,
): DraftAction {
  const { scenario, persona, channels, relevance } = option;
  const { about, runnerUp } = place;
  // those who are invited buy from the company already: their sales are counted with the way that brings them back
  const steered = option.proof?.seeksAudience === false ? place.aims.slice(0, 1) : place.aims;
  return {
    ...noDetail,
    id: place.id,
    kind: 'scenario',
    catalogueId: scenario.id,
    family: 'acquisition',
    title: scenarioTitle(option, place.named),
    what: resumedNote(context, scenario.id, option.proof?.hypothesis ?? scenario.hypothesis(about)),
    stage: scenario.stage,
    otherStages: scenario.otherStages,
    personaIds: [persona.id],
    // the main channel first: its visits are the base of the results
    channelIds: place.reach.channelIds,
    hours: scenario.hours,
    cash: { low: scenario.cash[0], mode: scenario.cash[0], high: scenario.cash[1] },
    skill: scenario.skill,
    kpiIds: steered.map(({ kpi }) => kpi.id),
    targets: targetsOf(steered),
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
    ...(place.event === null ? {} : { occasion: place.event.day }),
    fixedDate: scenario.seasonal || place.own !== null || option.proof !== null,
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

/** The marks of the indicators that have some, for the steering of the action. */
const targetsOf = (aims: readonly ScenarioAim[]): DraftAction['targets'] =>
  Object.fromEntries(aims.flatMap(({ kpi, marks }) => (marks === null ? [] : [[kpi.id, marks]])));

/** The relay that reaches an audience best, else the first one that the company names, without the note after its name. */
function relayName(context: PlanContext, turn: number): string | null {
  const named = context.company.channels
    .filter(({ status }) => status !== 'absent')
    .flatMap(({ relays }) => relays.filter(({ kind }) => kind !== 'influencer').map(({ name }) => name));
  const name = relaySubject(context, { turn })?.relay.name ?? named[0];
  return name === undefined ? null : readName(name).text;
}

const labelOf = ({ scenario, persona, proof }: ScenarioOption): Text =>
  proof?.title ??
  pair(`${scenario.title.fr}, pour ${shortName(persona)}`, `${scenario.title.en}, for ${shortName(persona)}`);

function scenarioDetail(
  context: PlanContext,
  steering: Steering,
  option: ScenarioOption,
  place: Placement,
): ScenarioDetail {
  const { scenario, persona, channels, proof } = option;
  const { about, topic, event, aims, reach } = place;
  const steps = reachableSteps(scenario, channels);
  const { said, messages, ready, offer, page } = scenarioText(context, option, {
    id: place.id,
    topic,
    event: event?.title ?? null,
    turn: place.turn,
    steps,
  });
  const names = {
    ...namesOf(context, place),
    offer,
    page: pathOf(page),
    isPageNew: topic.target.kind === 'planned' && page === topic.target.url,
    people: proof?.people ?? pair('ces personnes', 'these people'),
  };
  const days = { start: context.start, end: context.end, due: place.due, event: event?.day ?? null, own: place.own };
  return {
    typeId: scenario.id,
    task: scenarioTask(option, place.named),
    hypothesis: proof?.hypothesis ?? typesetText(scenario.hypothesis(about)),
    variable: typesetText(scenario.variable),
    steps: steps.map((step, at) => ({
      date: stepDay(step.day, days),
      channelId: step.channelId,
      touch: typesetText(step.touch(names)),
      message: said[at] ?? null,
    })),
    messages,
    ready,
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
    expected: aims.map((aim) => expectedResult(aim, place.until)),
    decisionRule: decisionRule(context, steering, scenario, { aims, reach }),
    relevance: option.relevance,
    target: proof === null ? topic.target : { ...topic.target, kind: 'page', url: page, title: offer },
  };
}

/** What the steps name. */
function namesOf(
  context: PlanContext,
  { topic, event, turn }: Placement,
): Pick<StepAbout, 'keyword' | 'event' | 'relay'> {
  const relay = relayName(context, turn);
  return {
    keyword: topic.keyword,
    event: event === null ? pair('la saison', 'the season') : withArticle(event.title),
    relay: relay === null ? pair('un partenaire', 'a partner') : pair(relay, relay),
  };
}

/** A feast has an article inside a French sentence: « la fête des mères ». */
const withArticle = ({ fr, en }: Text): Text => pair(/^Fête\b/u.test(fr) ? `la f${fr.slice(1)}` : fr, en);

/** Legal rules of the channels, in the order of their catalogue. */
const legalRulesOf = (ids: readonly string[]): string[] =>
  unique(channelTypes.filter(({ id }) => ids.includes(id)).flatMap(({ legal }) => legal));
