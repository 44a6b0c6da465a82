import { adaptationsFor } from '../contents/adaptations.ts';
import type { Message, Target } from '../contents/action.ts';
import { isBusiness } from '../contents/company-reach.ts';
import { composeBrief } from '../contents/compose-brief.ts';
import { contentMessage, customerRequest } from '../contents/content-message.ts';
import { hashtagsFor } from '../contents/hashtags.ts';
import type { MessageAbout } from '../contents/message-about.ts';
import { messageFacts } from '../contents/message-facts.ts';
import { pair } from '../contents/pair.ts';
import { type DatedEvent, publishingSlot } from '../contents/publishing-calendar.ts';
import { typeset } from '../contents/typeset.ts';
import { addDays, type Day, daysBetween } from '../values/day.ts';
import type { Candidate } from './candidate.ts';
import { explanationOf } from './content-candidates.ts';
import { contentLinks } from './content-links.ts';
import { type DraftAction, noDetail } from './draft-action.ts';
import type { PlanContext } from './plan-context.ts';
import { absolute, plannedPage } from './plan-topics.ts';
import type { Chosen } from './select-contents.ts';

/** Repairs first, hubs before their articles, requests before what they collect. */
const ranks: Readonly<Record<string, number>> = {
  'E-LINKFIX': 0,
  'E-PILLAR': 1,
  'E-UPDATE': 1,
  'E-LANDING': 2,
  'E-PRODUCT': 2,
  'E-CATEGORY': 2,
  'E-LOCAL': 2,
  'U-REVIEW': 2,
  'U-PHOTO': 3,
  'E-SPOKE': 3,
};

/** The chosen items in publication order, each with its brief, message, links, date and wished week. */
export function contentDrafts(context: PlanContext, chosen: readonly Chosen[]): DraftAction[] {
  const ordered = [...chosen].sort(
    (a, b) =>
      rankOf(a.candidate) - rankOf(b.candidate) ||
      b.candidate.score - a.candidate.score ||
      (idOf(a.candidate) < idOf(b.candidate) ? -1 : 1),
  );
  const events = assignEvents(context, ordered);
  const used = new Set<string>();
  const turns = new Map<string, number>();
  const last = context.weeks - 2;
  return ordered.map((one, index) => {
    const event = events.get(one) ?? null;
    const spread = 1 + Math.floor((index * Math.max(1, last - 1)) / Math.max(1, ordered.length));
    const due = event === null ? addDays(context.start, 7 * spread + 1) : eventDue(context, event, one.candidate);
    const turn = turns.get(one.candidate.persona.id) ?? 0;
    turns.set(one.candidate.persona.id, turn + 1);
    const maker = ordered.find(
      (other) => makesTarget(other.candidate) && other.candidate.topic.target.url === one.candidate.topic.target.url,
    );
    const madeBy = maker === undefined || maker === one || one.candidate.topic.target.kind !== 'planned' ? null : maker;
    return contentDraft(context, one, {
      id: `content-${String(index + 1).padStart(2, '0')}`,
      due,
      event,
      turn,
      used,
      after: madeBy === null ? null : `content-${String(ordered.indexOf(madeBy) + 1).padStart(2, '0')}`,
    });
  });
}

/** The item that creates a missing page comes with the repairs: everything else about the topic points to it. */
const rankOf = (one: Candidate): number => (makesTarget(one) ? 1 : (ranks[one.format.id] ?? 4));

const makesTarget = (one: Candidate): boolean => one.topic.target.kind === 'planned' && makers.includes(one.format.id);
const makers: readonly string[] = ['E-SPOKE', 'E-PILLAR', 'E-LANDING', 'I-CALC', 'I-TEMPLATE'];
const idOf = (one: Candidate): string => `${one.format.id}|${one.topic.id}|${one.persona.id}`;

interface Place {
  readonly id: string;
  readonly due: Day;
  readonly event: DatedEvent | null;
  readonly turn: number;
  readonly used: Set<string>;
  /** The item that creates the page this one points to. */
  readonly after: string | null;
}

