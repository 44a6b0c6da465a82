import { takenWords } from '../framework/company/personas/taken-words.ts';
import { isCreatorChannel } from '../framework/channels.ts';
import { paidContentMention } from '../framework/legal/legal-rules.ts';
import { typeset, typesetText } from '../language/typeset.ts';
import type { DatedEvent } from '../planning/calendar/events-between.ts';
import { publishingSlot, type Slot } from '../planning/calendar/publishing-slot.ts';
import { isHabitKnown, isBusiness } from '../planning/context/persona-traits.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { hashtagsFor } from '../planning/messages/hashtags.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import { publishedMessage } from '../planning/messages/published-message.ts';
import type { TextSubject } from '../planning/texts/text-facts.ts';
import { offerPage } from '../planning/texts/kinds/offer-page.ts';
import { textOfAction } from '../planning/texts/text-of-action.ts';
import type { ReadyText } from '../planning/plan/details/ready-text.ts';
import { messageFacts } from '../planning/messages/message-facts.ts';
import type { Message, Target } from '../planning/plan/action.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import type { Brief, ContentDetail } from '../planning/plan/details/content-detail.ts';
import { absolute, plannedPage } from '../planning/topics/planned-page.ts';
import { stemsOf } from '../planning/topics/topic-words.ts';
import type { Day } from '../values/day.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
import { adaptationsFor } from './briefs/adaptations.ts';
import { beforeWriting } from './briefs/before-writing.ts';
import { composeBrief, pageName } from './briefs/compose-brief.ts';
import { contentLinks } from './briefs/content-links.ts';
import { pageFacts } from './briefs/page-facts.ts';
import { openQuestions } from './briefs/open-questions.ts';
import { contentTask } from './content-task.ts';
import { titleIn } from './title-in.ts';
import { contentDates } from './content-dates.ts';
import type { Candidate } from './selection/candidate.ts';
import { explanationOf } from './selection/candidate-explanation.ts';
import type { Chosen } from './selection/chosen.ts';
import { createsTopicPage, inPublicationOrder, pageCreator } from './selection/content-order.ts';

/** The chosen items in publication order, each with its brief, message, links, date and wished week. */
export function contentDrafts(context: PlanContext, chosen: readonly Chosen[]): DraftAction[] {
  const ordered = inPublicationOrder(chosen);
  const dates = contentDates(context, ordered);
  const ids = new Map(ordered.map((one, index) => [one, `content-${String(index + 1).padStart(2, '0')}`]));
  const usedLinks = new Set<string>();
  const writtenPages = new Set(
    chosen
      .map(({ candidate }) => candidate)
      .filter((one) => one.topic.target.kind === 'page' || createsTopicPage(one))
      .map(({ topic }) => topic.target.url),
  );
  const turnOf = countBefore();
  return ordered.map((one) => {
    const { persona } = one.candidate;
    const creator = pageCreator(one, ordered);
    return contentDraft(context, one, {
      ...(dates.get(one) ?? { due: context.start, event: null }),
      id: ids.get(one) ?? '',
      turn: turnOf(persona.id),
      usedLinks,
      writtenPages,
      after: creator === null ? null : (ids.get(creator) ?? null),
    });
  });
}

/** How often a key was passed before, for each key. */
function countBefore(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
}

/** The place of an item among the items of its plan. */
interface Placement {
  readonly id: string;
  readonly due: Day;
  readonly event: DatedEvent | null;
  readonly isFirst?: true;
  /** Rank among the items of its persona. */
  readonly turn: number;
  /** Links that earlier items add, completed by this one. */
  readonly usedLinks: Set<string>;
  /** Pages of the topics that the cycle writes about. */
  readonly writtenPages: ReadonlySet<string>;
  /** The item that creates the page this one points to. */
  readonly after: string | null;
}

