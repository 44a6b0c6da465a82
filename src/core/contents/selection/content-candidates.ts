import type { CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { isEmailChannel } from '../../framework/channels.ts';
import { isOpenTo } from '../../framework/legal/sector-duties.ts';
import type { Stage } from '../../framework/stages.ts';
import { isWorthless } from '../../framework/keyword-value.ts';
import { isBusiness } from '../../planning/context/persona-traits.ts';
import { affinityOf } from '../../planning/context/open-channels.ts';
import { effortOf } from '../../planning/context/effort-of.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { budgetPurpose } from '../../planning/targets/budget-purpose.ts';
import { offerOfTopic } from '../../planning/topics/offer-of-topic.ts';
import { searchedForOrganisations } from '../../planning/topics/organisation-signs.ts';
import { servedTopics } from '../../planning/topics/served-topics.ts';
import type { Topic } from '../../planning/topics/topic.ts';
import { contentWords } from '../../planning/topics/topic-words.ts';
import type { ContentFormat, TopicFacts } from '../content-format.ts';
import { eventConcerns } from '../event-binding.ts';
import { formats } from '../formats/index.ts';
import type { Candidate, FactorValues } from './candidate.ts';
import { scoreOf } from './content-score.ts';

/** Every persona × topic × format that is possible for the company, scored, best first. */
export function contentCandidates(context: PlanContext): Candidate[] {
  const possible = formats.filter((format) => format.fits(context.reach) && isOpenTo(context.trades, format));
  const found = context.company.personas.flatMap((persona) => {
    const topics = worthHours(topicsFor(context, persona)).map((topic) => preparedTopic(context, persona, topic));
    return possible.flatMap((format) => {
      const frame = frameOf(context, persona, format);
      if (frame === null) return [];
      return topics
        .filter((prepared) => format.suitsTopic(prepared))
        .filter(({ topic }) => !(isAnsweredInFull(topic) && completesText(format)))
        .map((prepared) => candidateOf(persona, format, prepared, frame));
    });
  });
  return found.sort((a, b) => b.score - a.score || (a.keys.exact < b.keys.exact ? -1 : 1));
}

/** Measured coverage from which a page leaves nothing of its subject to write. Working assumption. */
const inFull = 0.95;

const isAnsweredInFull = ({ target, measured, coverage }: Topic): boolean =>
  target.kind === 'page' && measured && (coverage ?? 0) >= inFull;

/** A format whose work is the text of the page of the topic, which it adds nothing else to. */
const completesText = ({ family, length, page, channels }: ContentFormat): boolean =>
  family === 'editorial' &&
  length[1] > 0 &&
  (page === null ? !channels.some(isEmailChannel) : page.ofTopic === 'always');

/** An item takes at most this share of the hours of the cycle, unless it is of a usual size (working assumptions). */
const mostOfCycle = 0.05;
const usualHours = 12;
/** Least affinity of a persona for the channel of an item (working assumption). */
const leastAffinity = 0.3;
/** Value of the season: with an occasion ahead that concerns the item, and otherwise (working assumptions). */
const ownSeason = 0.9;
const anySeason = 0.4;

interface PreparedTopic extends TopicFacts {
  readonly offer: CompanyOffer;
  /** Share of the persona's own words in the topic, 0 to 1; three words are enough. */
  readonly overlap: number;
  readonly season: number;
}

function preparedTopic(context: PlanContext, persona: CompanyPersona, topic: Topic): PreparedTopic {
  const vocabulary = new Set(persona.vocabulary.flatMap(contentWords));
  const terms = topic.terms.flatMap(contentWords);
  const owner = context.company.personas.find((one) => one.id === topic.personaId);
  const offer = offerOfTopic(context.company, topic, persona);
  const hasOccasion = context.events.some((event) => eventConcerns(context.company, event, { persona, offer, topic }));
  return {
    topic,
    offer,
    words: [...contentWords(topic.name), ...terms].join(' '),
    hub: topic.target.kind === 'page' ? topic.pages.find((page) => page.role !== 'article') : undefined,
    boughtOnQuote: owner?.consumptionMode.purchase === 'quote',
    reach: context.reach,
    overlap: Math.min(1, terms.filter((word) => vocabulary.has(word)).length / 3),
    season: hasOccasion ? ownSeason : anySeason,
  };
}

/** What is the same for one format and one persona on every topic. */
type Frame = Pick<Candidate, 'channelId' | 'stage' | 'hours' | 'cash' | 'outsourced'> & {
  readonly values: Omit<FactorValues, 'gapValue' | 'season'>;
  readonly fit: number;
};

/** Null when the format does not suit the persona, reaches it on no open channel or takes too many hours. */
function frameOf(context: PlanContext, persona: CompanyPersona, format: ContentFormat): Frame | null {
  const channelId = bestChannel(context, persona, format);
  if (channelId === null || (format.consumersOnly && isBusiness(persona))) return null;
  const stage = neediestStage(context, format);
  const work = effortOf(context, format.skill, format.hours.mode, budgetPurpose(stage));
  const { hours, outsourced } = work;
  if (hours > Math.max(usualHours, mostOfCycle * context.hoursTotal)) return null;
  const cash = format.cash[0] + work.cash;
  const affinity = affinityOf(persona, channelId);
  const expected = persona.consumptionMode.formats.some((one) => format.serves.includes(one)) ? 1 : 0;
  const rivals = context.company.competitors.filter((one) => one.channels.includes(channelId)).length;
  const served = persona.accessibilityNeeds.length > 0 && (format.media === 'video' || format.media === 'text');
  return {
    channelId,
    stage,
    hours,
    cash,
    outsourced,
    fit: expected + affinity,
    values: {
      stageNeed: context.needs[stage] / Math.max(...Object.values(context.needs)),
      personaFit: 0,
      channelStrength: affinity,
      evidence: 0.5,
      effortEff: 1 - Math.min(1, hours / 20),
      costEff: 1 - Math.min(1, cash / 500),
      differentiation: 1 / (1 + rivals),
      accessibility: served ? 1 : 0.3,
      risk: format.risk,
    },
  };
}

function candidateOf(persona: CompanyPersona, format: ContentFormat, prepared: PreparedTopic, frame: Frame): Candidate {
  const { topic, offer } = prepared;
  const { channelId, stage, hours, cash, outsourced } = frame;
  const values = {
    ...frame.values,
    gapValue: topic.gap,
    season: format.carriesEvent ? prepared.season : anySeason,
    personaFit: (prepared.overlap + frame.fit) / 3,
  };
  const keys = {
    format: `format ${format.id}`,
    pair: `pair ${persona.id} ${topic.id}`,
    stage: `stage ${stage}`,
    both: `both ${format.id} ${topic.id}`,
    // topics of two personas on one page are one subject: its page would be published twice under one title
    subject: `subject ${format.id} ${topic.name} ${topic.target.url}`,
    exact: `exact ${persona.id} ${topic.id} ${format.id}`,
  };
  const score = scoreOf(values);
  return { format, persona, topic, offer, channelId, stage, hours, cash, outsourced, score, values, keys };
}

/**
 * The topics of a persona, and those of others that contain a keyword of its own, named by that keyword. What is searched
 * for an organisation is left out for a private person who has other topics.
 */
function topicsFor(context: PlanContext, persona: CompanyPersona): readonly Topic[] {
  const isOwn = ({ keyword }: Topic): boolean => isBusiness(persona) || !searchedForOrganisations(keyword);
  const topics = context.topics.flatMap((topic) => {
    if (topic.personaId === persona.id) return [topic];
    const own = topic.keywords.find((keyword) => keyword.personaId === persona.id);
    return own === undefined ? [] : [{ ...topic, name: own.term, keyword: own.term, intent: own.intent }];
  });
  const own = topics.filter(isOwn);
  return servedTopics(context.company, persona, { own: own.length > 0 ? own : topics, all: context.topics });
}

/** Topics whose searches are worth something; all of them when none is. */
function worthHours(topics: readonly Topic[]): readonly Topic[] {
  const worth = topics.filter(({ keywords }) => !isWorthless(keywords));
  return worth.length > 0 ? worth : topics;
}

/** The open channel of the format that the persona likes best; null when it likes none enough. */
function bestChannel(context: PlanContext, persona: CompanyPersona, format: ContentFormat): string | null {
  const open = format.channels.filter((id) => context.channels.includes(id));
  const ranked = [...open].sort(
    (a, b) =>
      affinityOf(persona, b) - affinityOf(persona, a) || format.channels.indexOf(a) - format.channels.indexOf(b),
  );
  const best = ranked[0];
  return best === undefined || affinityOf(persona, best) < leastAffinity ? null : best;
}

function neediestStage(context: PlanContext, format: ContentFormat): Stage {
  return (
    [...format.stages].sort(
      (a, b) => context.needs[b] - context.needs[a] || format.stages.indexOf(a) - format.stages.indexOf(b),
    )[0] ?? format.stages[0]
  );
}