function contentDraft(context: PlanContext, one: Chosen, place: Place): DraftAction {
  const { candidate } = one;
  const { format, persona, topic, offer } = candidate;
  const { company, locale } = context;
  const about = messageFacts(company, {
    persona,
    offer,
    topic: topic.name,
    keyword: topic.keyword,
    event: place.event?.title ?? null,
    turn: place.turn,
    creator: format.channels[0] === 'CH-INFLU',
  });
  const target = targetOf(context, candidate);
  const links = contentLinks(context, candidate, target.url, place.used);
  const brief = composeBrief(format, about, topic.terms, company.organisation.country, locale);
  const slot = publishingSlot(
    place.due,
    context.end,
    candidate.channelId,
    isBusiness(persona),
    company.organisation.country,
  );
  return {
    ...noDetail,
    id: place.id,
    kind: 'content',
    catalogueId: format.id,
    family: format.family,
    title: pair(
      `${capitalised(format.title.fr)} : ${topic.keyword}`,
      `${capitalised(format.title.en)}: ${topic.keyword}`,
    ),
    what: format.brief(about).angle,
    stage: candidate.stage,
    otherStages: format.stages.filter((stage) => stage !== candidate.stage),
    personaIds: [persona.id],
    channelIds: [candidate.channelId],
    hours: format.hours,
    cash: { low: format.cash[0], mode: candidate.cash, high: format.cash[1] + candidate.cash },
    skill: format.skill,
    kpiIds: format.kpis,
    legalIds: format.legal,
    accessibility: format.accessibility,
    explain: explanationOf(candidate, one.runnerUp),
    due: slot.day,
    until: context.end,
    plannedHours: candidate.hours,
    plannedCash: candidate.cash,
    cashNature: candidate.outsourced ? 'production' : format.family === 'influence' ? 'in_kind' : 'production',
    outsourced: candidate.outsourced,
    steering: false,
    dependencies: place.after === null ? [] : [place.after],
    monthlyClicks: topic.expectedClicks,
    content: {
      family: format.family,
      formatId: format.id,
      formatTitle: format.title,
      writing: format.writing,
      media: format.media,
      interest: about.interest,
      interactivity: format.interactivity,
      personalisation: format.personalisation,
      customerRole: format.customerRole,
      topicId: topic.id,
      topic: topic.name,
      keyword: topic.keyword,
      keywordIds: topic.keywords.map((keyword) => keyword.id),
      channelId: candidate.channelId,
      target,
      links,
      brief,
      adaptations: adaptationsFor(persona, format, locale === 'fr').map((row) => ({
        ...row,
        decision: { fr: typeset(row.decision.fr, 'fr'), en: typeset(row.decision.en, 'en') },
        trait: typeset(row.trait, locale),
      })),
      brandProof: { offerId: offer.id, offer: offer.name, proof: about.proof },
      message: messageOf(context, candidate, about, place.id),
      hashtags: hashtagsFor(company, persona, candidate.channelId, topic.keyword, place.event?.title[locale] ?? null),
      event: place.event === null ? null : { id: place.event.id, title: place.event.title, day: place.event.day },
      publishAt: `${slot.day}T${slot.time}`,
      timeZone: company.organisation.timezone,
    },
  };
}

/** Formats that ask customers for something, and those that a creator publishes against money or goods. */
const asking = new Set(['U-REVIEW', 'U-PHOTO', 'U-UNBOX', 'U-REPOST', 'U-CHALLENGE', 'U-CONTEST']);
const rewarded = new Set(['F-NANO', 'F-MICRO', 'F-VIDEO', 'F-TAKEOVER', 'F-COLAB', 'F-AFFIL']);

function messageOf(context: PlanContext, one: Candidate, about: MessageAbout, id: string): Message {
  const { locale, company } = context;
  const draft = asking.has(one.format.id) ? customerRequest(about) : contentMessage(one.format.writing, about);
  const cta = one.format.brief(about).callToAction[locale];
  const legal = rewarded.has(one.format.id) ? [about.disclosure] : [];
  const body = typeset(legal.length === 0 ? draft.body[locale] : `${draft.body[locale]} ${about.disclosure}.`, locale);
  const hook = typeset(draft.hook[locale], locale);
  const spoken = one.persona.vocabulary.filter((word) => `${hook} ${body} ${cta}`.includes(word));
  return {
    id: `${id}-message`,
    language: locale,
    hook,
    body,
    cta: typeset(cta, locale),
    personaVocabularyUsed: spoken,
    legalMentions: legal.length > 0 ? legal : company.organisation.country === 'FR' ? [] : [],
    changedElement: null,
    hypothesis: null,
  };
}