function contentDraft(context: PlanContext, one: Chosen, place: Placement): DraftAction {
  const { candidate } = one;
  const { format, persona, topic } = candidate;
  const { company } = context;
  const about = aboutOf(context, candidate, place);
  const slot = publishingSlot(place.due, context.end, {
    channelId: candidate.channelId,
    business: isBusiness(persona),
    country: company.organisation.country,
  });
  const content = contentDetail(context, candidate, { about, place, slot });
  return {
    ...noDetail,
    id: place.id,
    kind: 'content',
    catalogueId: format.id,
    family: format.family,
    title: titleOf(candidate, content),
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
    fixedDate: content.publishAt !== null && (place.event !== null || place.isFirst === true),
    plannedHours: candidate.hours,
    plannedCash: candidate.cash,
    cashNature: format.family === 'influence' && !candidate.outsourced ? 'in_kind' : 'production',
    outsourced: candidate.outsourced,
    steering: false,
    dependencies: place.after === null ? [] : [place.after],
    monthlyClicks: topic.expectedClicks,
    content,
  };
}

/** The item by its format and its own title, else by its search; the questions to ask, where its text waits for answers. */
function titleOf({ format, topic: { keyword } }: Candidate, { publishAt, ready }: ContentDetail): Text {
  const { fr, en } = format.title;
  const own = publishAt === null ? null : titleIn(ready);
  if (own !== null) return typesetText(pair(`${capitalise(fr)} : «\u202f${own}\u202f»`, `${capitalise(en)}: “${own}”`));
  return publishAt === null
    ? pair(
        `Questions à poser avant d’écrire (${fr.toLowerCase()}) : ${keyword}`,
        `Questions to ask before writing (${en.toLowerCase()}): ${keyword}`,
      )
    : pair(`${capitalise(fr)} : ${keyword}`, `${capitalise(en)}: ${keyword}`);
}

function aboutOf(context: PlanContext, { format, persona, offer, topic }: Candidate, place: Placement): MessageAbout {
  return messageFacts(context.company, {
    persona,
    offer,
    topic: topic.name,
    keyword: topic.keyword,
    event: place.event?.title ?? null,
    turn: place.turn,
    creator: isCreatorChannel(format.channels[0]),
  });
}

function contentDetail(
  context: PlanContext,
  candidate: Candidate,
  { about, place, slot }: { about: MessageAbout; place: Placement; slot: Slot },
): ContentDetail {
  const { format, persona, topic, offer } = candidate;
  const { company, locale } = context;
  const { event } = place;
  const subject = { persona, offer, event: event?.title ?? null, turn: place.turn, search: topic.keyword };
  const { message, ready } = textOf(context, candidate, { id: place.id, subject });
  const isWritten = place.writtenPages.has(topic.target.url);
  // a second page of one offer would answer the same search
  const target =
    ready?.form === offerPage.id && topic.target.kind === 'page'
      ? topic.target
      : targetOf(context, candidate, { about, isWritten });
  const brief = briefOf(context, candidate, about);
  const before = ready === null ? beforeWriting(context, format, { subject, asked: brief.questions }) : null;
  return {
    family: format.family,
    formatId: format.id,
    formatTitle: format.title,
    task: contentTask({ candidate, target, title: titleIn(ready) ?? brief.title, before }),
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
    links: contentLinks({ context, candidate, target, writtenPages: place.writtenPages }, place.usedLinks),
    brief,
    adaptations: adaptationsFor(persona, format, {
      french: locale === 'fr',
      isHabitKnown: isHabitKnown(context.company),
      subject: [offer.name, ...offer.attributes, topic.name, topic.keyword].join(' '),
    }).map((row) => ({
      ...row,
      decision: { fr: typeset(row.decision.fr, 'fr'), en: typeset(row.decision.en, 'en') },
      trait: typeset(row.trait, locale),
    })),
    brandProof: { offerId: offer.id, offer: offer.name, proof: about.proof },
    message,
    ready,
    beforeWriting: before,
    hashtags: hashtagsFor(company, {
      persona,
      channelId: candidate.channelId,
      keyword: topic.keyword,
      event: event?.title[locale] ?? null,
    }),
    event: event === null ? null : { id: event.id, title: event.title, day: event.day },
    publishAt: before === null ? `${slot.day}T${slot.time}` : null,
    timeZone: company.organisation.timezone,
  };
}

