import { adaptationsFor } from './briefs/adaptations.ts';
import type { Message, Target } from '../planning/plan/action.ts';
import { isBusiness } from '../planning/context/company-reach.ts';
import { composeBrief, pageName } from './briefs/compose-brief.ts';
import { contentMessage, customerRequest, linkSentence } from './messages/content-message.ts';
import { hashtagsFor } from '../planning/messages/hashtags.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import { messageFacts } from '../planning/messages/message-facts.ts';
import { pair } from '../values/text.ts';
import { type DatedEvent, publishingSlot } from '../planning/calendar/publishing-calendar.ts';
import { typeset } from '../language/typeset.ts';
import type { Day } from '../values/day.ts';
import type { Candidate } from './selection/candidate.ts';
import { explanationOf } from './selection/content-candidates.ts';
import { contentDates } from './content-dates.ts';
import { contentLinks } from './briefs/content-links.ts';
import { inPublicationOrder, makerOf } from './selection/content-order.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { openQuestions } from './briefs/open-questions.ts';
import { absolute, plannedPage } from '../planning/topics/planned-page.ts';
import type { Chosen } from './selection/chosen.ts';
import { stemsOf } from '../planning/topics/topic-words.ts';

/** The chosen items in publication order, each with its brief, message, links, date and wished week. */
export function contentDrafts(context: PlanContext, chosen: readonly Chosen[]): DraftAction[] {
  const ordered = inPublicationOrder(chosen);
  const dates = contentDates(context, ordered);
  const used = new Set<string>();
  const made = new Set(chosen.map((one) => one.candidate.topic.target.url));
  const turns = new Map<string, number>();
  const forms = new Map<string, number>();
  const ids = new Map(ordered.map((one, index) => [one, `content-${String(index + 1).padStart(2, '0')}`]));
  return ordered.map((one) => {
    const { due, event } = dates.get(one) ?? { due: context.start, event: null };
    const turn = turns.get(one.candidate.persona.id) ?? 0;
    turns.set(one.candidate.persona.id, turn + 1);
    const frame = `${one.candidate.persona.id} ${messageKind(one.candidate)}`;
    const form = forms.get(frame) ?? 0;
    forms.set(frame, form + 1);
    const maker = makerOf(one, ordered);
    return contentDraft(context, one, {
      id: ids.get(one) ?? '',
      due,
      event,
      turn,
      form,
      used,
      made,
      after: maker === null ? null : (ids.get(maker) ?? null),
    });
  });
}

interface Place {
  readonly id: string;
  readonly due: Day;
  readonly event: DatedEvent | null;
  readonly turn: number;
  /** Rank among the items of its persona that are told the same way. */
  readonly form: number;
  readonly used: Set<string>;
  /** Pages of the topics that the cycle writes about. */
  readonly made: ReadonlySet<string>;
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
    form: place.form,
    creator: format.channels[0] === 'CH-INFLU',
  });
  const target = targetOf(context, candidate, about);
  const links = contentLinks(context, candidate, target, place);
  const brief = composeBrief(format, about, topicWords(context, candidate), company.organisation.country, locale, {
    intent: topic.intent,
    needs: openQuestions(context, persona, topic, place.turn),
  });
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
    explain: explanationOf(candidate, one.runnerUp, company.organisation.currency),
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

/** Words of the topic, then those the crawl found on the pages around it that share one with it. */
function topicWords(context: PlanContext, { topic }: Candidate): string[] {
  const stems = new Set(stemsOf([topic.keyword, ...topic.terms].join(' ')));
  const crawled = (context.site?.topics ?? [])
    .filter((one) => one.pages.includes(topic.target.url) || topic.pages.some((page) => one.pages.includes(page.url)))
    .flatMap((one) => one.terms)
    .filter((term) => stemsOf(term).some((stem) => stems.has(stem)));
  return [...new Set([...topic.terms, ...crawled.slice(0, 4)])];
}