/** The page of the topic; a format with a page of its own gets one next to it unless the topic still waits for its page. */
export function targetOf(context: PlanContext, one: Candidate): Target {
  const fills =
    one.topic.target.kind === 'planned' || !one.format.makesPage || ['E-LANDING', 'E-PILLAR'].includes(one.format.id);
  if (fills) return one.topic.target;
  const planned = plannedPage(context.company, one.topic.keyword, 'informational');
  const suffix = pageSuffix[one.format.id];
  return suffix === undefined || planned.url.endsWith(`-${suffix[context.locale]}`)
    ? planned
    : { ...planned, url: absolute(context.company, `${new URL(planned.url).pathname}-${suffix[context.locale]}`) };
}

const pageSuffix: Readonly<Record<string, { fr: string; en: string }>> = {
  'U-PHOTO': pair('galerie', 'gallery'),
  'U-TESTI': pair('temoignage', 'story'),
  'U-GUIDE': pair('conseils', 'tips'),
  'U-TEMPLATE': pair('modeles', 'library'),
  'U-CONTEST': pair('concours', 'contest'),
  'I-QUIZ': pair('quiz', 'quiz'),
  'I-CALC': pair('calcul', 'calculator'),
  'I-CHECK': pair('liste', 'checklist'),
  'I-TEMPLATE': pair('modele', 'template'),
  'I-LIVE': pair('direct', 'live'),
  'I-WEBINAR': pair('webinaire', 'webinar'),
  'F-EXPERT': pair('avis-expert', 'expert'),
  'F-INTERVIEW': pair('entretien', 'interview'),
  'F-AMB': pair('ambassadeurs', 'ambassadors'),
  'F-PRESS': pair('presse', 'press'),
  'E-COMPARE': pair('comparatif', 'compared'),
  'E-FAQ': pair('questions', 'questions'),
  'E-GLOSS': pair('lexique', 'glossary'),
  'E-LOCAL': pair('sur-place', 'near-you'),
  'E-NEWS': pair('lettre', 'newsletter'),
};

const seasonal = new Set([
  'E-CATEGORY',
  'E-NEWS',
  'E-PRODUCT',
  'U-PHOTO',
  'U-CONTEST',
  'U-REPOST',
  'I-STORYCHOICE',
  'I-POLL',
  'I-QUIZ',
  'I-EMAILINT',
  'F-EMPLOYEE',
  'F-NANO',
  'F-PARTNERPOST',
  'E-UPDATE',
  'U-UNBOX',
]);

/** Each event takes free items that can still be ready, great occasions first: one page, online early enough, and one post or message. */
function assignEvents(context: PlanContext, ordered: readonly Chosen[]): Map<Chosen, DatedEvent> {
  const taken = new Map<Chosen, DatedEvent>();
  const best = [...ordered].sort(
    (a, b) => b.candidate.score - a.candidate.score || (idOf(a.candidate) < idOf(b.candidate) ? -1 : 1),
  );
  const byWeight = [...context.events].sort(
    (a, b) => Number(b.gift) - Number(a.gift) || b.lead - a.lead || (a.id < b.id ? -1 : 1),
  );
  for (const event of byWeight) {
    const free = best.filter((one) => !taken.has(one) && servesEvent(context, event, one.candidate));
    const page = free.find((one) => one.candidate.format.family === 'editorial');
    const post = free.find((one) => one.candidate.format.family !== 'editorial');
    for (const one of event.lead >= 7 ? [page, post] : [post ?? page]) if (one !== undefined) taken.set(one, event);
  }
  return taken;
}

function servesEvent(context: PlanContext, event: DatedEvent, one: Candidate): boolean {
  if (
    !seasonal.has(one.format.id) ||
    !['transactional', 'commercial'].includes(one.topic.intent) ||
    isBusiness(one.persona)
  )
    return false;
  return one.topic.target.kind !== 'planned' && daysBetween(context.start, event.day) >= leadDays(event, one) + 14;
}

function leadDays(event: DatedEvent, one: Candidate): number {
  if (one.channelId.startsWith('CH-EMAIL')) return 9;
  return one.format.family === 'editorial' ? event.lead * 7 + 5 : 16;
}

function eventDue(context: PlanContext, event: DatedEvent, one: Candidate): Day {
  const day = addDays(event.day, -leadDays(event, one));
  return day < context.start ? context.start : day;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
