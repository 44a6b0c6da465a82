import type { Explanation, Factor } from '../contents/action.ts';
import { affinityOf, shortName } from '../contents/company-reach.ts';
import type { ContentFormat } from '../contents/content-format.ts';
import { formats } from '../contents/formats/index.ts';
import { pair } from '../contents/pair.ts';
import type { Company, CompanyOffer, CompanyPersona } from '../framework/company.ts';
import { type Stage, stageTitle } from '../framework/stages.ts';
import type { Text } from '../values/text.ts';
import type { PlanContext } from './plan-context.ts';
import { contentWords, type Topic } from './plan-topics.ts';

export interface Candidate {
  readonly format: ContentFormat;
  readonly persona: CompanyPersona;
  readonly topic: Topic;
  readonly offer: CompanyOffer;
  readonly channelId: string;
  readonly stage: Stage;
  readonly hours: number;
  /** Currency units. */
  readonly cash: number;
  readonly outsourced: boolean;
  readonly score: number;
  readonly factors: readonly Factor[];
}

/** Currency units for one hour bought outside when the company lacks the skill (working assumption). */
export const outsideRate = 35;
/** Under this level a skill is bought outside. */
export const skillFloor = 0.3;

/** Every persona × topic × format that passes the hard filters, scored, best first. */
export function contentCandidates(context: PlanContext): Candidate[] {
  const found: Candidate[] = [];
  for (const persona of context.company.personas) {
    const topics = topicsFor(context, persona);
    for (const format of formats) {
      if (!format.fits(context.reach)) continue;
      const channelId = bestChannel(context, persona, format);
      if (channelId === null) continue;
      for (const topic of topics) {
        if (suits(format, topic, context)) found.push(candidate(context, persona, topic, format, channelId));
      }
    }
  }
  return found.sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
}

export const keyOf = (one: Candidate): string => `${one.persona.id}|${one.topic.id}|${one.format.id}`;

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