function briefOf(context: PlanContext, candidate: Candidate, about: MessageAbout): Brief {
  const { format, persona, topic, offer } = candidate;
  return composeBrief(format, {
    about,
    isPainTaken: takenWords(context.company).includes(about.pain),
    terms: topicTerms(context, candidate),
    intent: topic.intent,
    needs: openQuestions(context, { persona, topic, offer, turn: about.turn }),
    country: context.company.organisation.country,
    locale: context.locale,
    facts: [
      ...pageFacts(context, candidate),
      ...(context.pieces.offers.get(offer.id)?.facts ?? []),
      ...context.pieces.facts,
      ...context.siteFacts,
    ],
    notes: context.pieces.personas.get(persona.id)?.notes ?? [],
  });
}

/** Terms of the topic, then those that the crawl found on the pages around it and that share a word with it. */
function topicTerms(context: PlanContext, { topic }: Candidate): string[] {
  const stems = new Set(stemsOf([topic.keyword, ...topic.terms].join(' ')));
  const crawled = (context.site?.topics ?? [])
    .filter((one) => one.pages.includes(topic.target.url) || topic.pages.some((page) => one.pages.includes(page.url)))
    .flatMap((one) => one.terms)
    .filter((term) => stemsOf(term).some((stem) => stems.has(stem)));
  return [...new Set([...topic.terms, ...crawled.slice(0, 4)])];
}

/** The message that announces the item, and its text in its form; null where nothing can be published about it. */
function textOf(
  context: PlanContext,
  { format, persona, topic }: Candidate,
  { id, subject }: { readonly id: string; readonly subject: TextSubject },
): { message: Message | null; ready: ReadyText | null } {
  const page = format.family === 'editorial' ? { search: topic.keyword } : {};
  const written = textOfAction(context, format.text, { actionId: id, subject, ...page });
  if (written === null) return { message: null, ready: null };
  const mention = paidContentMention(context.company.organisation.country)[context.locale];
  return {
    message: publishedMessage(context.locale, written.announcement, {
      id: `${id}-message`,
      vocabulary: persona.vocabulary,
      legalMentions: format.paidPartnership ? [mention] : [],
    }),
    ready: written.ready,
  };
}

/**
 * The page of the topic, or a page of the format next to it once the topic has its own. That page is named after the format
 * too: two pages of one name could only be linked with the same anchor. What has no page of its own leads to the page of
 * its offer where the cycle does not write that of its topic.
 */
function targetOf(
  context: PlanContext,
  { format, topic, offer }: Candidate,
  { about, isWritten }: { readonly about: MessageAbout; readonly isWritten: boolean },
): Target {
  const { page } = format;
  const { company } = context;
  const isMissing = topic.target.kind === 'planned' && !isWritten;
  if (page === null && isMissing)
    return {
      kind: 'page',
      url: absolute(company, offer.landingUrls[0] ?? '/'),
      title: offer.landingUrls.length > 0 ? offer.name : company.organisation.name,
    };
  if (page === null || page.ofTopic === 'always' || (topic.target.kind === 'planned' && isWritten)) return topic.target;
  const planned = {
    ...plannedPage(company, context.site, topic.keyword, 'informational'),
    title: pageName(format, about, context.locale),
  };
  const suffix = page.suffix?.[context.locale];
  return suffix === undefined || planned.url.endsWith(`-${suffix}`)
    ? planned
    : { ...planned, url: absolute(company, `${new URL(planned.url).pathname}-${suffix}`) };
}
