import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { LinkToAdd, Target } from '../../planning/plan/action.ts';
import { absolute } from '../../planning/topics/planned-page.ts';
import { slug, stemsOf } from '../../planning/topics/topic-words.ts';
import type { Locale } from '../../values/locale.ts';
import { capitalise, pair, plural } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import type { Candidate } from '../selection/candidate.ts';
import { type LinkablePage, linkablePages } from './linkable-pages.ts';

/** Builds a link to add, with its sentences, only when a content item uses it. */
type LazyLink = () => LinkToAdd;

/** An item, and the page that it publishes or improves. */
export interface LinkedItem {
  readonly context: PlanContext;
  readonly candidate: Candidate;
  readonly target: Target;
  /** Pages of the topics that the cycle writes about: no link points to a page that no item creates. */
  readonly writtenPages: ReadonlySet<string>;
}

/** Links that the audit does not suggest word for word: in turn, to the target from pages of its topic and from it to related pages. */
export function* builtLinks(item: LinkedItem): Generator<LinkToAdd> {
  const near = nearPages(item);
  const incoming = incomingLinks(item, near);
  const outgoing = outgoingLinks(item, near);
  const turns = [incoming[0], outgoing[0], incoming[1], outgoing[1], ...incoming.slice(2), ...outgoing.slice(2)];
  for (const link of turns) if (link !== undefined) yield link();
}

/** Pages of the topic, and those whose title shares a word with it, the nearest words first. */
function nearPages({ context, candidate: { topic }, target }: LinkedItem): LinkablePage[] {
  const { pages, stems } = linkablePages(context);
  const words = new Set(stemsOf(topic.terms.join(' ')));
  const own = new Set(topic.pages.map((page) => page.url));
  const scored = pages
    .filter((page) => page.url !== target.url && page.role !== 'home')
    .map((page) => ({
      page,
      // a page of the topic counts more than one shared word, less than two
      nearness: (stems.get(page) ?? []).filter((word) => words.has(word)).length + (own.has(page.url) ? 1.5 : 0),
    }))
    .filter(({ nearness }) => nearness > 0);
  scored.sort((a, b) => b.nearness - a.nearness);
  return scored.map(({ page }) => page);
}

/** Links from the near pages, then from the most linked ones. */
function incomingLinks(item: LinkedItem, near: readonly LinkablePage[]): LazyLink[] {
  const { context, candidate, target } = item;
  const close = new Set(near);
  const strong = linkablePages(context).pages.filter((page) => !close.has(page) && page.role !== 'help');
  const anchors = anchorsOf(item);
  const name = nameOf(candidate, target);
  return [...near, ...strong].map((page, index) => () => ({
    from: page.url,
    to: target.url,
    anchor: anchors[index % anchors.length] ?? name,
    reason: close.has(page)
      ? pair(
          `« ${page.title} » parle du même sujet : son lecteur trouve la suite dans « ${name} ».`,
          `“${page.title}” speaks of the same subject: its reader finds what follows in “${name}”.`,
        )
      : page.inlinks === 0
        ? pair(`« ${page.title} » mène le lecteur vers « ${name} ».`, `“${page.title}” leads the reader to “${name}”.`)
        : pair(
            `« ${page.title} » reçoit déjà ${linkCount(page.inlinks, 'fr')} : elle peut en transmettre une part à « ${name} ».`,
            `“${page.title}” already receives ${linkCount(page.inlinks, 'en')}: it can pass some on to “${name}”.`,
          ),
  }));
}

const linkCount = (count: number, locale: Locale): string =>
  `${count} ${plural(count, locale, locale === 'fr' ? { one: 'lien', other: 'liens' } : { one: 'link', other: 'links' })}`;

/**
 * Anchors for links to the target: for the page of a topic its keyword, then other words that name no other page; for a page
 * beside it, its title. Two links to one page have different anchors, and one anchor never points to two pages.
 */
function anchorsOf({ context, candidate, target }: LinkedItem): string[] {
  const { topic, persona } = candidate;
  if (target.url !== topic.target.url) {
    const title = lowerFirst(target.title);
    return unique([title, title.replace(/\s?:\s/u, ', ')]);
  }
  const { urlsByTerm } = linkablePages(context);
  const namesOther = (word: string): boolean =>
    [...(urlsByTerm.get(slug(word)) ?? [])].some((url) => url !== topic.target.url);
  const stems = new Set(stemsOf(topic.keyword));
  const terms = topic.terms.filter((word) => stemsOf(word).some((stem) => stems.has(stem)));
  const vocabulary = persona.vocabulary.filter((word) => isNearest(context, word, target.url));
  const others = [...terms, ...vocabulary].filter((word) => !namesOther(word));
  const more = context.locale === 'fr' ? `tout sur «\u202f${topic.keyword}\u202f»` : `all about “${topic.keyword}”`;
  return unique([topic.keyword, ...others, anchorFrom(topic.target.title), more]);
}

/** True when the words share more stems with the page of this topic than with that of any other. */
function isNearest(context: PlanContext, words: string, url: string): boolean {
  const { urlsByStem } = linkablePages(context);
  const shares = new Map<string, number>();
  for (const stem of stemsOf(words))
    for (const one of urlsByStem.get(stem) ?? []) shares.set(one, (shares.get(one) ?? 0) + 1);
  const own = shares.get(url) ?? 0;
  shares.delete(url);
  return own > 0 && [...shares.values()].every((share) => share < own);
}

/** Links to pages that sell, the offer, the other near pages, the other topics of the persona, and the home page last. */
function outgoingLinks(item: LinkedItem, near: readonly LinkablePage[]): LazyLink[] {
  const { context, candidate, target } = item;
  const name = nameOf(candidate, target);
  const selling = near.filter((page) => ['hub', 'product', 'landing'].includes(page.role));
  const rest = near.filter((page) => !selling.includes(page));
  const home = linkablePages(context).pages.filter((page) => page.role === 'home');
  return [...selling, ...offerPage(item), ...rest, ...topicPages(item), ...home]
    .filter((page) => page.url !== target.url)
    .map((page) => () => ({
      from: target.url,
      to: page.url,
      anchor: anchorFrom(page.title),
      reason: pair(
        `Le lecteur de « ${name} » cherche ensuite « ${page.title} ».`,
        `After “${name}”, the reader looks for “${page.title}”.`,
      ),
    }));
}

interface LinkGoal {
  readonly url: string;
  readonly title: string;
}

function offerPage({ context, candidate: { offer } }: LinkedItem): LinkGoal[] {
  return offer.landingUrls.slice(0, 1).map((url) => ({ url: absolute(context.company, url), title: offer.name }));
}

/** Pages of the other topics of the persona, those that exist or that the cycle writes. */
function topicPages({ context, candidate: { persona }, target, writtenPages }: LinkedItem): LinkGoal[] {
  return context.topics
    .filter((topic) => topic.personaId === persona.id && topic.target.url !== target.url)
    .filter((topic) => topic.target.kind === 'page' || writtenPages.has(topic.target.url))
    .map((topic) => ({ url: topic.target.url, title: topic.target.title }));
}

/** Name of the page for a reader: the topic, or the title of another page. */
const nameOf = ({ topic }: Candidate, target: Target): string =>
  target.url === topic.target.url ? capitalise(topic.keyword) : target.title;

/** The part of a title before its colon, without the capital of a sentence. */
const anchorFrom = (title: string): string => lowerFirst(title.split(/\s*[:|]\s/)[0] ?? title);

/** Lowers the first letter when the second one is lower case: acronyms keep theirs. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