/** Formats that ask customers for something, and those that a creator publishes against money or goods. */
const asking = new Set(['U-REVIEW', 'U-PHOTO', 'U-UNBOX', 'U-REPOST', 'U-CHALLENGE', 'U-CONTEST']);
const rewarded = new Set(['F-NANO', 'F-MICRO', 'F-VIDEO', 'F-TAKEOVER', 'F-COLAB', 'F-AFFIL']);

const messageKind = (one: Candidate): string =>
  one.format.id === 'E-LINKFIX' ? 'link' : asking.has(one.format.id) ? 'request' : one.format.writing;

function messageOf(context: PlanContext, one: Candidate, about: MessageAbout, id: string): Message {
  const { locale } = context;
  const draft =
    one.format.id === 'E-LINKFIX'
      ? linkSentence(about)
      : asking.has(one.format.id)
        ? customerRequest(about)
        : contentMessage(one.format.writing, about);
  const cta = one.format.brief(about).callToAction[locale];
  const legal = rewarded.has(one.format.id) ? [about.disclosure] : [];
  const body = typeset(legal.length === 0 ? draft.body[locale] : `${draft.body[locale]} ${about.disclosure}.`, locale);
  const hook = typeset(draft.hook[locale], locale);
  const said = `${hook} ${body} ${cta}`;
  const spoken = one.persona.vocabulary.filter((word) => said.includes(word));
  return {
    id: `${id}-message`,
    language: locale,
    hook,
    body,
    cta: typeset(cta, locale),
    personaVocabularyUsed: spoken,
    legalMentions: legal,
    changedElement: null,
    hypothesis: null,
  };
}

/**
 * The page of the topic; a format with a page of its own gets one next to it unless the topic still waits for its page. It is
 * named after its form too: two pages of one name could only be linked with the same anchor.
 */
function targetOf(context: PlanContext, one: Candidate, about: MessageAbout): Target {
  const fills =
    one.topic.target.kind === 'planned' || !one.format.makesPage || ['E-LANDING', 'E-PILLAR'].includes(one.format.id);
  if (fills) return one.topic.target;
  const planned = {
    ...plannedPage(context.company, context.site, one.topic.keyword, 'informational'),
    title: pageName(one.format, about, context.locale),
  };
  const suffix = pageSuffix[one.format.id];
  return suffix === undefined || planned.url.endsWith(`-${suffix[context.locale]}`)
    ? planned
    : { ...planned, url: absolute(context.company, `${new URL(planned.url).pathname}-${suffix[context.locale]}`) };
}

/** Of every format with a page of its own but the article, which has the plain address: two forms never share a page. */
const pageSuffix: Readonly<Record<string, { fr: string; en: string }>> = {
  'U-PHOTO': pair('galerie', 'gallery'),
  'U-TESTI': pair('temoignage', 'story'),
  'U-GUIDE': pair('conseils', 'tips'),
  'U-TEMPLATE': pair('modeles', 'library'),
  'U-CHALLENGE': pair('defi', 'challenge'),
  'U-FORUM': pair('entraide', 'peer-help'),
  'U-CONTEST': pair('concours', 'contest'),
  'I-QUIZ': pair('quiz', 'quiz'),
  'I-CALC': pair('calcul', 'calculator'),
  'I-CHECK': pair('liste', 'checklist'),
  'I-TEMPLATE': pair('modele', 'template'),
  'I-INFOG': pair('infographie', 'chart'),
  'I-GAME': pair('jeu', 'game'),
  'I-LIVE': pair('direct', 'live'),
  'I-WEBINAR': pair('webinaire', 'webinar'),
  'F-EXPERT': pair('avis-expert', 'expert'),
  'F-INTERVIEW': pair('entretien', 'interview'),
  'F-COLAB': pair('edition-limitee', 'limited-edition'),
  'F-AFFIL': pair('selection', 'picks'),
  'F-AMB': pair('ambassadeurs', 'ambassadors'),
  'F-PRESS': pair('presse', 'press'),
  'E-COMPARE': pair('comparatif', 'compared'),
  'E-FAQ': pair('questions', 'questions'),
  'E-GLOSS': pair('lexique', 'glossary'),
  'E-LOCAL': pair('sur-place', 'near-you'),
  'E-NEWS': pair('lettre', 'newsletter'),
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
