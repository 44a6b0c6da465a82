import type { Explanation } from '../../planning/plan/action.ts';
import { affinityOf, isBusiness, shortName } from '../../planning/context/company-reach.ts';
import type { ContentFormat } from '../content-format.ts';
import { formats } from '../formats/index.ts';
import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import type { Stage } from '../../framework/stages.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Candidate, FactorValues } from './candidate.ts';
import { factorsOf, scoreOf } from './content-score.ts';
import { carriesEvent } from './event-formats.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { Topic } from '../../planning/topics/topic.ts';
import { effortOf } from '../../planning/context/effort-of.ts';
import { budgetPurpose } from '../../planning/targets/budget-purpose.ts';
import { contentWords, pathOf, shortStem as stem } from '../../planning/topics/topic-words.ts';

/** Every persona × topic × format that passes the hard filters, scored, best first. */
export function contentCandidates(context: PlanContext): Candidate[] {
  const found: Candidate[] = [];
  const needMost = Math.max(...Object.values(context.needs));
  const within = formats.filter((format) => format.fits(context.reach) && !context.excluded.has(format.id));
  const gifts = context.events.some((event) => event.gift);
  for (const persona of context.company.personas) {
    const topics = topicsFor(context, persona).map((topic) => preparedTopic(context, persona, topic, gifts));
    for (const format of within) {
      const channelId = bestChannel(context, persona, format);
      if (channelId === null) continue;
      const frame = frameOf(context, persona, format, channelId, needMost);
      if (frame.hours > Math.max(lightHours, mostOfCycle * context.hoursTotal)) continue;
      for (const prepared of topics)
        if (suitsReader(format, persona) && suits(format, prepared, context))
          found.push(candidate(persona, format, prepared, frame));
    }
  }
  return found.sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** One item takes a twentieth of the cycle at most, unless it is one of the usual sizes (working assumptions). */
const mostOfCycle = 0.05;
const lightHours = 12;

interface PreparedTopic {
  readonly topic: Topic;
  readonly offer: CompanyOffer;
  readonly text: string;
  readonly overlap: number;
  readonly season: number;
}

function preparedTopic(context: PlanContext, persona: CompanyPersona, topic: Topic, gifts: boolean): PreparedTopic {
  const spoken = new Set(persona.vocabulary.flatMap(contentWords));
  const words = topic.terms.flatMap(contentWords);
  return {
    topic,
    offer: offerFor(context.company, topic, persona),
    text: [...contentWords(topic.name), ...words].join(' '),
    overlap: Math.min(1, words.filter((word) => spoken.has(word)).length / 3),
    season: gifts && ['transactional', 'commercial'].includes(topic.intent) ? 0.9 : 0.4,
  };
}

/** What is the same for one format and one persona on every topic. */
type Frame = Pick<Candidate, 'channelId' | 'stage' | 'hours' | 'cash' | 'outsourced'> & {
  readonly values: Omit<FactorValues, 'gapValue' | 'season'>;
  readonly fit: number;
};

function frameOf(
  context: PlanContext,
  persona: CompanyPersona,
  format: ContentFormat,
  channelId: string,
  needMost: number,
): Frame {
  const stage = stageOf(context, format);
  const work = effortOf(context, format.skill, format.hours.mode, budgetPurpose(stage));
  const { hours, outsourced } = work;
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
      stageNeed: context.needs[stage] / needMost,
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

function candidate(persona: CompanyPersona, format: ContentFormat, prepared: PreparedTopic, frame: Frame): Candidate {
  const { topic, offer } = prepared;
  const { channelId, stage, hours, cash, outsourced } = frame;
  const values = {
    ...frame.values,
    gapValue: topic.gap,
    season: carriesEvent(format.id) ? prepared.season : 0.4,
    personaFit: (prepared.overlap + frame.fit) / 3,
  };
  const keys = {
    format: `format ${format.id}`,
    pair: `pair ${persona.id} ${topic.id}`,
    stage: `stage ${stage}`,
    both: `both ${format.id} ${topic.id}`,
    exact: `exact ${persona.id} ${topic.id} ${format.id}`,
  };
  return {
    format,
    persona,
    topic,
    offer,
    channelId,
    stage,
    hours,
    cash,
    outsourced,
    score: scoreOf(values),
    values,
    keys,
  };
}

export const keyOf = (one: Candidate): string => one.keys.exact;

/** A persona's own topics; inside a shared one, the persona's own words come first. */
function topicsFor(context: PlanContext, persona: CompanyPersona): Topic[] {
  return context.topics.flatMap((topic) => {
    if (topic.personaId === persona.id) return [topic];
    const own = topic.keywords.find((keyword) => keyword.personaId === persona.id);
    return own === undefined ? [] : [{ ...topic, name: own.term, keyword: own.term, intent: own.intent }];
  });
}

function bestChannel(context: PlanContext, persona: CompanyPersona, format: ContentFormat): string | null {
  const open = format.channels.filter((id) => context.channels.includes(id));
  const ranked = [...open].sort(
    (a, b) =>
      affinityOf(persona, b) - affinityOf(persona, a) || format.channels.indexOf(a) - format.channels.indexOf(b),
  );
  const best = ranked[0];
  return best === undefined || affinityOf(persona, best) < 0.3 ? null : best;
}

const templateWords = /(template|modele|checklist|liste|policy|export|workflow)/;
const calculatorWords = /(calcul|simulat|combien|cost|percentage|couverts)/;

/** What is played or shown off is not for those who buy for an organisation. */
const playful = new Set(['I-GAME', 'U-CONTEST', 'U-CHALLENGE', 'U-UNBOX', 'I-STORYCHOICE', 'F-TAKEOVER']);
const suitsReader = (format: ContentFormat, persona: CompanyPersona): boolean =>
  !(playful.has(format.id) && isBusiness(persona));

/** Some formats only make sense on some topics: a link fix needs a weak page, a pillar a missing or thin one. */
function suits(format: ContentFormat, { topic, text }: PreparedTopic, context: PlanContext): boolean {
  const hub = topic.target.kind === 'page' ? topic.pages.find((page) => page.role !== 'article') : undefined;
  const local = topic.intent === 'local';
  switch (format.id) {
    case 'E-LINKFIX':
      return topic.target.kind === 'page' && topic.linkStatus !== 'ok';
    case 'E-UPDATE':
      return topic.target.kind === 'page';
    case 'U-REVIEW':
      // reviews stand on the page of an offer
      return topic.intent !== 'informational';
    case 'E-SPOKE':
      // a second page on words that a page already answers would compete with it
      return !topic.measured || topic.target.kind === 'planned';
    case 'E-PILLAR':
      return (
        (topic.linkStatus === 'missing_page' && topic.keywords.length > 0) ||
        (hub !== undefined && hub.words < 250 && !context.reach.commerce)
      );
    case 'E-CATEGORY':
      return hub !== undefined && hub.role === 'hub' && topic.intent === 'transactional';
    case 'E-PRODUCT':
      return topic.intent === 'transactional';
    case 'E-LOCAL':
    case 'I-360':
      return local;
    case 'E-COMPARE':
      return topic.intent === 'commercial' || topic.intent === 'transactional';
    case 'E-LANDING':
      return topic.intent === 'commercial' && (hub === undefined || hub.words < 350);
    case 'E-GLOSS':
      return topic.intent === 'informational';
    case 'I-CALC':
      return (
        calculatorWords.test(text) ||
        (context.company.personas.find((one) => one.id === topic.personaId)?.consumptionMode.purchase === 'quote' &&
          topic.intent === 'commercial')
      );
    case 'I-TEMPLATE':
    case 'U-TEMPLATE':
      return templateWords.test(text);
    case 'U-UNBOX':
    case 'U-PHOTO':
    case 'U-CONTEST':
    case 'U-CHALLENGE':
    case 'I-STORYCHOICE':
    case 'I-QUIZ':
      return context.reach.visual ? !local && topic.intent !== 'informational' : topic.intent === 'commercial';
    case 'I-DEMO':
      return topic.intent === 'commercial';
    case 'I-WEBINAR':
      return !local;
    default:
      return true;
  }
}

function stageOf(context: PlanContext, format: ContentFormat): Stage {
  return (
    [...format.stages].sort(
      (a, b) => context.needs[b] - context.needs[a] || format.stages.indexOf(a) - format.stages.indexOf(b),
    )[0] ?? format.stages[0]
  );
}

/** The offer whose words meet the topic, otherwise the one that earns most. */
export function offerFor(
  company: Company,
  topic: Pick<Topic, 'name' | 'terms' | 'target'> & { readonly intent?: string },
  persona: CompanyPersona,
): CompanyOffer {
  const words = new Set(
    contentWords(
      [topic.name, ...topic.terms, topic.target.title, ...(topic.terms.length === 0 ? persona.vocabulary : [])].join(
        ' ',
      ),
    ).map(stem),
  );
  const shared = (phrases: readonly string[]): number =>
    new Set(
      contentWords(phrases.join(' '))
        .map(stem)
        .filter((word) => !commonWords.has(word) && words.has(word)),
    ).size;
  const path = pathOf(topic.target.url);
  const scored = company.offers.map((offer) => ({
    offer,
    score:
      shared([offer.name]) +
      0.6 * shared([...offer.proofs, ...offer.attributes]) +
      (offer.landingUrls.some((url) => url !== '/' && path.startsWith(pathOf(url))) ? 3 : 0) +
      offer.revenueShare / 2 +
      (topic.intent === 'local' && offer.kind === 'service' ? 4 : 0),
  }));
  scored.sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1));
  return (scored[0] as { offer: CompanyOffer }).offer;
}

/** Words that every offer may claim and that tell none apart. */
const commonWords = new Set([
  'fait',
  'main',
  'artis',
  'artisa',
  'plan',
  'avec',
  'sans',
  'with',
  'from',
  'care',
  'home',
  'staff',
  'rota',
]);

export function explanationOf(chosen: Candidate, runnerUp: Candidate | null, currency: string): Explanation {
  return {
    score: round(chosen.score),
    factors: factorsOf(chosen, currency),
    runnerUp: runnerUp === null ? null : { label: labelOf(runnerUp), score: round(runnerUp.score) },
  };
}

function labelOf(one: Candidate): Text {
  const who = shortName(one.persona);
  return pair(
    `${one.format.title.fr} sur « ${one.topic.name} », pour ${who}`,
    `${one.format.title.en} on “${one.topic.name}”, for ${who}`,
  );
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