/** Some formats only make sense on some topics: a link fix needs a weak page, a pillar a missing or thin one. */
function suits(format: ContentFormat, topic: Topic, context: PlanContext): boolean {
  const text = contentWords([topic.name, ...topic.terms].join(' ')).join(' ');
  const hub = topic.pages.find((page) => page.role !== 'article');
  const local = topic.intent === 'local';
  switch (format.id) {
    case 'E-LINKFIX':
      return topic.target.kind === 'page' && topic.linkStatus !== 'ok';
    case 'E-UPDATE':
      return topic.target.kind === 'page';
    case 'E-PILLAR':
      return topic.linkStatus === 'missing_page' || (hub !== undefined && hub.words < 250 && !context.reach.commerce);
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

function candidate(
  context: PlanContext,
  persona: CompanyPersona,
  topic: Topic,
  format: ContentFormat,
  channelId: string,
): Candidate {
  const offer = offerFor(context.company, topic, persona);
  const level = context.company.capacity.skills[format.skill] ?? 0;
  const outsourced = level < skillFloor;
  const hours = outsourced ? Math.max(0.5, Math.round(format.hours.mode * 0.4 * 2) / 2) : format.hours.mode;
  const cash = format.cash[0] + (outsourced ? Math.round(format.hours.mode * 0.6 * outsideRate) : 0);
  const stage = stageOf(context, format);
  const factors = factorsOf(context, { format, persona, topic, channelId, stage, hours, cash });
  const score = factors.reduce((total, one) => total + one.contribution, 0);
  return { format, persona, topic, offer, channelId, stage, hours, cash, outsourced, score, factors };
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
  topic: Pick<Topic, 'name' | 'terms' | 'target'>,
  persona: CompanyPersona,
): CompanyOffer {
  const words = new Set(
    contentWords(
      [topic.name, ...topic.terms, topic.target.title, ...(topic.terms.length === 0 ? persona.vocabulary : [])].join(
        ' ',
      ),
    ).map(stem),
  );
  const scored = company.offers.map((offer) => ({
    offer,
    score:
      contentWords([offer.name, ...offer.proofs, ...offer.attributes].join(' ')).filter(
        (word) => !commonWords.has(stem(word)) && words.has(stem(word)),
      ).length +
      offer.revenueShare / 2,
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

const stem = (word: string): string => word.replace(/(es|s|x)$/, '').slice(0, 6);

interface Draft {
  readonly format: ContentFormat;
  readonly persona: CompanyPersona;
  readonly topic: Topic;
  readonly channelId: string;
  readonly stage: Stage;
  readonly hours: number;
  readonly cash: number;
}

/** The weighted factors of §7 G4: each one between 0 and 1, with its reason. */
function factorsOf(context: PlanContext, draft: Draft): Factor[] {
  const { format, persona, topic, channelId, stage } = draft;
  const who = shortName(persona);
  const affinity = affinityOf(persona, channelId);
  const inFormats = persona.consumptionMode.formats.some((one) => format.serves.includes(one));
  const overlap = Math.min(
    1,
    topic.terms.flatMap(contentWords).filter((word) => persona.vocabulary.flatMap(contentWords).includes(word)).length /
      3,
  );
  const need = context.needs[stage] / Math.max(...Object.values(context.needs));
  const season =
    context.events.some((event) => event.gift) && ['transactional', 'commercial'].includes(topic.intent) ? 0.8 : 0.4;
  const served = persona.accessibilityNeeds.length > 0 && (format.media === 'video' || format.media === 'text');
  const rival = context.company.competitors.filter((one) => one.channels.includes(channelId)).length;
  return [
    factor(
      'gapValue',
      topic.gap,
      0.22,
      pair(`« ${topic.name} » : écart de contenu pour ce public`, `“${topic.name}”: content gap for this audience`),
    ),
    factor(
      'stageNeed',
      need,
      0.16,
      pair(
        `étape ${stageTitle(stage).fr.toLowerCase()} : besoin relatif`,
        `${stageTitle(stage).en.toLowerCase()} stage: relative need`,
      ),
    ),
    factor(
      'personaFit',
      (overlap + (inFormats ? 1 : 0) + affinity) / 3,
      0.16,
      pair(
        `${who} : ${inFormats ? 'format attendu' : 'format acceptable'}, mots communs`,
        `${who}: ${inFormats ? 'expected format' : 'acceptable format'}, shared words`,
      ),
    ),
    factor(
      'channelStrength',
      affinity,
      0.12,
      pair(`affinité du public pour le canal ${channelId}`, `audience affinity for channel ${channelId}`),
    ),
    factor(
      'evidence',
      0.5,
      0.1,
      pair('aucun résultat passé pour ce format : valeur neutre', 'no past result for this format: neutral value'),
    ),
    factor('season', season, 0.08, pair('temps forts du calendrier dans le cycle', 'calendar events within the cycle')),
    factor(
      'effortEff',
      1 - Math.min(1, draft.hours / 20),
      0.08,
      pair(`${draft.hours} h de travail`, `${draft.hours} h of work`),
    ),
    factor(
      'costEff',
      1 - Math.min(1, draft.cash / 500),
      0.08,
      pair(`dépense directe : ${draft.cash}`, `direct spend: ${draft.cash}`),
    ),
    factor(
      'differentiation',
      rival === 0 ? 1 : 1 / (1 + rival),
      0.04,
      pair(`${rival} concurrent(s) sur ce canal`, `${rival} competitor(s) on this channel`),
    ),
    factor(
      'accessibility',
      served ? 1 : 0.3,
      0.03,
      pair('besoins d’accessibilité du public', 'accessibility needs of the audience'),
    ),
    factor('risk', format.risk, -0.07, pair('risque juridique ou de dépendance', 'legal or dependency risk')),
  ];
}

function factor(name: string, value: number, weight: number, reason: Text): Factor {
  const bounded = Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
  return { factor: name, value: bounded, weight, contribution: Math.round(bounded * weight * 1e6) / 1e6, reason };
}

export function explanationOf(chosen: Candidate, runnerUp: Candidate | null): Explanation {
  return {
    score: round(chosen.score),
    factors: chosen.factors,
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
